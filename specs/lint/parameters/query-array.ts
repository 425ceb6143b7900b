import type { Oas3Rule } from "@redocly/openapi-core";
import { child } from "../follow.ts";
import { allows, type Schema } from "../schema.ts";

/** Requires arrays in the query to be one comma-separated parameter, as the API expects. */
export const queryArray: Oas3Rule = () => ({
  Parameter(parameter, context) {
    const schema = child<Schema>(context, { node: parameter, location: context.location }, "schema");
    if (parameter.in !== "query" || !schema || !allows(schema.node, "array") || parameter.explode === false) return;
    context.report({ message: `Array parameter "${parameter.name}" must have explode: false.` });
  },
});
