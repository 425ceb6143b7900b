import type { Json } from "@org/rtk-openapi-refs";
import { type Bound, bounds } from "../../../schema/keywords.ts";
import type { Alternative } from "../../../schema/schema.ts";
import { itemsOf } from "../../../shared/json.ts";
import type { Impact, Rule } from "../../change.ts";
import type { Comparison, Site } from "../../comparison.ts";
import { describeValues, isEqual, without } from "../values.ts";

/** Compares the constraints of two alternatives of one type: enum, format, bounds. */
export function compareConstraints(comparison: Comparison, before: Alternative, after: Alternative, site: Site): void {
  for (const keyword of new Set([...Object.keys(before.constraints), ...Object.keys(after.constraints)])) {
    const [one, other] = [before.constraints[keyword], after.constraints[keyword]];
    if (isEqual(one, other)) continue;
    comparison.report({
      ...rate(keyword, one, other, site),
      base: site.base,
      revision: site.revision,
      keyword,
      say: (place) => `${place}: ${describeValues(keyword, one, other)}`,
      action: `Check values against the new \`${keyword}\`.`,
    });
  }
}

type Rating = { rule: Rule; impact: Impact };

function rate(keyword: string, before: Json | undefined, after: Json | undefined, site: Site): Rating {
  if (keyword === "enum") return rateEnum(before, after, site);
  if (keyword !== "format" && !Object.hasOwn(bounds, keyword)) return { rule: "keyword-changed", impact: "major" };
  const effect = effectOf(keyword, before, after);
  return rateEffect(effect, "schema-constraint-changed", site);
}

/** Whether a change allows fewer values or more, as far as can be told. */
type Effect = "fewer" | "more" | "other";

function effectOf(keyword: string, before: Json | undefined, after: Json | undefined): Effect {
  if (before === undefined) return "fewer";
  if (after === undefined) return "more";
  const side = bounds[keyword as Bound];
  if (typeof before !== "number" || typeof after !== "number" || (side !== "lower" && side !== "upper")) return "other";
  return (side === "lower") === after > before ? "fewer" : "more";
}

/** Requests break when fewer values are valid, responses when more are. */
function rateEffect(effect: Effect, rule: Rule, { directions }: Site): Rating {
  const breaks = (effect !== "more" && directions.has("request")) || (effect !== "fewer" && directions.has("response"));
  return breaks ? { rule, impact: "major" } : { rule: "compatible", impact: "minor" };
}

function rateEnum(before: Json | undefined, after: Json | undefined, site: Site): Rating {
  if (before === undefined || after === undefined) {
    const rule = before === undefined ? "enum-values-removed" : "enum-values-added";
    return rateEffect(before === undefined ? "fewer" : "more", rule, site);
  }
  // Code that compares a response with a removed value does not compile either.
  if (without(itemsOf(before), itemsOf(after)).length > 0) return { rule: "enum-values-removed", impact: "major" };
  return rateEffect("more", "enum-values-added", site);
}
