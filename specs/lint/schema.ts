import type { Oas3_1Schema as Schema, UserContext } from "@redocly/openapi-core";
import { child, children, type Placed } from "./follow.ts";

export type { Schema };

/** Returns the schema of the JSON body of a response or request. */
export function jsonSchema(context: UserContext, body: Placed<object>): Placed<Schema> | undefined {
  const content = child(context, body, "content");
  const media = content && child(context, content, "application/json");
  return media && child<Schema>(context, media, "schema");
}

/** Returns a schema and all its parts in allOf, anyOf and oneOf, resolved. */
export function parts(context: UserContext, schema: Placed<Schema>): Placed<Schema>[] {
  const composed = (["allOf", "anyOf", "oneOf"] as const).flatMap((keyword) => {
    const list = child(context, schema, keyword);
    return list ? children<Schema>(context, list) : [];
  });
  return [schema, ...composed.flatMap((part) => parts(context, part))];
}

/** Returns the schema of a property, from the part of the object's schema that declares it. */
export function property(context: UserContext, schema: Placed<Schema>, name: string): Placed<Schema> | undefined {
  for (const part of parts(context, schema)) {
    const properties = child(context, part, "properties");
    const found = properties && child<Schema>(context, properties, name);
    if (found) return found;
  }
  return undefined;
}

/** Returns whether a schema allows values of a JSON type. */
export function allows(schema: Schema, type: string): boolean {
  return [schema.type].flat().includes(type);
}
