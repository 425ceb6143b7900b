import type { Json } from "./json.ts";
import { DocumentError } from "./limits.ts";
import { isReference } from "./reference.ts";
import { objectsIn } from "./walk.ts";

/**
 * Checks that a document refers to nothing outside itself, so that reading it neither reads other files nor fetches
 * URLs.
 *
 * @param advice how to fix it, for the error message
 * @throws DocumentError naming the first `$ref` to another document, and its place
 */
export function checkSelfContained(document: Json, advice = "bundle the document first"): void {
  for (const { pointer, object } of objectsIn(document)) {
    if (!isReference(object) || object.$ref === "#" || object.$ref.startsWith("#/")) continue;
    throw new DocumentError(`$ref ${object.$ref} at ${pointer} points outside the document; ${advice}`);
  }
}
