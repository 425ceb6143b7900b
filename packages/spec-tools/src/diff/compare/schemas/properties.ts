import { escapeKey, isObject, type Json } from "@org/rtk-openapi-refs";
import type { Alternative } from "../../../schema/schema.ts";
import type { Comparison, Site } from "../../comparison.ts";
import { canSearchRenames } from "../../rename-search.ts";
import { describeLists, describeValues, isEqual } from "../values.ts";
import { compareAdditional } from "./additional-properties.ts";
import { basesOf, isReportedByBase, markReported } from "./inheritance.ts";
import { rateRequired } from "./rate-required.ts";

/** Compares the properties of two objects: their names, which are required, and their schemas. */
export function compareProperties(comparison: Comparison, before: Alternative, after: Alternative, site: Site): void {
  const names = new Set([...before.properties.keys(), ...after.properties.keys()]);
  for (const name of names) {
    const [one, other] = [before.properties.get(name), after.properties.get(name)];
    const there = locate(comparison, name, one, other, site);
    if (other === undefined) reportRemoved(comparison, name, before, after, there, site);
    else if (one === undefined) reportAdded(comparison, other, after.required.has(name), there, site);
    else {
      compareDefaults(comparison, one, other, before.required.has(name) && after.required.has(name), there);
      comparison.compareSchemas(one, other, { ...there, isProperty: true });
    }
  }
  compareRequired(comparison, before, after, site);
  compareAdditional(comparison, before, after, site);
}

function locate(
  { base, revision }: Comparison,
  name: string,
  one: Json | undefined,
  other: Json | undefined,
  site: Site,
) {
  const suffix = `/properties/${escapeKey(name)}`;
  return {
    ...site,
    base: base.pointerOf(one) ?? `${site.base}${suffix}`,
    revision: revision.pointerOf(other) ?? `${site.revision}${suffix}`,
  };
}

function reportRemoved(
  comparison: Comparison,
  name: string,
  before: Alternative,
  after: Alternative,
  there: Site,
  site: Site,
): void {
  const node = before.properties.get(name);
  if (isReportedByBase(comparison, node, basesOf(comparison.base, site.base))) return;
  markReported(comparison, node, site.base);
  const isResponse = site.directions.has("response");
  const canSearch = canSearchRenames(before.properties.size, after.properties.size);
  const successor = (canSearch ? [...after.properties] : []).find(
    ([key, value]) => !before.properties.has(key) && isEqual(value, node),
  );
  comparison.report({
    rule: isResponse ? "property-removed" : "request-property-removed",
    impact: "major",
    base: there.base,
    say: (place) => `${place} removed`,
    action: successor
      ? `\`${name}\` → \`${successor[0]}\`.`
      : `Stop ${isResponse ? "reading" : "sending"} \`${name}\`.`,
  });
}

function reportAdded(comparison: Comparison, node: Json, isRequired: boolean, there: Site, site: Site): void {
  if (isReportedByBase(comparison, node, basesOf(comparison.revision, site.revision))) return;
  markReported(comparison, node, site.revision);
  const isDemanded = (isRequired || hasDefault(node)) && site.directions.has("request");
  comparison.report({
    rule: isDemanded ? "required-properties-added" : "compatible",
    impact: isDemanded ? "major" : "minor",
    revision: there.revision,
    say: (place) => `${place} added${isRequired ? ", required" : ""}`,
    action: "Send it.",
  });
}

/** openapi-typescript makes a property with a default required in the types of components. */
function hasDefault(node: Json | undefined): boolean {
  return isObject(node) && node.default !== undefined;
}

function compareDefaults({ report }: Comparison, one: Json, other: Json, isRequired: boolean, there: Site): void {
  const [before, after] = [defaultOf(one), defaultOf(other)];
  if (isEqual(before, after)) return;
  const isMissing = before !== undefined && after === undefined;
  const isMajor = !isRequired && (isMissing || there.directions.has("request"));
  report({
    rule: isMajor ? "default-changed" : "compatible",
    impact: isMajor ? "major" : "minor",
    base: there.base,
    revision: there.revision,
    say: (place) => `${place}: ${describeValues("default", before, after)}`,
    action: isMissing ? "Handle that the property is missing." : "Set the property.",
  });
}

function defaultOf(node: Json): Json | undefined {
  return isObject(node) ? node.default : undefined;
}

function compareRequired(comparison: Comparison, before: Alternative, after: Alternative, site: Site): void {
  const bases = [...basesOf(comparison.base, site.base), ...basesOf(comparison.revision, site.revision)];
  const isOpen = (name: string) => {
    const [one, other] = [before.properties.get(name), after.properties.get(name)];
    if (one === undefined && other === undefined) return true;
    return one !== undefined && other !== undefined && !isReportedByBase(comparison, other, bases, "required");
  };
  const gained = [...after.required.difference(before.required)].filter(isOpen).sort();
  const lost = [...before.required.difference(after.required)].filter(isOpen).sort();
  if (gained.length + lost.length === 0) return;
  for (const name of [...gained, ...lost])
    markReported(comparison, after.properties.get(name), site.revision, "required");
  const rating = rateRequired({ gained, lost }, site);
  comparison.report({
    ...rating,
    base: site.base,
    revision: site.revision,
    say: (place) =>
      `${place}: ${describeLists(
        "required",
        [...before.required].filter((name) => !after.required.has(name) && isOpen(name)),
        gained,
      )}`,
    action:
      rating.rule === "required-properties-removed"
        ? `Handle that ${lost.join(", ")} is missing.`
        : `Send ${gained.join(", ")}.`,
  });
}
