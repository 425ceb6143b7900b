import type { Oas3Rule } from "@redocly/openapi-core";
import { children } from "../follow.ts";
import type { Schema } from "../schema.ts";

const secrets = ["access_key", "password", "private_key", "secret"];

/** Requires secrets to be write-only: the API never returns them. */
export const secret: Oas3Rule = () => ({
  SchemaProperties(properties, context) {
    for (const each of children<Schema>(context, { node: properties, location: context.location })) {
      if (!secrets.includes(each.key) || each.node.writeOnly) continue;
      context.report({ message: `Secret "${each.key}" must have writeOnly: true.`, location: each.location });
    }
  },
});
