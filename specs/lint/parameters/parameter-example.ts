import type { Oas3Rule } from "@redocly/openapi-core";

/** Requires an example for every parameter. */
export const parameterExample: Oas3Rule = () => ({
  Parameter({ name, example, examples }, { report }) {
    if (example !== undefined || examples !== undefined) return;
    report({ message: `Parameter "${name}" must have an example.` });
  },
});
