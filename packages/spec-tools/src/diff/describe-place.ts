import { isObject, type JsonObject, parsePointer, resolve, valueAt } from "@org/rtk-openapi-refs";

/**
 * Describes the target of a pointer in words, without the operation: query parameter `limit`, property `id` of
 * `Meeting`, property `data[].id` of response 200, `oneOf` of property `id` of `Meeting`.
 */
export function describePlace(document: JsonObject, pointer: string): string {
  const keys = parsePointer(pointer);
  const isNamedSchema = keys[0] === "components" && keys[1] === "schemas";
  const schemaKey = keys.findIndex((key, index) => key === "schema" && index > 3);
  const end = isNamedSchema ? 3 : schemaKey === -1 ? keys.length : schemaKey;
  const holder = describeHolder(document, keys.slice(0, end));
  const { path, rest } = readSchemaPath(keys.slice(isNamedSchema ? end : end + 1));
  const place = path ? `property \`${path}\` of ${holder}` : holder;
  return rest ? `\`${rest}\` of ${place}` : place;
}

/** The container of a schema, or a named schema itself. */
function describeHolder(document: JsonObject, keys: string[]): string {
  const [section = "", name = "", ...rest] = keys;
  if (section === "components") return describeComponent(document, name, rest);
  if ((section !== "paths" && section !== "webhooks") || name === "") return section || "description";
  const [, ...part] = rest;
  if (rest.length === 0) return `${section === "paths" ? "path" : "webhook event"} \`${name}\``;
  if (part.length === 0) return "operation";
  return describePart(document, keys, part);
}

function describeComponent(document: JsonObject, kind: string, [name = "", ...rest]: string[]): string {
  if (kind === "parameters") return describeParameter(document, ["components", kind, name]);
  const names: Record<string, string> = { schemas: "", responses: "response ", headers: "header " };
  const component = name ? `${names[kind] ?? `${kind} `}\`${name}\`` : kind;
  return kind === "responses" ? describeContent(rest, component) : component;
}

function describePart(document: JsonObject, keys: string[], part: string[]): string {
  const [kind = "", name = "", ...rest] = part;
  if (kind === "parameters" && name) return describeParameter(document, keys.slice(0, 5));
  if (kind === "requestBody") return describeContent(part.slice(1), "request body");
  return kind === "responses" && name ? describeContent(rest, `response ${name}`) : kind;
}

/** A body, one of its media types (JSON is omitted), a header, or another part of a request or response. */
function describeContent([kind, name, ...rest]: string[], holder: string): string {
  if (kind === undefined) return holder;
  if (kind === "headers" && name) return `header \`${name}\` of ${holder}`;
  if (rest[0] === "examples" && rest[1]) return `example \`${rest[1]}\` of ${holder}`;
  const content = name && name !== "application/json" ? `${holder} (${name})` : holder;
  const part = kind === "content" && name ? rest[0] : kind;
  return part ? `${part} of ${content}` : content;
}

function describeParameter(document: JsonObject, keys: string[]): string {
  const parameter = resolve(document, valueAt(document, keys));
  return isObject(parameter) ? `${parameter.in} parameter \`${parameter.name}\`` : "parameter";
}

/** `properties/data/items/properties/id/oneOf` → `data[].id`, and `oneOf` as the rest */
function readSchemaPath(keys: string[]): { path: string; rest?: string } {
  let path = "";
  for (let index = 0; index < keys.length; index++) {
    const [key, next] = keys.slice(index);
    if (key === "properties" && next !== undefined) path += `.${keys[++index]}`;
    else if (key === "items") path += "[]";
    else if (key === "additionalProperties") path += ".*";
    else if (key !== undefined && /^(all|any|one)Of$/.test(key) && next !== undefined) index++;
    else return { path: path.replace(/^\./, ""), rest: keys.slice(index).join("/") };
  }
  return { path: path.replace(/^\./, "") };
}
