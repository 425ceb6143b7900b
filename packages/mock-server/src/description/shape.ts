import { resolve } from "@org/rtk-openapi-refs";
import type { Description, Schema } from "./document.ts";

/** The properties or items of a schema, merged with those of its `allOf`, `anyOf` and `oneOf`. */
export interface Shape {
  properties: Map<string, Schema>;
  additional?: boolean | Schema;
  items?: Schema;
}

const shapes = new WeakMap<Schema, Shape>();

export function shapeOf(description: Description, schema: Schema): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  const {
    properties = {},
    items,
    additionalProperties,
    allOf = [],
    anyOf = [],
    oneOf = [],
  } = resolve(description, schema);
  const shape: Shape = { properties: new Map() };
  for (const part of [...allOf, ...anyOf, ...oneOf].map((each) => shapeOf(description, each))) {
    for (const [name, declared] of part.properties) shape.properties.set(name, declared);
    if (part.items) shape.items = part.items;
  }
  for (const [name, declared] of Object.entries(properties)) shape.properties.set(name, declared);
  if (items) shape.items = items;
  if (additionalProperties !== undefined) shape.additional = additionalProperties;
  shapes.set(schema, shape);
  return shape;
}
