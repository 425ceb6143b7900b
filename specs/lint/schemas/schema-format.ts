import type { Oas3Rule } from "@redocly/openapi-core";
import { children } from "../follow.ts";
import { allows, parts, type Schema } from "../schema.ts";

const formats: [name: RegExp, format: string][] = [
  [/(_at|At|_time|Time|_expiry|Expiry|^timestamp)$/, "date-time"],
  [/(^url|_url|Url)$/, "uri"],
];

/**
 * Requires a format for timestamps and URLs, recognized by property name; "" and "null" may represent a missing value.
 * The option `exceptions` lists properties whose format is unknown.
 */
export const schemaFormat: Oas3Rule = ({ exceptions = [] }: { exceptions?: string[] }) => ({
  SchemaProperties(properties, context) {
    for (const each of children<Schema>(context, { node: properties, location: context.location })) {
      const format = formats.find(([name]) => name.test(each.key))?.[1];
      const strings = parts(context, each).filter(({ node }) => allows(node, "string"));
      if (format === undefined || exceptions.includes(each.key)) continue;
      if (strings.every(({ node }) => node.format === format || ["", "null"].includes(String(node.const)))) continue;
      context.report({
        message: `Property "${each.key}" must have the format ${format}.`,
        location: context.location.child([each.key]).key(),
      });
    }
  },
});
