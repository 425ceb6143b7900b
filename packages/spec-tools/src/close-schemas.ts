import { isObject, type Json, type JsonObject } from "@org/rtk-openapi-refs";

type Direction = "request" | "response";

/**
 * Returns the description with every schema closed, at any depth and through allOf, anyOf and oneOf: undeclared
 * properties are forbidden, and so are properties of the other direction (writeOnly in a response, readOnly in a
 * request).
 */
export function closeSchemas(description: JsonObject, direction: Direction): JsonObject {
  return mapObject(description, (value, key) => {
    if (key === "schema" && isObject(value)) return closeSchema(value, direction);
    if (key === "schemas" && isObject(value)) return mapObject(value, (schema) => closeParts(schema, direction));
    return closedBelow(value, direction);
  });
}

function closedBelow(value: Json, direction: Direction): Json {
  if (Array.isArray(value)) return value.map((each) => closedBelow(each, direction));
  return isObject(value) ? closeSchemas(value, direction) : value;
}

/** Closes the schema of a whole value: only properties that one of its parts declares are allowed. */
function closeSchema(schema: Json, direction: Direction): Json {
  if (!isObject(schema)) return schema;
  const otherWay = direction === "response" ? schema.writeOnly : schema.readOnly;
  return otherWay ? false : { ...closeParts(schema, direction), unevaluatedProperties: false };
}

/** Closes the schemas below a schema, but not the schema itself, which may be one part of several. */
function closeParts(schema: Json, direction: Direction): JsonObject {
  return mapObject(schema as JsonObject, (value, key) => {
    if (key === "properties") return mapObject(value as JsonObject, (each) => closeSchema(each, direction));
    if (key === "items" || key === "additionalProperties") return closeSchema(value, direction);
    if (Array.isArray(value) && ["allOf", "anyOf", "oneOf"].includes(key)) {
      return value.map((part) => closeParts(part, direction));
    }
    return value;
  });
}

function mapObject(object: JsonObject, change: (value: Json, key: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
