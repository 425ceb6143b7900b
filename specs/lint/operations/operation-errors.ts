import type { Oas3Rule } from "@redocly/openapi-core";

const everywhere = ["401", "403", "422", "429", "default"];

/** Requires the errors that callers must handle; 404 too if the path names something below the account and the app. */
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
          const missing = [...everywhere, ...(namesThing ? ["404"] : [])].filter((status) => !(status in responses));
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
