import openapiTS, { astToString } from "openapi-typescript";
import { checkNames } from "../description/check.ts";
import { type Description, DescriptionError } from "../description/description.ts";
import { nameSchemas } from "./schema-names.ts";

/**
 * Returns the TypeScript types of all paths, operations and schemas, in the form that openapi-fetch expects.
 *
 * Account and app are optional in the types, because a client is bound to them; each call checks that they are set.
 */
export async function generateTypes(description: Description): Promise<string> {
  checkNames(description);
  const nodes = await openapiTS(keepFirstForms(description) as never, { alphabetize: true, silent: true }).catch(
    (cause: Error) => {
      throw new DescriptionError(`The description's types cannot be generated: ${cause.message}`, { cause });
    },
  );
  return makeBoundOptional(untagDescriptions(astToString(nameSchemas(nodes))));
}

/**
 * Returns a copy in which schemas marked `x-one-form` have only their first alternative: the client normalizes the
 * others to it.
 */
export function keepFirstForms<Document extends object>(description: Document): Document {
  const text = JSON.stringify(description, (_, node: { "x-one-form"?: true; anyOf?: object[] } | null) =>
    node?.["x-one-form"] ? node.anyOf?.[0] : node,
  );
  return JSON.parse(text) as Document;
}

/** Turns `@description` tags into plain documentation, which editors show first. */
function untagDescriptions(types: string): string {
  const first = /(\/\*\*(?:\n *\*)?) @description /g;
  return types.replace(first, "$1 ").replace(/^( *\*) @description /gm, "$1\n$1 ");
}

/** OpenAPI has no optional path parameters, so the generated types are changed. */
function makeBoundOptional(types: string): string {
  const bound = /^( +(?:account_id|app_id))(?=: components\["parameters"\])/gm;
  // Without other path parameters, `path` as a whole is optional.
  const pathOfBoundOnly = /^( +path)(: \{\n(?:(?: +\/\*\*\n)(?: +\*.*\n)+ +(?:account_id|app_id)\?: .*\n)+ +\};)/gm;
  return types.replace(bound, "$1?").replace(pathOfBoundOnly, "$1?$2");
}
