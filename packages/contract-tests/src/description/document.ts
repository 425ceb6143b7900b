import bundle from "@org/rtk-spec/openapi.json" with { type: "json" };

export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

/** The API description as committed. */
export const document = bundle as unknown as JsonObject;

/** A node of the description with its JSON pointer (RFC 6901), references resolved. */
export interface Place {
  pointer: string;
  node: JsonObject;
}

/** Resolves a JSON pointer. @throws Error if it points to nothing */
export function locate(pointer: string): Place {
  const keys = pointer.slice(1).split("/").map(unescapeKey);
  const node = keys.reduce<Json | undefined>((parent, key) => (parent as JsonObject | undefined)?.[key], document);
  if (node === undefined) throw new Error(`The description has nothing at ${pointer}`);
  const reference = (node as JsonObject).$ref;
  return typeof reference === "string" ? locate(reference.slice(1)) : { pointer, node: node as JsonObject };
}

/** The children of a node's property, by key; empty if the property is missing. */
export function placesBelow({ pointer, node }: Place, key: string): [string, Place][] {
  const children = Object.keys((node[key] as JsonObject | undefined) ?? {});
  return children.map((child) => [child, locate(`${pointer}/${escapeKey(key)}/${escapeKey(child)}`)]);
}

function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapeKey(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
