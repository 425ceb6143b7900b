import { escapeKey, isObject, type Json, type JsonObject, resolve } from "@org/rtk-openapi-refs";
import { entriesOf } from "../../shared/json.ts";
import type { Comparison, Site } from "../comparison.ts";
import type { Side } from "../side.ts";

/** A resolved node of one side: its content, where it is defined, and where it is used. */
export interface Located {
  node: JsonObject;
  /** Pointer to the node itself, in a component if it is a reference. */
  pointer: string;
  /** Pointer to where it is used. */
  use: string;
}

/** Follows a node's reference, if it is one. */
export function locate(side: Side, node: Json | undefined, use: string): Located | undefined {
  const target = resolve<Json | undefined>(side.document, node);
  return isObject(target) ? { node: target, pointer: side.pointerOf(target) ?? use, use } : undefined;
}

/** Returns the entries of a map, references followed, by a key that may ignore case. */
export function locateEntries(
  side: Side,
  map: Json | undefined,
  pointer: string,
  keyOf: (key: string) => string = (key) => key,
): Map<string, Located> {
  return new Map(
    entriesOf(map).flatMap(([key, node]) => {
      const located = locate(side, node, `${pointer}/${escapeKey(key)}`);
      return located ? [[keyOf(key), located]] : [];
    }),
  );
}

interface EntryHandlers {
  removed(before: Located, key: string): void;
  added(after: Located, key: string): void;
  both(before: Located, after: Located, key: string): void;
}

/** Calls a handler for each key of two maps: removed, added, or in both. */
export function compareEntries(
  before: Map<string, Located>,
  after: Map<string, Located>,
  { removed, added, both }: EntryHandlers,
): void {
  for (const [key, one] of before) {
    const other = after.get(key);
    if (other) both(one, other, key);
    else removed(one, key);
  }
  for (const [key, other] of after) if (!before.has(key)) added(other, key);
}

/** Returns the site of two located nodes. */
export function siteOf(before: Located, after: Located, directions: Site["directions"]): Site {
  return { directions, base: before.pointer, revision: after.pointer };
}

/** Reports each keyword that differs between two nodes, unless another comparison covers it. */
export function compareOthers(
  { report }: Comparison,
  before: Located,
  after: Located,
  known: ReadonlySet<string>,
  say: (keyword: string, before: Json | undefined, after: Json | undefined) => string | undefined,
): void {
  for (const keyword of new Set([...Object.keys(before.node), ...Object.keys(after.node)])) {
    const words = known.has(keyword) ? undefined : say(keyword, before.node[keyword], after.node[keyword]);
    if (words === undefined) continue;
    report({
      rule: "keyword-changed",
      impact: "major",
      base: before.pointer,
      revision: after.pointer,
      say: (place) => `${place}: ${words}`,
      action: "Check its effect on your calls.",
    });
  }
}
