import type { Oas3Rule } from "@redocly/openapi-core";
import { children, isNamed } from "../follow.ts";
import { jsonSchema } from "../schema.ts";

/** Requires the body of every error to be ErrorBody, which describes both shapes of an error; a 401 may have a third. */
export const errorBody: Oas3Rule = () => ({
  Paths: {
    Responses(responses, context) {
      for (const response of children(context, { node: responses, location: context.location })) {
        const body = jsonSchema(context, response);
        if (response.key.startsWith("2") || (body && isNamed(body, "ErrorBody"))) continue;
        if (response.key === "401" && body && isNamed(body, "UnauthorizedBody")) continue;
        context.report({
          message: `Response ${response.key} must have the JSON body ErrorBody: use one of shared/responses.`,
          location: context.location.child([response.key]).key(),
        });
      }
    },
  },
});
