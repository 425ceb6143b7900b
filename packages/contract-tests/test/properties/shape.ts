import { type JsonObject, locate } from "../../src/description/document.ts";

/** A schema of the description, or one that accepts anything. */
export type Schema = JsonObject | true;

/** A schema with its reference resolved and its `allOf` parts merged. */
export interface Shape {
  types: string[];
  properties: Record<string, Schema>;
  required: string[];
  additional: Schema | undefined;
  alternatives: Schema[];
  /** All other keywords: enum, const, bounds, format, items. */
  keywords: JsonObject;
}

/** Keywords that do not constrain values. */
const annotations = ["title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly"];
const structure = ["$ref", "type", "properties", "required", "additionalProperties", "allOf", "anyOf", "oneOf"];
const constraints = ["enum", "const", "format", "items", "minimum", "maximum", "minLength", "maxLength"];
const counts = ["minItems", "maxItems", "minProperties"];
const known = new Set([...annotations, ...structure, ...constraints, ...counts, "discriminator"]);

/** Merges a schema. @throws Error for an unsupported keyword, so that every keyword is tested */
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
