import { isAny, type JsonType, type Schema } from "../../schema/schema.ts";
import { compareValues, type Difference, type Site } from "./difference.ts";

/** Compares the JSON types that two schemas accept; null is compared separately. */
export function* compareTypes(ours: Schema, theirs: Schema, site: Site): Generator<Difference> {
  const [our, their] = [ours, theirs].map(({ alternatives }) => alternatives.map(({ type }) => type));
  const accepts = their?.every((type) => our?.some((wider) => isWithin(type, wider)));
  yield* compareValues(site, "type", typesOf(ours), typesOf(theirs), accepts);
  if (isAny(ours) || isAny(theirs)) return;
  yield* compareValues(site, "nullable", ours.nullable, theirs.nullable, ours.nullable);
}

function isWithin(type: JsonType, wider: JsonType): boolean {
  return wider === "any" || wider === type || (wider === "number" && type === "integer");
}

function typesOf({ alternatives, nullable }: Schema): string {
  if (alternatives.length === 0) return nullable ? "null" : "nothing";
  return [...new Set(alternatives.map(({ type }) => type))].sort().join(" | ");
}
