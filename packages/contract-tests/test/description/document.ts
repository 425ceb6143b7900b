import bundle from "@org/rtk-spec/openapi.json" with { type: "json" };

export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

/** The API description, as it is committed. */
export const document = bundle as unknown as JsonObject;

/** A place in the description: its JSON pointer (RFC 6901), references followed, and what stands there. */
export interface Place {
  pointer: string;
  node: JsonObject;
}

/** Finds the place that a pointer leads to. @throws Error when it leads nowhere */
export function locate(pointer: string): Place {
  const keys = pointer.slice(1).split("/").map(unescapeKey);
  const node = keys.reduce<Json | undefined>((parent, key) => (parent as JsonObject | undefined)?.[key], document);
  if (node === undefined) throw new Error(`There is nothing at ${pointer} of the description`);
  const reference = (node as JsonObject).$ref;
  return typeof reference === "string" ? locate(reference.slice(1)) : { pointer, node: node as JsonObject };
}

/** The places below one, by key; none when the key itself is not there. */
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
