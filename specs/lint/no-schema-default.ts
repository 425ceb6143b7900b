import type { Oas3Rule } from "@redocly/openapi-core";

/**
 * No schema of a body has a default: in an update absent means unchanged, and generated types would demand what is
 * optional. A parameter may have one.
 */
export const noSchemaDefault: Oas3Rule = () => {
  const ofParameters = new Set<unknown>();
  return {
    Parameter({ schema }) {
      ofParameters.add(schema);
    },
    Schema(schema, { report, location }) {
      if (schema.default === undefined || ofParameters.has(schema)) return;
      report({
        message: 'A schema must have no default; its description says what holds "unless set".',
        location: location.child("default"),
      });
    },
  };
};
