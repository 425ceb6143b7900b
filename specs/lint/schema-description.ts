import type { Oas3Rule } from "@redocly/openapi-core";
import { children } from "./follow.ts";
import { parts, type Schema } from "./schema.ts";

/** Every component says what it is and every property what it means; where one refers to a schema, the schema does. */
export const schemaDescription: Oas3Rule = () => ({
  NamedSchemas(schemas, context) {
    for (const { key, node, location } of children<Schema>(context, { node: schemas, location: context.location })) {
      if (!node.description) context.report({ message: `The schema "${key}" must have a description.`, location });
    }
  },
  SchemaProperties(properties, context) {
    for (const each of children<Schema>(context, { node: properties, location: context.location })) {
      if (parts(context, each).some(({ node }) => node.description)) continue;
      context.report({
        message: `The property "${each.key}" must have a description.`,
        location: context.location.child([each.key]).key(),
      });
    }
  },
});
