import { type Json, type JsonObject, resolve } from "@org/rtk-openapi-refs";
import { itemsOf } from "../../shared/json.ts";
import { type Comparison, collectChanges } from "../comparison.ts";
import { canSearchRenames } from "../rename-search.ts";
import type { Direction, Side } from "../side.ts";
import { compareEntries, type Located, locateEntries } from "./entries.ts";
import { compareSchemas } from "./schemas/schemas.ts";
import { isEqual } from "./values.ts";

/** Compares the named schemas, which the client exports as types. Schemas that others extend come first. */
export function compareNamedSchemas(comparison: Comparison): void {
  const before = locateComponents(comparison.base, "schemas");
  const after = locateComponents(comparison.revision, "schemas");
  const successors = pairRenamed(comparison, before, after);
  const taken = new Set(successors.values());
  compareEntries(inBuildOrder(before), after, {
    removed: (schema, name) => reportTypeRemoved(comparison, name, schema, successors.get(name)),
    added: (schema, name) => {
      if (taken.has(name)) return;
      comparison.report({
        rule: "exported-type-added",
        impact: "minor",
        revision: schema.use,
        say: (place) => `${place} added`,
        action: "",
      });
    },
    both: (schema, next) => {
      const directions = directionsOf(comparison, schema.use);
      comparison.compareSchemas(nodeAt(comparison.base, schema), nodeAt(comparison.revision, next), {
        directions,
        base: schema.use,
        revision: next.use,
      });
    },
  });
}

function locateComponents(side: Side, kind: string): Map<string, Located> {
  return locateEntries(side, Object(side.document.components)[kind], `#/components/${kind}`);
}

/** The schema as written, possibly a reference. */
function nodeAt({ document }: Side, { use }: Located): Json | undefined {
  return Object(Object(document.components).schemas)[use.slice("#/components/schemas/".length)];
}

/** Unreferenced types, such as webhook events, count as responses: users read them. */
function directionsOf({ base, revision }: Comparison, pointer: string): Set<Direction> {
  const directions = [base, revision].flatMap((side) => [...(side.directions.get(pointer) ?? [])]);
  return new Set<Direction>(directions.length > 0 ? directions : ["response"]);
}

function reportTypeRemoved({ report }: Comparison, name: string, schema: Located, successor: string | undefined): void {
  report({
    rule: successor === undefined ? "exported-type-removed" : "exported-type-renamed",
    impact: "major",
    base: schema.use,
    say: (place) => `${place} ${successor === undefined ? "removed" : `renamed to \`${successor}\``}`,
    action: successor === undefined ? "Stop importing it." : `\`${name}\` → \`${successor}\` in imports.`,
  });
}

/** Pairs removed schemas with added ones that mean the same. */
function pairRenamed(
  { base, revision }: Comparison,
  before: Map<string, Located>,
  after: Map<string, Located>,
): Map<string, string> {
  const open = new Set([...after.keys()].filter((name) => !before.has(name)));
  const gone = [...before.keys()].filter((name) => !after.has(name));
  const pairs = new Map<string, string>();
  // Compares each pair separately.
  if (!canSearchRenames(gone.length, open.size, 2_500)) return pairs;
  for (const name of gone) {
    const successor = [...open].find((other) => isSameSchema(base.document, name, revision.document, other));
    if (successor === undefined) continue;
    open.delete(successor);
    pairs.set(name, successor);
  }
  return pairs;
}

function isSameSchema(base: JsonObject, name: string, revision: JsonObject, other: string): boolean {
  const refTo = (each: string) => ({ $ref: `#/components/schemas/${each}` });
  const directions = new Set<Direction>(["request", "response"]);
  const changes = collectChanges(base, revision, compareSchemas, (comparison) =>
    comparison.compareSchemas(resolve<Json>(base, refTo(name)), resolve<Json>(revision, refTo(other)), {
      directions,
      base: refTo(name).$ref,
      revision: refTo(other).$ref,
    }),
  );
  return changes.every(({ impact }) => impact === "patch");
}

/** Sorts schemas so that those in another's `allOf` come before it. */
function inBuildOrder(schemas: Map<string, Located>): Map<string, Located> {
  const ordered = new Map<string, Located>();
  const visited = new Set<string>();
  const visit = (name: string) => {
    const schema = schemas.get(name);
    if (!schema || visited.has(name)) return;
    visited.add(name);
    for (const part of itemsOf(schema.node.allOf)) visit(String(Object(part).$ref).split("/").at(-1) ?? "");
    ordered.set(name, schema);
  };
  for (const name of schemas.keys()) visit(name);
  return ordered;
}

/** Reports renames of the other components, which are visible only in the file. */
export function compareComponents(comparison: Comparison): void {
  const kinds = new Set(
    [comparison.base, comparison.revision].flatMap(({ document }) => Object.keys(Object(document.components))),
  );
  for (const kind of kinds) {
    if (kind !== "schemas" && kind !== "securitySchemes" && !kind.startsWith("x-")) compareKind(comparison, kind);
  }
}

function compareKind(comparison: Comparison, kind: string): void {
  const [before, after] = [locateComponents(comparison.base, kind), locateComponents(comparison.revision, kind)];
  const gone = [...before].filter(([name]) => !after.has(name));
  const came = [...after].filter(([name]) => !before.has(name));
  const renamed = new Map(
    (canSearchRenames(gone.length, came.length) ? gone : []).flatMap(([name, { node }]) => {
      const [successor] = came.find(([, each]) => isEqual(each.node, node)) ?? [];
      return successor === undefined ? [] : [[name, successor] as const];
    }),
  );
  const successors = new Set(renamed.values());
  const say = (base: string | undefined, revision: string | undefined, words: string) =>
    comparison.report({
      rule: "component",
      impact: "patch",
      base,
      revision,
      say: (place) => `${place} ${words}`,
      action: "",
    });
  compareEntries(before, after, {
    removed: ({ use }, name) =>
      say(use, undefined, renamed.has(name) ? `renamed to \`${renamed.get(name)}\`` : "removed"),
    added: ({ use }, name) => {
      if (!successors.has(name)) say(undefined, use, "added");
    },
    both: (component, next) => {
      const isUnused =
        comparison.base.usersOf(component.use).length + comparison.revision.usersOf(next.use).length === 0;
      if (isUnused && !isEqual(component.node, next.node)) say(component.use, next.use, "changed");
    },
  });
}
