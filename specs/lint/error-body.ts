import type { Oas3Rule } from "@redocly/openapi-core";
import { children, isNamed } from "./follow.ts";
import { jsonSchema } from "./schema.ts";

/** Every error has the one body that describes both shapes in which errors arrive. */
export const errorBody: Oas3Rule = () => ({
  Paths: {
    Responses(responses, context) {
      for (const response of children(context, { node: responses, location: context.location })) {
        const body = jsonSchema(context, response);
        if (response.key.startsWith("2") || (body && isNamed(body, "ErrorBody"))) continue;
        context.report({
          message: `The error ${response.key} must have the JSON body ErrorBody; refer to shared/responses.`,
          location: context.location.child([response.key]).key(),
        });
      }
    },
  },
});
