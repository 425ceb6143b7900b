import type { Oas3Operation, Oas3Rule, UserContext } from "@redocly/openapi-core";
import { child, children, isNamed, type Placed } from "../follow.ts";
import { allows, jsonSchema, property, type Schema } from "../schema.ts";

/** Requires paginated operations to locate their items and paging in `x-paging`, and checks both paths. */
export const paging: Oas3Rule = () => ({
  Paths: {
    Operation(operation, context) {
      const pointers = (operation as { "x-paging"?: { items?: string; paging?: string; stable?: object } })["x-paging"];
      const names = parameterNames(operation, context);
      const isPaged = names.includes("page_no");
      if (isPaged !== (pointers !== undefined)) {
        context.report({ message: "An operation must have x-paging if and only if it has the parameter page_no." });
      }
      if (!pointers) return;
      const { items = "", paging = "", stable = {} } = pointers;
      for (const name of Object.keys(stable).filter((each) => !names.includes(each))) {
        context.report({ message: `x-paging.stable has "${name}", which is not a parameter of the operation.` });
      }
      const itemsSchema = at(operation, context, items)?.node;
      if (!itemsSchema || !allows(itemsSchema, "array")) {
        context.report({
          message: `x-paging.items is "${items}", but the body of response 200 has no array there.`,
        });
      }
      const pagingSchema = at(operation, context, paging);
      if (!pagingSchema || !isNamed(pagingSchema, "Paging")) {
        context.report({
          message: `x-paging.paging is "${paging}", but the body of response 200 has no Paging there.`,
        });
      }
    },
  },
});

function parameterNames(operation: Oas3Operation, context: UserContext): string[] {
  const list = child(context, { node: operation, location: context.location }, "parameters");
  return list ? children<{ name: string }>(context, list).map(({ node }) => node.name) : [];
}

/** Returns the schema at a dotted path into the body of response 200. */
function at(operation: Oas3Operation, context: UserContext, path: string): Placed<Schema> | undefined {
  const responses = child(context, { node: operation, location: context.location }, "responses");
  const response = responses && child(context, responses, "200");
  const body = response && jsonSchema(context, response);
  return path
    .split(".")
    .reduce<Placed<Schema> | undefined>((schema, name) => schema && property(context, schema, name), body);
}
