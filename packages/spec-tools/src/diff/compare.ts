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
 * Returns what changed between two bundled OpenAPI documents, the most severe change first. The same meaning written
 * differently is no change: another order, a reference instead of what it points to, an `allOf` instead of its parts.
 *
 * Named schemas are compared first, so that a change of one is reported of it and not of everything that uses it.
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
