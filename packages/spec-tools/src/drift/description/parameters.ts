import { isObject, type Json, type JsonObject } from "@org/rtk-openapi-refs";
import { createSchemaReader } from "../../schema/reader.ts";
import type { Schema } from "../../schema/schema.ts";
import type { OpenApiDocument } from "../../shared/document.ts";
import { entriesOf } from "../../shared/json.ts";
import { follow } from "../../shared/reference.ts";

export interface Parameter {
  in: string;
  name: string;
  required: boolean;
  deprecated: boolean;
  allowsEmptyValue: boolean;
  style: string;
  explode: boolean;
  schema: Json | undefined;
  /** The schema, normalized. */
  accepted: Schema;
}

/** Headers that OpenAPI describes elsewhere and ignores as parameters. */
const describedElsewhere = new Set(["accept", "content-type", "authorization"]);

/**
 * Returns parameters by location and name; path parameters, whose names differ between documents, by position.
 *
 * @param nodes parameters of the path first, so that the operation's override them
 */
export function readParameters(document: OpenApiDocument, path: string, nodes: Json[]): Map<string, Parameter> {
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  const parameters = nodes
    .map((node) => follow(document, node))
    .filter(isObject)
    .map((node) => readParameter(document, node))
    .filter((parameter) => parameter.in !== "header" || !describedElsewhere.has(parameter.name.toLowerCase()));
  return new Map(
    parameters.map((each) => [`${each.in} ${each.in === "path" ? names.indexOf(each.name) : each.name}`, each]),
  );
}

function readParameter(document: OpenApiDocument, node: JsonObject): Parameter {
  const location = String(node.in);
  const style = typeof node.style === "string" ? node.style : defaultStyle(location);
  const schema = node.schema ?? contentSchema(node);
  return {
    in: location,
    name: String(node.name),
    required: node.required === true,
    deprecated: node.deprecated === true,
    allowsEmptyValue: node.allowEmptyValue === true,
    style,
    explode: typeof node.explode === "boolean" ? node.explode : style === "form",
    schema,
    accepted: createSchemaReader(document)(schema),
  };
}

function defaultStyle(location: string): string {
  return location === "query" || location === "cookie" ? "form" : "simple";
}

function contentSchema(node: JsonObject): Json | undefined {
  const [, media] = entriesOf(node.content)[0] ?? [];
  return isObject(media) ? media.schema : undefined;
}
