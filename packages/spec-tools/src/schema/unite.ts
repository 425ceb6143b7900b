import type { Json } from "@org/rtk-openapi-refs";
import { canonical, sorted } from "../shared/json.ts";
import { type Alternative, alternative, isAny, type Schema } from "./schema.ts";

/**
 * Returns the schema of values that satisfy one of the schemas (`anyOf`, and `oneOf` as far as they exclude each other).
 *
 * Enums of one type become one enum, and alternatives that a wider one includes are dropped: an enum next to `type:
 * string` is a string.
 */
export function unite(schemas: Schema[]): Schema {
  const alternatives = mergeEnums(schemas.flatMap((schema) => schema.alternatives));
  return {
    alternatives: schemas.some(isAny)
      ? [alternative("any")]
      : alternatives.filter((each) => !alternatives.some((other) => other !== each && absorbs(other, each))),
    nullable: schemas.some(({ nullable }) => nullable),
    annotations: {},
  };
}

function mergeEnums(alternatives: Alternative[]): Alternative[] {
  const groups = Map.groupBy(alternatives, (each) => (isScalar(each) ? mergeKey(each) : each));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? [];
    const values = [first, ...others].flatMap(({ constraints }) => (constraints.enum ?? []) as Json[]);
    const { name: _, ...merged } = first;
    const constraints = values.length > 0 ? { ...first.constraints, enum: distinct(values) } : first.constraints;
    return { ...merged, constraints };
  });
}

/** Alternatives with the same key differ at most in the values of their enums. */
function mergeKey({ type, constraints: { enum: values, ...rest } }: Alternative): string {
  return canonical([type, rest, values !== undefined]);
}

function distinct(values: Json[]): Json[] {
  return sorted([...new Map(values.map((value) => [canonical(value), value])).values()]);
}

function absorbs(wide: Alternative, narrow: Alternative): boolean {
  const isWider = wide.type === narrow.type || (wide.type === "number" && narrow.type === "integer");
  return isWider && isScalar(wide) && Object.keys(wide.constraints).length === 0;
}

function isScalar({ type }: Alternative): boolean {
  return type !== "object" && type !== "array" && type !== "any";
}
