import type { OpenApiDocument } from "./document.ts";
import { entriesOf, isObject, type Json, type JsonObject } from "./json.ts";
import { follow } from "./reference.ts";
import { createSchemaReader } from "./schema-reader.ts";

export interface Parameter {
  /** Where it stands and which it is, path parameters by their place in the path: `query page_no`, `path 0`. */
  key: string;
  in: string;
  name: string;
  required: boolean;
  deprecated: boolean;
  allowsEmptyValue: boolean;
  style: string;
  /** Undefined where it means nothing: for what is neither list nor object. */
  explode: boolean | undefined;
  schema: Json | undefined;
}

/** Headers that OpenAPI describes elsewhere; as parameters they say nothing. */
const describedElsewhere = new Set(["accept", "content-type", "authorization"]);

/** @param nodes those of the path first: those of the operation replace them */
export function readParameters(document: OpenApiDocument, path: string, nodes: Json[]): Parameter[] {
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  const parameters = nodes.flatMap((node) => {
    const resolved = follow(document, node);
    return isObject(resolved) ? readParameter(document, resolved, names.indexOf(String(resolved.name))) : [];
  });
  return [...new Map(parameters.map((parameter) => [parameter.key, parameter])).values()];
}

function readParameter(document: OpenApiDocument, node: JsonObject, place: number): Parameter | [] {
  const [location, name] = [String(node.in), String(node.name)];
  if (location === "header" && describedElsewhere.has(name.toLowerCase())) return [];
  const style = typeof node.style === "string" ? node.style : defaultStyle(location);
  const schema = node.schema ?? contentSchema(node);
  const explode = typeof node.explode === "boolean" ? node.explode : style === "form";
  return {
    key: `${location} ${location === "path" ? place : name}`,
    in: location,
    name,
    required: node.required === true,
    deprecated: node.deprecated === true,
    allowsEmptyValue: node.allowEmptyValue === true,
    style,
    explode: isListOrObject(document, schema) ? explode : undefined,
    schema,
  };
}

function isListOrObject(document: OpenApiDocument, schema: Json | undefined): boolean {
  return createSchemaReader(document)(schema).alternatives.some(({ type }) => type === "array" || type === "object");
}

function defaultStyle(location: string): string {
  return location === "query" || location === "cookie" ? "form" : "simple";
}

function contentSchema(node: JsonObject): Json | undefined {
  const [, media] = entriesOf(node.content)[0] ?? [];
  return isObject(media) ? media.schema : undefined;
}
