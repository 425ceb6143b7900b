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

/** Compares the words of two schemas, wherever they are written in an `allOf`. */
export function compareSchemaWords(
  comparison: Comparison,
  base: Json | undefined,
  revision: Json | undefined,
  site: Site,
): void {
  const isSame = isReference(base) && isReference(revision) && base.$ref === revision.$ref;
  const [before, after] = isSame
    ? [wordsBeside(base), wordsBeside(revision)]
    : [wordsOf(comparison.base, base), wordsOf(comparison.revision, revision)];
  compareWords(comparison, before, after, site);
  const [one, other] = [memberWords(base), memberWords(revision)];
  // Members that come or go are reported as such.
  if (isSame || one.length !== other.length || isEqual(one, other)) return;
  comparison.report({
    rule: "wording",
    impact: "patch",
    base: site.base,
    revision: site.revision,
    say: (place) => `${place}: words of a member of the union changed`,
    action: "",
  });
}

function wordsOf(side: Side, node: Json | undefined): JsonObject {
  const own = wordsBeside(node);
  if (!isObject(node)) return own;
  if (isReference(node)) return { ...wordsOf(side, resolve<Json>(side.document, { $ref: node.$ref })), ...own };
  const parts = itemsOf(node.allOf).filter((part) => !isReference(part));
  return Object.assign({}, ...parts.map((part) => wordsOf(side, part)), own);
}

function wordsBeside(node: Json | undefined): JsonObject {
  return Object.fromEntries(entriesOf(node).filter(([keyword]) => isWords(keyword)));
}

/** The words of inline members of a union, in an order of their own. */
function memberWords(node: Json | undefined): string[] {
  if (!isObject(node)) return [];
  const members = [...itemsOf(node.anyOf), ...itemsOf(node.oneOf)].filter((member) => !isReference(member));
  return members.map((member) => JSON.stringify(Object.entries(wordsBeside(member)).sort())).sort();
}
