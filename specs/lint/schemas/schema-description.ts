import type { Oas3Rule } from "@redocly/openapi-core";
import { children } from "../follow.ts";
import { parts, type Schema } from "../schema.ts";

/** Requires a description for every named schema and every property; a property may take it from the schema it refers to. */
export const schemaDescription: Oas3Rule = () => ({
  NamedSchemas(schemas, context) {
    for (const { key, node, location } of children<Schema>(context, { node: schemas, location: context.location })) {
      if (!node.description) context.report({ message: `Schema "${key}" must have a description.`, location });
    }
  },
  SchemaProperties(properties, context) {
    for (const each of children<Schema>(context, { node: properties, location: context.location })) {
      if (parts(context, each).some(({ node }) => node.description)) continue;
      context.report({
        message: `Property "${each.key}" must have a description.`,
        location: context.location.child([each.key]).key(),
      });
    }
  },
});
