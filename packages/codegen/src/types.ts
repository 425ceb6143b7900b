import openapiTS, { astToString } from "openapi-typescript";
import type { Description } from "./description.ts";

/** TypeScript types of all paths, operations and schemas, in the form that openapi-fetch reads. */
export async function generateTypes(description: Description): Promise<string> {
  const nodes = await openapiTS(structuredClone(description) as never, {
    alphabetize: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  return astToString(nodes);
}
