import type { Oas3Rule } from "@redocly/openapi-core";
import { child } from "../follow.ts";

const headers = ["Retry-After", "Ratelimit", "Ratelimit-Policy"];

/** Requires a 429 to tell callers how long to wait. */
export const rateLimitHeaders: Oas3Rule = () => ({
  Paths: {
    Responses(responses, context) {
      const response = child(context, { node: responses, location: context.location }, "429");
      if (!response) return;
      const declared = child(context, response, "headers")?.node ?? {};
      const missing = headers.filter((header) => !(header in declared));
      if (missing.length === 0) return;
      context.report({
        message: `Response 429 must declare the headers ${missing.join(", ")}.`,
        location: response.location,
      });
    },
  },
});
