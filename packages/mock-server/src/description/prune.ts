import { resolve } from "@org/rtk-openapi-refs";
import type { Description, Schema } from "./document.ts";

/**
 * Returns a function that removes from a request body what the schema does not declare or marks write-only: secrets are
 * never stored, and the API never returns unknown properties.
 */
export function createPruner(description: Description, schema: Schema): (value: unknown) => unknown {
  const prune = (part: Schema, value: unknown): unknown => {
    if (Array.isArray(value)) return pruneItems(shapeOf(description, part), value);
    return typeof value === "object" && value !== null ? pruneProperties(shapeOf(description, part), value) : value;
  };
  const pruneItems = ({ items }: Shape, values: unknown[]): unknown[] =>
    items ? values.map((value) => prune(items, value)) : values;
  const pruneProperties = ({ properties, additional }: Shape, value: object): object => {
    const kept: [string, unknown][] = [];
    for (const [name, inner] of Object.entries(value)) {
      const declared = properties.get(name);
      if (declared?.writeOnly) continue;
      if (declared) kept.push([name, prune(declared, inner)]);
      else if (additional) kept.push([name, additional === true ? inner : prune(additional, inner)]);
    }
    return Object.fromEntries(kept);
  };
  return (value) => prune(schema, value);
}

/** Returns the path of the first property in a request body that the schema does not declare, e.g. `config.colour`. */
export function findUndeclared(description: Description, schema: Schema, value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { properties, additional, items } = shapeOf(description, schema);
  for (const [name, inner] of Object.entries(value)) {
    const declared = Array.isArray(value) ? items : (properties.get(name) ?? additional);
    if (!declared) return name;
    if (declared === true) continue;
    const found = findUndeclared(description, declared, inner);
    if (found !== undefined) return `${name}.${found}`;
  }
  return undefined;
}

/** The properties or items of a schema, merged with those of its `allOf` and `anyOf`. */
interface Shape {
  properties: Map<string, Schema>;
  additional?: boolean | Schema;
  items?: Schema;
}

const shapes = new WeakMap<Schema, Shape>();

function shapeOf(description: Description, schema: Schema): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  const { properties = {}, items, additionalProperties, allOf = [], anyOf = [] } = resolve(description, schema);
  const shape: Shape = { properties: new Map() };
  for (const part of [...allOf, ...anyOf].map((each) => shapeOf(description, each))) {
    for (const [name, declared] of part.properties) shape.properties.set(name, declared);
    if (part.items) shape.items = part.items;
  }
  for (const [name, declared] of Object.entries(properties)) shape.properties.set(name, declared);
  if (items) shape.items = items;
  if (additionalProperties !== undefined) shape.additional = additionalProperties;
  shapes.set(schema, shape);
  return shape;
}
