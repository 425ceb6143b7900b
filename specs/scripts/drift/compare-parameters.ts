import type { SchemaComparison } from "./compare-schemas.ts";
import { type Difference, difference, presence, type Site } from "./difference.ts";
import type { Parameter } from "./parameters.ts";

/** Compares the parameters of two descriptions of one operation, under our names. */
export function* compareParameters(
  ours: Parameter[],
  theirs: Parameter[],
  compareSchemas: SchemaComparison,
  site: Site,
): Generator<Difference> {
  const [byKey, theirsByKey] = [ours, theirs].map((all) => new Map(all.map((each) => [each.key, each])));
  for (const key of new Set([...ours, ...theirs].map((each) => each.key))) {
    const [our, their] = [byKey?.get(key), theirsByKey?.get(key)];
    const either = our ?? their;
    if (!either) continue;
    const there = { ...site, location: `parameter.${either.in}.${either.name}` };
    if (our && their) yield* compareParameter(our, their, compareSchemas, there);
    else yield difference(there, "parameter", presence(!!our), presence(!!their), our?.required === false);
  }
}

function* compareParameter(
  ours: Parameter,
  theirs: Parameter,
  compareSchemas: SchemaComparison,
  site: Site,
): Generator<Difference> {
  if (ours.name !== theirs.name) yield difference(site, "name", ours.name, theirs.name);
  if (ours.required !== theirs.required)
    yield difference(site, "required", ours.required, theirs.required, !ours.required);
  if (ours.deprecated !== theirs.deprecated) yield difference(site, "deprecated", ours.deprecated, theirs.deprecated);
  if (ours.allowsEmptyValue !== theirs.allowsEmptyValue) {
    yield difference(site, "empty-value", ours.allowsEmptyValue, theirs.allowsEmptyValue, ours.allowsEmptyValue);
  }
  yield* compareStyles(ours, theirs, site);
  yield* compareSchemas(ours.schema, theirs.schema, site);
}

function* compareStyles(ours: Parameter, theirs: Parameter, site: Site): Generator<Difference> {
  const isComparable = ours.explode !== undefined && theirs.explode !== undefined;
  const [our, their] = [ours, theirs].map(({ style, explode }) =>
    isComparable && explode ? `${style}, explode` : style,
  );
  if (our !== their) yield difference(site, "style", our ?? "", their ?? "", false);
}
