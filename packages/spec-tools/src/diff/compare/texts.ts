import { isObject, isReference, type Json, type JsonObject, resolve } from "@org/rtk-openapi-refs";
import { entriesOf, itemsOf } from "../../shared/json.ts";
import type { Comparison, Site } from "../comparison.ts";
import type { Side } from "../side.ts";
import { describeValues, isEqual } from "./values.ts";

const wordKeywords =
  /^(summary|description|title|example|examples|externalDocs|tags|termsOfService|xml|\$comment|x-.*)$/;

/** Returns whether a keyword holds text, examples or an extension, on which no code depends. */
export function isText(keyword: string): boolean {
  return wordKeywords.test(keyword) && keyword !== "x-paging";
}

/** Compares the texts of two nodes that are not schemas. */
export function compareTexts(
  comparison: Comparison,
  base: JsonObject,
  revision: JsonObject,
  site: Pick<Site, "base" | "revision">,
): void {
  for (const keyword of new Set([...Object.keys(base), ...Object.keys(revision)].filter(isText))) {
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

/** Compares the texts of two schemas, wherever they are defined: in the schema, its reference or its `allOf`. */
export function compareSchemaTexts(
  comparison: Comparison,
  base: Json | undefined,
  revision: Json | undefined,
  site: Site,
): void {
  const isSame = isReference(base) && isReference(revision) && base.$ref === revision.$ref;
  if (isSame) {
    compareTexts(comparison, ownWords(base), ownWords(revision), site);
    return;
  }
  const [before, after] = [wordsOf(comparison.base, base), wordsOf(comparison.revision, revision)];
  // Texts that both take from the same component are compared there.
  const isShared = (keyword: string) => {
    const source = before.get(keyword)?.component;
    return source !== undefined && source === after.get(keyword)?.component;
  };
  const valuesOf = (words: Words) =>
    Object.fromEntries(
      [...words].filter(([keyword]) => !isShared(keyword)).map(([keyword, { value }]) => [keyword, value]),
    );
  compareTexts(comparison, valuesOf(before), valuesOf(after), site);
  compareMemberWords(comparison, base, revision, site);
}

/** Texts by keyword, with the component that they come from, if any. */
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
  return Object.fromEntries(entriesOf(node).filter(([keyword]) => isText(keyword)));
}

function compareMemberWords(
  comparison: Comparison,
  base: Json | undefined,
  revision: Json | undefined,
  site: Site,
): void {
  const [one, other] = [memberWords(base), memberWords(revision)];
  // Added and removed members are reported as such.
  if (one.length !== other.length || isEqual(one, other)) return;
  comparison.report({
    rule: "wording",
    impact: "patch",
    base: site.base,
    revision: site.revision,
    say: (place) => `${place}: text of a member of the union changed`,
    action: "",
  });
}

/** Returns the texts of a union's inline members, sorted. */
function memberWords(node: Json | undefined): string[] {
  if (!isObject(node)) return [];
  const members = [...itemsOf(node.anyOf), ...itemsOf(node.oneOf)].filter((member) => !isReference(member));
  return members.map((member) => JSON.stringify(Object.entries(ownWords(member)).sort())).sort();
}
