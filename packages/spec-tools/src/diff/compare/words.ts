import { isObject, isReference, type Json, type JsonObject, resolve } from "@org/rtk-openapi-refs";
import { entriesOf, itemsOf } from "../../shared/json.ts";
import type { Comparison, Site } from "../comparison.ts";
import type { Side } from "../side.ts";
import { describeValues, isEqual } from "./values.ts";

const wordKeywords =
  /^(summary|description|title|example|examples|externalDocs|tags|termsOfService|xml|\$comment|x-.*)$/;

/** Returns whether a keyword holds words, examples or an extension: nothing that code depends on. */
export function isWords(keyword: string): boolean {
  return wordKeywords.test(keyword) && keyword !== "x-paging";
}

/** Compares the words of two nodes that are not schemas. */
export function compareWords(
  comparison: Comparison,
  base: JsonObject,
  revision: JsonObject,
  site: Pick<Site, "base" | "revision">,
): void {
  for (const keyword of new Set([...Object.keys(base), ...Object.keys(revision)].filter(isWords))) {
    if (isEqual(base[keyword], revision[keyword])) continue;
    comparison.report({
      rule: "wording",
      impact: "patch",
      base: site.base,
      revision: site.revision,
      keyword,
      say: (place) => `${place}: ${describeValues(keyword, base[keyword], revision[keyword])}`,
      action: "",
    });
  }
}

/** Compares the words of two schemas, wherever they are written: in the schema, in what it refers to, in an `allOf`. */
export function compareSchemaWords(
  comparison: Comparison,
  base: Json | undefined,
  revision: Json | undefined,
  site: Site,
): void {
  const isSame = isReference(base) && isReference(revision) && base.$ref === revision.$ref;
  if (isSame) {
    compareWords(comparison, ownWords(base), ownWords(revision), site);
    return;
  }
  const [before, after] = [wordsOf(comparison.base, base), wordsOf(comparison.revision, revision)];
  // What both take from one component is compared there.
  const isShared = (keyword: string) => {
    const source = before.get(keyword)?.component;
    return source !== undefined && source === after.get(keyword)?.component;
  };
  const valuesOf = (words: Words) =>
    Object.fromEntries(
      [...words].filter(([keyword]) => !isShared(keyword)).map(([keyword, { value }]) => [keyword, value]),
    );
  compareWords(comparison, valuesOf(before), valuesOf(after), site);
  compareMemberWords(comparison, base, revision, site);
}

/** Words by keyword, with the component that they come from, if they do. */
type Words = Map<string, { value: Json; component: string | undefined }>;

function wordsOf(side: Side, node: Json | undefined, component?: string): Words {
  if (!isObject(node)) return new Map();
  const parts = [
    ...(isReference(node) ? [wordsOf(side, resolve<Json>(side.document, { $ref: node.$ref }), node.$ref)] : []),
    ...itemsOf(node.allOf).map((part) => wordsOf(side, part, component)),
  ];
  const own = Object.entries(ownWords(node)).map(([keyword, value]) => [keyword, { value, component }] as const);
  return new Map([...parts.reverse().flatMap((part) => [...part]), ...own]);
}

function ownWords(node: Json | undefined): JsonObject {
  return Object.fromEntries(entriesOf(node).filter(([keyword]) => isWords(keyword)));
}

function compareMemberWords(
  comparison: Comparison,
  base: Json | undefined,
  revision: Json | undefined,
  site: Site,
): void {
  const [one, other] = [memberWords(base), memberWords(revision)];
  // Members that come or go are reported as such.
  if (one.length !== other.length || isEqual(one, other)) return;
  comparison.report({
    rule: "wording",
    impact: "patch",
    base: site.base,
    revision: site.revision,
    say: (place) => `${place}: words of a member of the union changed`,
    action: "",
  });
}

/** Returns the words of the inline members of a union, sorted. */
function memberWords(node: Json | undefined): string[] {
  if (!isObject(node)) return [];
  const members = [...itemsOf(node.anyOf), ...itemsOf(node.oneOf)].filter((member) => !isReference(member));
  return members.map((member) => JSON.stringify(Object.entries(ownWords(member)).sort())).sort();
}
