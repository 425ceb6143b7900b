import openapiTS, { astToString } from "openapi-typescript";
import type { Description } from "./description.ts";
import { nameSchemas } from "./schema-names.ts";

/**
 * TypeScript types of all paths, operations and schemas, in the form that openapi-fetch reads.
 *
 * Account and app are optional in the types, because a client is bound to them; whether they are there at all is
 * checked when a call is made.
 */
export async function generateTypes(description: Description): Promise<string> {
  const nodes = await openapiTS(structuredClone(description) as never, { alphabetize: true, silent: true });
  return makeBoundOptional(untagDescriptions(astToString(nameSchemas(nodes))));
}

/** Makes descriptions the documentation itself, a paragraph of its own, where editors show it first. */
function untagDescriptions(types: string): string {
  const first = /(\/\*\*(?:\n *\*)?) @description /g;
  return types.replace(first, "$1 ").replace(/^( *\*) @description /gm, "$1\n$1 ");
}

/** OpenAPI knows no optional path parameter, so the types are changed after they were made. */
function makeBoundOptional(types: string): string {
  const bound = /^( +(?:account_id|app_id))(?=: components\["parameters"\])/gm;
  // Where there is no other path parameter, `path` as a whole can be left out.
  const pathOfBoundOnly = /^( +path)(: \{\n(?:(?: +\/\*\*\n)(?: +\*.*\n)+ +(?:account_id|app_id)\?: .*\n)+ +\};)/gm;
  return types.replace(bound, "$1?").replace(pathOfBoundOnly, "$1?$2");
}
