import { isObject, type Json } from "./json.ts";
import { parsePointer, valueAt } from "./pointer.ts";

export interface Reference {
  $ref: string;
}

/** A `$ref` that cannot be resolved. The message names it and gives the reason. */
export class RefError extends Error {
  override readonly name = "RefError";
}

export function isReference(node: unknown): node is Reference {
  return isObject(node) && typeof node.$ref === "string";
}

/** Longest chain of references to references; far above any real description. */
const maxChain = 100;

/**
 * Follows local references (`#/components/…`) to their final target, and returns it.
 *
 * @throws RefError if a `$ref` points to nothing, to itself, or outside the document
 */
export function resolve<Target>(document: object, node: Target | Reference): Target {
  const visited = new Set<string>();
  let current: unknown = node;
  while (isReference(current)) {
    if (visited.has(current.$ref)) throw new RefError(`$ref ${current.$ref} refers to itself`);
    visited.add(current.$ref);
    if (visited.size > maxChain)
      throw new RefError(`$ref ${[...visited][0]} leads through more than ${maxChain} others`);
    current = lookUp(document, current.$ref);
  }
  return current as Target;
}

/**
 * Returns the target of a local reference, which may be another reference.
 *
 * @throws RefError if it points to nothing, or outside the document
 */
export function lookUp(document: object, ref: string): Json {
  if (ref !== "#" && !ref.startsWith("#/")) {
    throw new RefError(`$ref ${ref} points outside the document; bundle the document first`);
  }
  const target = valueAt(document, parsePointer(ref));
  if (target === undefined) throw new RefError(`$ref ${ref} points to nothing`);
  return target;
}
