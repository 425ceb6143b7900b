import type { Json, JsonObject } from "../../src/description/document.ts";
import { type Schema, type Shape, shapeOf } from "./shape.ts";

/** A valid body with one violation. */
export interface Breakage {
  /** The violation and its place: `too long at /user_ids/0`. */
  name: string;
  body: Json;
}

/** An invalid value to put in a place; undefined removes the property. */
interface Wrong {
  problem: string;
  value: Json | undefined;
}

/**
 * Returns all ways to break one place of a body: missing required keys, wrong types, values outside enums and bounds.
 */
export function breakagesOf(schema: Schema, body: Json): Breakage[] {
  return wrongsBelow(schema, body, "").map(({ place, problem, value }) => ({
    name: `${problem} at ${place || "/"}`,
    body: replaceAt(body, place, value),
  }));
}

function wrongsBelow(schema: Schema, value: Json, place: string): (Wrong & { place: string })[] {
  const shape = shapeOf(schema);
  // The value's alternative is unknown, so only values that satisfy none of them are invalid.
  const own = shape.alternatives.length > 0 ? wrongsOfAlternatives(shape) : wrongsOf(shape, value);
  return [...own.map((wrong) => ({ ...wrong, place })), ...wrongsOfChildren(shape, value, place)];
}

function wrongsOfChildren(shape: Shape, value: Json, place: string): (Wrong & { place: string })[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const schema = Array.isArray(value) ? shape.keywords.items : (shape.properties[key] ?? shape.additional);
    const below = schema ? wrongsBelow(schema as Schema, child, `${place}/${key}`) : [];
    const required = { problem: "missing", value: undefined, place: `${place}/${key}` };
    return shape.required.includes(key) ? [required, ...below] : below;
  });
}

function wrongsOfAlternatives({ alternatives }: Shape): Wrong[] {
  const types = alternatives.flatMap((each) => shapeOf(each).types);
  return wrongType(types);
}

function wrongsOf({ types, keywords, required, additional }: Shape, value: Json): Wrong[] {
  const { enum: values, format, minimum, maximum, minLength, maxLength, minItems, maxItems, minProperties } = keywords;
  const items = Array.isArray(value) ? value : [];
  const wrongs: [unknown, string, () => Json][] = [
    [values, "out of enum", () => "unknown-value"],
    [format && typeof value === "string", `no ${format}`, () => "not of the format"],
    [minimum, "too small", () => Number(minimum) - 1],
    [maximum, "too large", () => Number(maximum) + 1],
    [minLength, "too short", () => "x".repeat(Number(minLength) - 1)],
    [maxLength, "too long", () => "x".repeat(Number(maxLength) + 1)],
    [minItems, "too few", () => items.slice(0, Number(minItems) - 1)],
    [maxItems, "too many", () => Array.from({ length: Number(maxItems) + 1 }, () => items[0] ?? null)],
    [minProperties && !additional && required.length === 0, "too empty", () => ({})],
    [types.includes("integer") && !types.includes("number"), "no integer", () => 1.5],
  ];
  const applicable = wrongs.filter(([applies]) => applies !== undefined && applies !== false);
  return [...wrongType(types), ...applicable.map(([, problem, make]) => ({ problem, value: make() }))];
}

const valuesByType: Record<string, Json> = { string: "text", boolean: true, null: null, array: [], object: {} };

/** Values of every type that is not allowed. */
function wrongType(types: string[]): Wrong[] {
  if (types.length === 0) return [];
  const others = Object.keys(valuesByType).filter((type) => !types.includes(type));
  return others.map((type) => ({ problem: `wrong type ${type}`, value: valuesByType[type] as Json }));
}

/** Returns a copy with another value in one place; undefined removes the key. */
function replaceAt(body: Json, place: string, value: Json | undefined): Json {
  if (place === "") return value as Json;
  const copy = structuredClone(body);
  const keys = place.slice(1).split("/");
  const last = keys.pop() as string;
  const parent = keys.reduce<Json>((node, key) => (node as JsonObject)[key] as Json, copy) as JsonObject;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}
