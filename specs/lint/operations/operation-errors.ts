import type { Oas3Rule } from "@redocly/openapi-core";

const everywhere = ["401", "403", "429", "default"];

/**
 * Requires the errors that callers must handle: 400 for invalid requests (recordings: 422), and 404 if the path has
 * parameters below account and app.
 */
export const operationErrors: Oas3Rule = () => {
  let path = "";
  return {
    Paths: {
      PathItem: {
        enter(_, { key }) {
          path = String(key);
        },
        Operation({ operationId, responses = {} }, { report, location }) {
          const namesThing = /\{(?!account_id|app_id)[^}]+\}/.test(path);
          const invalid = String(operationId).startsWith("recordings/") ? "422" : "400";
          const wanted = [...everywhere, invalid, ...(namesThing ? ["404"] : [])].sort();
          const missing = wanted.filter((status) => !(status in responses));
          if (missing.length === 0) return;
          report({
            message: `Operation "${operationId}" must declare the errors ${missing.join(", ")}: use those of shared/responses.`,
            location: location.child("responses").key(),
          });
        },
      },
    },
  };
};
