import { isObject, isReference, type Json } from "@org/rtk-openapi-refs";
import { type Annotations, isAny, type Schema } from "../../../schema/schema.ts";
import type { Comparison, Site } from "../../comparison.ts";
import type { Direction } from "../../side.ts";
import { compareSchemaTexts } from "../texts.ts";
import { describeValues, isEqual } from "../values.ts";
import { compareAlternatives } from "./alternatives.ts";
import { compareOtherForms } from "./other-forms.ts";
import { compareTypeScriptRequired } from "./typescript-required.ts";
import { compareUnions } from "./unions.ts";

/**
 * Compares two schema nodes and everything below them. Differences in notation alone are not changes.
 *
 * A component that both refer to by the same name is compared once, separately.
 */
export function compareSchemas(
  comparison: Comparison,
  base: Json | undefined,
  revision: Json | undefined,
  site: Site,
): void {
  if (isReference(base) && isReference(revision) && base.$ref === revision.$ref) {
    compareSchemaTexts(comparison, base, revision, site);
    compareAnnotations(comparison, base, revision, site);
    return;
  }
  const there = {
    ...site,
    base: comparison.base.pointerOf(base) ?? site.base,
    revision: comparison.revision.pointerOf(revision) ?? site.revision,
  };
  compareOtherForms(comparison, base, revision, there);
  const [before, after] = [comparison.base.read(base), comparison.revision.read(revision)];
  const directions = claim(comparison, before, after, site.directions);
  if (directions.size === 0) return;
  const isMember = comparison.base.unionMembers.has(site.base);
  const narrowed = { ...there, directions, isMember, isProperty: false };

  compareSchemaTexts(comparison, base, revision, narrowed);
  compareAccess(comparison, before.annotations, after.annotations, { ...there, directions });
  compareUnions(comparison, [base, revision], after, narrowed);
  compareAlternatives(comparison, before, after, narrowed);
  compareTypeScriptRequired(comparison, [base, revision], [before, after], narrowed);
}

/** Returns the directions in which a pair of schemas has not been compared yet, and marks them as compared. */
function claim({ compared }: Comparison, before: Schema, after: Schema, wanted: Set<Direction>): Set<Direction> {
  if (isAny(before) && isAny(after) && before === after) return new Set();
  const partners = compared.get(before) ?? new Map<unknown, Set<Direction>>();
  const done = partners.get(after) ?? new Set<Direction>();
  const open = wanted.difference(done);
  compared.set(before, partners.set(after, done.union(wanted)));
  return open;
}

/** Compares the keywords next to two references to the same component. */
function compareAnnotations(comparison: Comparison, base: Json, revision: Json, site: Site): void {
  compareAccess(comparison, isObject(base) ? base : {}, isObject(revision) ? revision : {}, site);
}

/** Compares deprecation, access (read-only, write-only) and default. */
function compareAccess({ report }: Comparison, before: Annotations, after: Annotations, site: Site): void {
  for (const keyword of ["deprecated", "readOnly", "writeOnly", "default"] as const) {
    if (isEqual(before[keyword], after[keyword])) continue;
    if (keyword === "default" && site.isProperty) continue;
    const isForbidden =
      after[keyword] === true &&
      ((keyword === "readOnly" && site.directions.has("request")) ||
        (keyword === "writeOnly" && site.directions.has("response")));
    report({
      rule: keyword === "deprecated" ? "deprecated" : isForbidden ? "property-access-changed" : "compatible",
      impact: isForbidden ? "major" : "minor",
      base: site.base,
      revision: site.revision,
      keyword,
      say: (place) => `${place}: ${describeValues(keyword, before[keyword], after[keyword])}`,
      action: keyword === "readOnly" ? "Stop sending it." : "Stop reading it.",
    });
  }
}
