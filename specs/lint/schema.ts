import type { Oas3_1Schema as Schema, UserContext } from "@redocly/openapi-core";
import { child, children, type Placed } from "./follow.ts";

export type { Schema };

/** The schema that JSON bodies of a response or request have. */
export function jsonSchema(context: UserContext, body: Placed<object>): Placed<Schema> | undefined {
  const content = child(context, body, "content");
  const media = content && child(context, content, "application/json");
  return media && child<Schema>(context, media, "schema");
}

/** The schema and all that it is composed of by allOf, anyOf and oneOf, references followed. */
export function parts(context: UserContext, schema: Placed<Schema>): Placed<Schema>[] {
  const composed = (["allOf", "anyOf", "oneOf"] as const).flatMap((keyword) => {
    const list = child(context, schema, keyword);
    return list ? children<Schema>(context, list) : [];
  });
  return [schema, ...composed.flatMap((part) => parts(context, part))];
}

/** The schema of a property, wherever among the parts of an object's schema it is. */
export function property(context: UserContext, schema: Placed<Schema>, name: string): Placed<Schema> | undefined {
  for (const part of parts(context, schema)) {
    const properties = child(context, part, "properties");
    const found = properties && child<Schema>(context, properties, name);
    if (found) return found;
  }
  return undefined;
}

/** Whether values of the schema can be of a JSON type. */
export function allows(schema: Schema, type: string): boolean {
  return [schema.type].flat().includes(type);
}
