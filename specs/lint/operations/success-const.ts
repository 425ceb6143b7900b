import type { Oas3Rule } from "@redocly/openapi-core";
import { children, isNamed } from "../follow.ts";
import { jsonSchema, parts, property } from "../schema.ts";

/** Requires `success` to be a constant, so that people and compilers can distinguish results from errors. */
export const successConst: Oas3Rule = () => ({
  Paths: {
    Responses(responses, context) {
      for (const response of children(context, { node: responses, location: context.location })) {
        const expected = response.key.startsWith("2");
        const body = jsonSchema(context, response);
        const bodies = body
          ? parts(context, body).filter((part) => part.node.properties && !isNamed(part, "MessageError"))
          : [];
        const isMarked = bodies.every(
          (each) =>
            property(context, each, "success")?.node.const === expected && each.node.required?.includes("success"),
        );
        if (bodies.length > 0 && isMarked) continue;
        context.report({
          message: `The body of response ${response.key} must have the required property success: { const: ${expected} }.`,
          location: context.location.child([response.key]).key(),
        });
      }
    },
  },
});
