import type { JsonObject } from "@org/rtk-openapi-refs";
import type { Change } from "./change.ts";
import { compareComponents, compareNamedSchemas } from "./compare/components.ts";
import { compareRoots } from "./compare/document.ts";
import { comparePaths } from "./compare/paths.ts";
import { compareSchemas } from "./compare/schemas/schemas.ts";
import { compareSecuritySchemes } from "./compare/security.ts";
import { isEqual } from "./compare/values.ts";
import { collectChanges } from "./comparison.ts";

/**
 * Returns the changes between two bundled OpenAPI documents, the most severe first. Rewriting without changing the
 * meaning is not a change: another order, a reference instead of its target, an `allOf` instead of its parts.
 *
 * Named schemas are compared first, so that a change is reported for the schema and not for each of its uses.
 */
export function compareDescriptions(base: JsonObject, revision: JsonObject): Change[] {
  if (isEqual(base, revision)) return [];
  return collectChanges(base, revision, compareSchemas, (comparison) => {
    compareNamedSchemas(comparison);
    compareRoots(comparison);
    comparePaths(comparison, "paths");
    comparePaths(comparison, "webhooks");
    compareSecuritySchemes(comparison);
    compareComponents(comparison);
  });
}
