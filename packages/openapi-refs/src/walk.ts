import { isObject, type Json, type JsonObject } from "./json.ts";
import { escapeKey } from "./pointer.ts";
import { isReference, lookUp } from "./reference.ts";

/** Yields every object in a value, including the value itself, with its JSON pointer. Does not follow references. */
export function* objectsIn(document: Json): Generator<{ pointer: string; object: JsonObject }> {
  const open: { pointer: string; value: Json }[] = [{ pointer: "#", value: document }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { pointer, value } = next;
    if (typeof value !== "object" || value === null) continue;
    if (isObject(value)) yield { pointer, object: value };
    // In reverse, so that the first child comes next.
    for (const [key, child] of Object.entries(value).reverse()) {
      if (typeof child === "object") open.push({ pointer: `${pointer}/${escapeKey(key)}`, value: child });
    }
  }
}

/**
 * Returns the `$ref`s that a node uses, directly or through their targets.
 *
 * @throws RefError if one of them points to nothing, or outside the document
 */
export function refsIn(document: object, node: unknown, found: Set<string> = new Set()): Set<string> {
  // No recursion: a chain of references can exceed the stack.
  const open = [node];
  while (open.length > 0) {
    const current = open.pop();
    if (isReference(current) && !found.has(current.$ref)) {
      found.add(current.$ref);
      open.push(lookUp(document, current.$ref));
    }
    if (typeof current === "object" && current !== null) for (const child of Object.values(current)) open.push(child);
  }
  return found;
}
