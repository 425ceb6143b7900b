import type { Alternative } from "../../../schema/schema.ts";
import type { Rule } from "../../change.ts";
import type { Comparison, Site } from "../../comparison.ts";

/** Whether undeclared properties are not mentioned, unrestricted, restricted by a schema, or forbidden. */
type Openness = "unsaid" | "anything" | "schema" | "closed";

/** Compares which undeclared properties two objects allow. */
export function compareAdditional(comparison: Comparison, before: Alternative, after: Alternative, site: Site): void {
  const [one, other] = [opennessOf(before), opennessOf(after)];
  const suffix = "/additionalProperties";
  const there = { ...site, base: `${site.base}${suffix}`, revision: `${site.revision}${suffix}` };
  // Unrestricted properties compare with a schema as if they had the empty one.
  if (isIndexed(one) && isIndexed(other)) {
    comparison.compareSchemas(before.additional, after.additional, there);
    return;
  }
  if (one === other) return;
  const rule = rate(one, other, site);
  comparison.report({
    rule,
    impact: rule === "compatible" ? "minor" : "major",
    base: site.base,
    revision: site.revision,
    say: (place) => `${place}: undeclared properties ${words[one]}, now ${words[other]}`,
    action: "Use declared properties only.",
  });
}

const words: Record<Openness, string> = {
  unsaid: "not described",
  anything: "allowed",
  schema: "described",
  closed: "forbidden",
};

function opennessOf({ additional, isMap }: Alternative): Openness {
  if (additional === false) return "closed";
  return additional !== undefined ? "schema" : isMap ? "anything" : "unsaid";
}

/** Whether TypeScript has an index signature for undeclared properties. */
function isIndexed(openness: Openness): boolean {
  return openness === "anything" || openness === "schema";
}

function rate(before: Openness, after: Openness, { directions, isMember = false }: Site): Rule {
  // Without the index signature, code that reads or writes undeclared properties does not compile; with one, `in` no
  // longer tells the members of a union apart.
  if (isIndexed(before) || (isIndexed(after) && isMember && directions.has("response"))) {
    return "additional-properties-changed";
  }
  const isNarrower = after === "closed" || (after === "schema" && before !== "closed");
  const isWider = before === "closed";
  const breaks = (isNarrower && directions.has("request")) || (isWider && directions.has("response"));
  return breaks ? "schema-constraint-changed" : "compatible";
}
