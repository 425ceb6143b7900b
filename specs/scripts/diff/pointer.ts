import { isObject, type Json, type JsonObject } from "../shared/json.ts";

/** The keys of a JSON pointer: `#/paths/~1apps/get` → `paths`, `/apps`, `get`. */
export function keysOf(pointer: string): string[] {
  return pointer
    .slice(1)
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function pointerOf(keys: string[]): string {
  return `#${keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`;
}

/** What some keys lead to, if anything; a reference at the end is followed. */
export function valueAt(document: JsonObject, keys: string[]): Json | undefined {
  const value = keys.reduce<Json | undefined>(childOf, document);
  return isObject(value) && typeof value.$ref === "string" ? valueAt(document, keysOf(value.$ref)) : value;
}

function childOf(parent: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(parent)) return parent[Number(key)];
  return isObject(parent) ? parent[key] : undefined;
}
