import type { Json } from "@org/rtk-openapi-refs";
import { canonical } from "../shared/json.ts";
import type { JoinNodes } from "./join-nodes.ts";
import { type Bound, bounds } from "./keywords.ts";
import { type Alternative, type Constraints, familyOf, type Schema } from "./schema.ts";

/**
 * Returns the schema of values that satisfy both schemas (`allOf`). Annotations of the first take precedence.
 *
 * @param join combines nodes that both declare: properties, items
 */
export function intersect(first: Schema, second: Schema, join: JoinNodes): Schema {
  return {
    alternatives: first.alternatives.flatMap((one) => second.alternatives.flatMap((other) => narrow(one, other, join))),
    nullable: first.nullable && second.nullable,
    annotations: { ...second.annotations, ...first.annotations },
  };
}

function narrow(one: Alternative, other: Alternative, join: JoinNodes): Alternative[] {
  const constraints = narrowConstraints(one.constraints, other.constraints);
  if (one.type === "any") return [keepName({ ...other, constraints }, one)];
  if (other.type === "any") return [keepName({ ...one, constraints }, other)];
  if (familyOf(one) !== familyOf(other)) return [];
  const selectedBy = one.selectedBy ?? other.selectedBy;
  return [
    {
      ...(selectedBy ? { selectedBy } : {}),
      type: other.type === "integer" ? "integer" : one.type,
      constraints,
      properties: joinProperties(one.properties, other.properties, join),
      required: one.required.union(other.required),
      items: join(one.items, other.items),
      additional: join(one.additional, other.additional),
      isMap: one.isMap || other.isMap,
    },
  ];
}

/** An alternative keeps its name unless it is narrowed. */
function keepName({ name, ...alternative }: Alternative, { constraints }: Alternative): Alternative {
  return name === undefined || Object.keys(constraints).length > 0 ? alternative : { ...alternative, name };
}

function joinProperties(one: Map<string, Json>, other: Map<string, Json>, join: JoinNodes): Map<string, Json> {
  const properties = new Map([...one, ...other]);
  for (const [name, node] of one) properties.set(name, join(node, other.get(name)) ?? node);
  return properties;
}

function narrowConstraints(one: Constraints, other: Constraints): Constraints {
  const constraints = { ...other, ...one };
  for (const keyword of Object.keys(one)) {
    const [mine, yours] = [one[keyword], other[keyword]];
    if (mine !== undefined && yours !== undefined) constraints[keyword] = narrowConstraint(keyword, mine, yours);
  }
  return constraints;
}

function narrowConstraint(keyword: string, mine: Json, yours: Json): Json {
  if (Array.isArray(mine) && Array.isArray(yours)) {
    const accepted = new Set(yours.map(canonical));
    return mine.filter((value) => accepted.has(canonical(value)));
  }
  const side = bounds[keyword as Bound];
  if (side === "lower") return Math.max(Number(mine), Number(yours));
  return side === "upper" ? Math.min(Number(mine), Number(yours)) : mine;
}
