export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A key as it stands in a JSON pointer (RFC 6901). */
export function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Every object below a value, and the value itself, each with its JSON pointer. */
export function* objectsIn(value: Json, pointer = ""): Generator<{ pointer: string; object: JsonObject }> {
  if (typeof value !== "object" || value === null) return;
  if (isObject(value)) yield { pointer, object: value };
  for (const [key, child] of Object.entries(value)) yield* objectsIn(child, `${pointer}/${escapeKey(key)}`);
}
