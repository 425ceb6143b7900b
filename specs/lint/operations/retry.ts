import type { Oas3Rule } from "@redocly/openapi-core";

const allowed: Record<string, string[]> = {
  get: ["safe"],
  put: ["idempotent", "command"],
  delete: ["idempotent", "command"],
  post: ["command"],
  patch: ["command"],
};

/**
 * Requires operations to state in `x-retry` whether a call may be repeated, and refuses promises beyond the guarantees
 * of their method.
 */
export const retry: Oas3Rule = () => ({
  Paths: {
    Operation(operation, context) {
      const method = String(context.key);
      const kinds = allowed[method] ?? [];
      const kind = (operation as { "x-retry"?: string })["x-retry"];
      if (kind && kinds.includes(kind)) return;
      const problem = kind === undefined ? "is missing" : `is "${kind}"`;
      context.report({ message: `x-retry ${problem}: it must be ${kinds.join(" or ")} for ${method.toUpperCase()}.` });
    },
  },
});
