import { isObject, type Json, type JsonObject } from "./json.ts";
import { escapeKey } from "./pointer.ts";
import { isReference, lookUp } from "./reference.ts";

/** Yields a value and everything below it that is an object, each with its JSON pointer. Does not follow references. */
export function* objectsIn(value: Json, pointer = "#"): Generator<{ pointer: string; object: JsonObject }> {
  if (typeof value !== "object" || value === null) return;
  if (isObject(value)) yield { pointer, object: value };
  for (const [key, child] of Object.entries(value)) yield* objectsIn(child, `${pointer}/${escapeKey(key)}`);
}

/**
 * Returns the `$ref`s that a node uses, directly or through what they point to.
 *
 * @throws RefError when one of them points to nothing, or outside the document
 */
export function refsIn(document: object, node: unknown, found: Set<string> = new Set()): Set<string> {
  if (isReference(node) && !found.has(node.$ref)) {
    found.add(node.$ref);
    refsIn(document, lookUp(document, node.$ref), found);
  }
  if (typeof node === "object" && node !== null) {
    for (const child of Object.values(node)) refsIn(document, child, found);
  }
  return found;
}
