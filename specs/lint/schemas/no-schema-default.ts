import type { Oas3Rule } from "@redocly/openapi-core";

/**
 * Refuses defaults in schemas of bodies: in an update, an absent property means unchanged, and generated types would
 * make the property required. Parameters may have defaults.
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
        message: 'A schema must not have a default. Name it in the description: "Defaults to …".',
        location: location.child("default"),
      });
    },
  };
};
