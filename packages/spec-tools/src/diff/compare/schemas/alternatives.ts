import { pairAlternatives } from "../../../schema/pair-alternatives.ts";
import { type Alternative, describe, familyOf, isAny, type Schema } from "../../../schema/schema.ts";
import type { Comparison, Site } from "../../comparison.ts";
import { describeLists } from "../values.ts";
import { compareConstraints } from "./constraints.ts";
import { compareProperties } from "./properties.ts";

/** Compares which types two schemas accept, and their constraints on each type. */
export function compareAlternatives(comparison: Comparison, before: Schema, after: Schema, site: Site): void {
  const { pairs, ...unpaired } = pair(before.alternatives, after.alternatives);
  const lost = unpaired.lost.filter((each) => !isVariant(each, after));
  const gained = unpaired.gained.filter((each) => !isVariant(each, before));
  compareVariants(comparison, unpaired, before, after, site);
  const isNullKnown = !isAny(before) && !isAny(after);
  const lostTypes = [...labelsOf(lost), ...(isNullKnown && before.nullable && !after.nullable ? ["null"] : [])];
  const gainedTypes = [...labelsOf(gained), ...(isNullKnown && !before.nullable && after.nullable ? ["null"] : [])];
  if (lostTypes.length + gainedTypes.length > 0) reportTypes(comparison, before, lostTypes, gainedTypes, site);
  for (const [one, other] of pairs) {
    if (one.name !== undefined && one.name === other.name) continue;
    compareAlternative(comparison, one, other, { ...site, isMember: site.isMember || pairs.length > 1 });
  }
}

/** Pairs members of the same name first, then the most similar ones of the same JSON type. */
function pair(before: Alternative[], after: Alternative[]) {
  const pairs: [Alternative, Alternative][] = [];
  for (const [family, ones] of Map.groupBy(before, familyOf)) {
    const others = after.filter((each) => familyOf(each) === family);
    pairs.push(...pairAlternatives(ones, others).pairs);
  }
  const paired = new Set(pairs.flat());
  const named = (each: Alternative, others: Alternative[]) =>
    each.name !== undefined && others.some(({ name }) => name === each.name);
  return {
    pairs,
    lost: before.filter((each) => !paired.has(each) && !named(each, after)),
    gained: after.filter((each) => !paired.has(each) && !named(each, before)),
  };
}

/** Whether a member of a union has the same TypeScript type as another: dates and timestamps are both strings. */
function isVariant(member: Alternative, { alternatives }: Schema): boolean {
  const isScalar = member.type !== "object" && member.type !== "array" && member.type !== "any";
  const isWhole = (each: Alternative) => familyOf(each) === familyOf(member) && each.constraints.enum === undefined;
  return isScalar && alternatives.some((each) => each !== member && isWhole(each));
}

function compareVariants(
  { report }: Comparison,
  { lost, gained }: { lost: Alternative[]; gained: Alternative[] },
  before: Schema,
  after: Schema,
  site: Site,
): void {
  const [fewer, more] = [
    lost.filter((each) => isVariant(each, after)),
    gained.filter((each) => isVariant(each, before)),
  ];
  if (fewer.length + more.length === 0) return;
  const isMajor =
    (fewer.length > 0 && site.directions.has("request")) || (more.length > 0 && site.directions.has("response"));
  report({
    rule: isMajor ? "schema-constraint-changed" : "compatible",
    impact: isMajor ? "major" : "minor",
    base: site.base,
    revision: site.revision,
    say: (place) => `${place}: ${describeLists("type", labelsOf(fewer), labelsOf(more))}`,
    action: "Check values against the new forms.",
  });
}

function labelsOf(alternatives: Alternative[]): string[] {
  return [...new Set(alternatives.map((each) => each.name?.split("/").at(-1) ?? describe(each)))].sort();
}

function reportTypes({ report }: Comparison, before: Schema, lost: string[], gained: string[], site: Site): void {
  const isRequest = site.directions.has("request");
  const isResponse = site.directions.has("response");
  const losesMember = lost.some((label) => label !== "null" && label !== "any");
  const isNarrower = lost.length > 0 && gained.length === 0;
  // The type was `unknown` before, so code that reads the response already checks it.
  const breaksReaders = isResponse && ((gained.length > 0 && !isAny(before)) || (losesMember && !isAny(before)));
  const isMajor = breaksReaders || (isRequest && (lost.length > 0 || isAny(before)));
  const rule = isNarrower && losesMember ? "union-member-removed" : "schema-type-changed";
  report({
    rule: isMajor ? rule : "compatible",
    impact: isMajor ? "major" : "minor",
    base: site.base,
    revision: site.revision,
    say: (place) => `${place}: ${describeLists("type", lost, gained)}`,
    action: isNarrower ? `Remove the code that handles ${lost.join(", ")}.` : "Handle the new type.",
  });
}

function compareAlternative(comparison: Comparison, before: Alternative, after: Alternative, site: Site): void {
  if (before.type !== after.type) reportNumber(comparison, after, site);
  compareConstraints(comparison, before, after, site);
  if (before.type === "array" || after.type === "array") {
    const items = { ...site, base: `${site.base}/items`, revision: `${site.revision}/items` };
    comparison.compareSchemas(before.items, after.items, items);
  }
  if (before.type === "object") compareProperties(comparison, before, after, site);
}

/** TypeScript has one type for integers and numbers, but code may rely on whole numbers. */
function reportNumber({ report }: Comparison, after: Alternative, site: Site): void {
  const isWider = after.type === "number";
  const isMajor = site.directions.has(isWider ? "response" : "request");
  report({
    rule: isMajor ? "schema-constraint-changed" : "compatible",
    impact: isMajor ? "major" : "minor",
    base: site.base,
    revision: site.revision,
    say: (place) =>
      `${place}: ${isWider ? "`type` gained `number` and lost `integer`" : "`type` gained `integer` and lost `number`"}`,
    action: isWider ? "Handle numbers with a fraction." : "Send whole numbers only.",
  });
}
