import { type JsonObject, locate } from "../description/document.ts";

/** A schema as JSON of the description, or one that anything fits. */
export type Schema = JsonObject | true;

/** A schema with its reference followed and its `allOf` parts put together, so that nothing but data is left to read. */
export interface Shape {
  types: string[];
  properties: Record<string, Schema>;
  required: string[];
  additional: Schema | undefined;
  alternatives: Schema[];
  /** All other keywords: enum, const, bounds, format, items. */
  keywords: JsonObject;
}

/** What says nothing about which values fit. */
const annotations = ["title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly"];
const structure = ["$ref", "type", "properties", "required", "additionalProperties", "allOf", "anyOf", "oneOf"];
const constraints = ["enum", "const", "format", "items", "minimum", "maximum", "minLength", "maxLength"];
const counts = ["minItems", "maxItems", "minProperties"];
const known = new Set([...annotations, ...structure, ...constraints, ...counts, "discriminator"]);

/** @throws Error for a keyword that the properties do not know yet, so that none goes untested unnoticed */
export function shapeOf(schema: Schema): Shape {
  const node = schema === true ? {} : resolve(schema);
  const unknown = Object.keys(node).filter((keyword) => !known.has(keyword));
  if (unknown.length > 0) throw new Error(`Schema keywords without a generator: ${unknown.join(", ")}`);
  const parts = ((node.allOf ?? []) as JsonObject[]).map(shapeOf);
  const others = [...annotations, ...structure, "discriminator"];
  return {
    types: [node.type ?? parts.flatMap(({ types }) => types)].flat() as string[],
    properties: Object.assign({}, ...parts.map(({ properties }) => properties), node.properties),
    required: [...new Set([...parts.flatMap(({ required }) => required), ...((node.required ?? []) as string[])])],
    additional:
      (node.additionalProperties as Schema | undefined) ?? parts.find(({ additional }) => additional)?.additional,
    alternatives: [...parts.flatMap(({ alternatives }) => alternatives), ...alternativesOf(node)],
    keywords: Object.assign(
      {},
      ...parts.map(({ keywords }) => keywords),
      Object.fromEntries(Object.entries(node).filter(([keyword]) => !others.includes(keyword))),
    ),
  };
}

function resolve(schema: JsonObject): JsonObject {
  return typeof schema.$ref === "string" ? locate(schema.$ref.slice(1)).node : schema;
}

function alternativesOf({ anyOf, oneOf }: JsonObject): Schema[] {
  return (anyOf ?? oneOf ?? []) as JsonObject[];
}
