import type { Oas3Rule } from "@redocly/openapi-core";

/** A parameter is shown by an example. */
export const parameterExample: Oas3Rule = () => ({
  Parameter({ name, example, examples }, { report }) {
    if (example !== undefined || examples !== undefined) return;
    report({ message: `The parameter "${name}" must have an example.` });
  },
});
