import { describeSchema } from "../../schema/schema.ts";
import type { Parameter } from "../description/parameters.ts";
import { compareValues, type Difference, difference, presence, type Site } from "./difference.ts";
import type { SchemaComparison } from "./schemas.ts";

/** Compares the parameters of an operation in both descriptions, and reports them under our names. */
export function* compareParameters(
  ours: Map<string, Parameter>,
  theirs: Map<string, Parameter>,
  schemas: SchemaComparison,
  site: Site,
): Generator<Difference> {
  for (const [key, either] of new Map([...theirs, ...ours])) {
    const [our, their] = [ours.get(key), theirs.get(key)];
    const there = { ...site, location: `parameter.${either.in}.${either.name}` };
    if (our && their) {
      yield* compareParameter(our, their, schemas, there);
    } else {
      const found = difference(there, "parameter", presence(our), presence(their), our?.required === false);
      yield { ...found, schema: describeSchema(either.accepted) };
    }
  }
}

function* compareParameter(
  ours: Parameter,
  theirs: Parameter,
  schemas: SchemaComparison,
  site: Site,
): Generator<Difference> {
  yield* compareValues(site, "name", ours.name, theirs.name);
  yield* compareValues(site, "required", ours.required, theirs.required, !ours.required);
  yield* compareValues(site, "deprecated", ours.deprecated, theirs.deprecated);
  yield* compareValues(site, "empty-value", ours.allowsEmptyValue, theirs.allowsEmptyValue, ours.allowsEmptyValue);
  const isComparable = isListOrObject(ours) && isListOrObject(theirs);
  yield* compareValues(site, "style", styleOf(ours, isComparable), styleOf(theirs, isComparable), false);
  yield* schemas.compare(ours.schema, theirs.schema, site);
}

/** `explode` only applies to arrays and objects. */
function styleOf({ style, explode }: Parameter, withExplode: boolean): string {
  return withExplode && explode ? `${style}, explode` : style;
}

function isListOrObject({ accepted }: Parameter): boolean {
  return accepted.alternatives.some(({ type }) => type === "array" || type === "object");
}
