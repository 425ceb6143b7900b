import { isObject, isReference, type Json } from "@org/rtk-openapi-refs";
import { type Alternative, familyOf, type Schema } from "../../../schema/schema.ts";
import { entriesOf, itemsOf } from "../../../shared/json.ts";
import type { Comparison, Site } from "../../comparison.ts";
import type { Side } from "../../side.ts";
import { isEqual, without } from "../values.ts";

/** Compares how two unions discriminate their members. */
export function compareUnions(
  comparison: Comparison,
  [base, revision]: [Json | undefined, Json | undefined],
  after: Schema,
  site: Site,
): void {
  compareCombinators(comparison, base, revision, after, site);
  compareDiscriminators(comparison, base, revision, site);
}

/** Unlike `anyOf`, `oneOf` rejects values that satisfy two members. If no value can, both mean the same. */
function compareCombinators(
  { report, revision: { read } }: Comparison,
  base: Json | undefined,
  revision: Json | undefined,
  after: Schema,
  site: Site,
): void {
  const [before, now] = [combinatorOf(base), combinatorOf(revision)];
  if (before === undefined || now === undefined || before === now || areDisjoint(after, read)) return;
  const isMajor = now === "oneOf" && site.directions.has("request");
  report({
    rule: isMajor ? "schema-constraint-changed" : "compatible",
    impact: isMajor ? "major" : "minor",
    base: site.base,
    revision: site.revision,
    say: (place) => `${place}: \`${before}\` became \`${now}\``,
    action: "Send values that satisfy exactly one member.",
  });
}

function combinatorOf(node: Json | undefined): "anyOf" | "oneOf" | undefined {
  if (!isObject(node) || (node.anyOf !== undefined && node.oneOf !== undefined)) return undefined;
  return node.anyOf !== undefined ? "anyOf" : node.oneOf !== undefined ? "oneOf" : undefined;
}

function areDisjoint({ alternatives }: Schema, read: Side["read"]): boolean {
  return alternatives.every((one, index) => {
    return alternatives.slice(index + 1).every((other) => excludes(one, other, read));
  });
}

/** Whether no value satisfies both schemas: their types differ, or they require different constants for a property. */
function excludes(one: Alternative, other: Alternative, read: Side["read"]): boolean {
  if (familyOf(one) !== familyOf(other)) return one.type !== "any" && other.type !== "any";
  return [...one.required].some((name) => {
    if (!other.required.has(name)) return false;
    const [values, others] = [valuesOf(one.properties.get(name), read), valuesOf(other.properties.get(name), read)];
    return values.length > 0 && others.length > 0 && without(values, others).length === values.length;
  });
}

function valuesOf(node: Json | undefined, read: Side["read"]): Json[] {
  return read(node).alternatives.flatMap(({ constraints }) => itemsOf(constraints.enum));
}

/**
 * A discriminator's values become the type of its property in each member, overriding the member's own. Values of added
 * or removed members are not compared: the member is reported.
 */
function compareDiscriminators(
  comparison: Comparison,
  base: Json | undefined,
  revision: Json | undefined,
  site: Site,
): void {
  const property = propertyOf(base) ?? propertyOf(revision);
  if (property === undefined || isReference(base) || isReference(revision)) return;
  const [before, after] = [tagsOf(comparison.base, base, property), tagsOf(comparison.revision, revision, property)];
  const isOther = [...before].some(([member, values]) => after.has(member) && !isEqual(values, after.get(member)));
  if (!isOther && (propertyOf(revision) ?? property) === property) return;
  comparison.report({
    rule: "discriminator-changed",
    impact: "major",
    base: site.base,
    revision: site.revision,
    say: (place) => `${place}: \`discriminator\` changed`,
    action: "Check the code that tells the members of the union apart.",
  });
}

function propertyOf(node: Json | undefined): string | undefined {
  return isObject(node) && isObject(node.discriminator) ? String(node.discriminator.propertyName) : undefined;
}

/** Returns the discriminator's values by member. */
function tagsOf({ read }: Side, node: Json | undefined, property: string): Map<string, Json[]> {
  const { discriminator, anyOf, oneOf } = isObject(node) ? node : {};
  const members = [...itemsOf(anyOf), ...itemsOf(oneOf)].filter(isObject).flatMap((member) => member.$ref ?? []);
  const mapping = isObject(discriminator) ? entriesOf(discriminator.mapping) : [];
  return new Map(
    members.map((ref) => {
      const name = String(ref).split("/").at(-1) ?? "";
      const mapped = mapping.filter(([, target]) => String(target).split("/").at(-1) === name).map(([value]) => value);
      const own = read({ $ref: ref }).alternatives.flatMap(({ properties }) =>
        valuesOf(properties.get(property), read),
      );
      const named = isObject(discriminator) && own.length === 0 ? [name] : own;
      return [name, (mapped.length > 0 ? mapped : named).sort()];
    }),
  );
}
