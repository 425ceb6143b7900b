import type { Impact, Rule } from "../../change.ts";
import type { Site } from "../../comparison.ts";

/** Rates properties that became required or optional: requests must send them, responses may lack them. */
export function rateRequired(
  { gained, lost }: { gained: readonly unknown[]; lost: readonly unknown[] },
  { directions }: Site,
): { rule: Rule; impact: Impact } {
  if (lost.length > 0 && directions.has("response")) return { rule: "required-properties-removed", impact: "major" };
  if (gained.length > 0 && directions.has("request")) return { rule: "required-properties-added", impact: "major" };
  return { rule: "compatible", impact: "minor" };
}
