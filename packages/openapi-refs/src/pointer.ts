import { isObject, type Json } from "./json.ts";

/** Returns the keys of a JSON pointer (RFC 6901) in fragment form: `#/paths/~1apps/get` → `paths`, `/apps`, `get`. */
export function parsePointer(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => decode(key).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Returns the JSON pointer, in fragment form, that leads through the given keys. */
export function formatPointer(keys: string[]): string {
  return `#${keys.map((key) => `/${escapeKey(key)}`).join("")}`;
}

/** Escapes a key for a JSON pointer. */
export function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25");
}

/** Returns the value at a list of keys, or undefined. Does not follow references. */
export function valueAt(document: unknown, keys: string[]): Json | undefined {
  return keys.reduce<unknown>(childOf, document) as Json | undefined;
}

function childOf(parent: unknown, key: string): unknown {
  if (!Array.isArray(parent) && !isObject(parent)) return undefined;
  return Object.hasOwn(parent, key) ? (parent as Record<string, unknown>)[key] : undefined;
}

/** Decodes a fragment, which may be percent-encoded; a bare `%` in a hand-written one is literal. */
function decode(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
