import type { Json, JsonObject } from "@org/rtk-openapi-refs";
import { canonical, entriesOf, itemsOf, sorted } from "../shared/json.ts";
import {
  type Alternative,
  type Annotations,
  alternative,
  type Constraints,
  type JsonType,
  type Schema,
} from "./schema.ts";

/** Keywords that bound values: from below, from above, or otherwise. */
export const bounds = {
  minimum: "lower",
  maximum: "upper",
  exclusiveMinimum: "lower",
  exclusiveMaximum: "upper",
  multipleOf: "other",
  minLength: "lower",
  maxLength: "upper",
  pattern: "other",
  minItems: "lower",
  maxItems: "upper",
  uniqueItems: "other",
  minProperties: "lower",
  maxProperties: "upper",
} as const;

export type Bound = keyof typeof bounds;

const boundsOfType: Partial<Record<JsonType, Bound[]>> = {
  string: ["minLength", "maxLength", "pattern"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  integer: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  array: ["minItems", "maxItems", "uniqueItems"],
  object: ["minProperties", "maxProperties"],
  any: Object.keys(bounds) as Bound[],
};

/** Reads a node's own keywords, without `$ref`, `allOf`, `anyOf` and `oneOf`. */
export function readKeywords(node: JsonObject, { keepsUnknown = false } = {}): Schema {
  const types = typesOf(node);
  const values = valuesOf(node);
  const isAny = types.includes("any");
  const alternatives = types.filter((type) => type !== "null").flatMap((type) => alternativeOf(type, node, values));
  if (keepsUnknown) for (const { constraints } of alternatives) Object.assign(constraints, unknownKeywordsOf(node));
  const acceptsNull = values === undefined || values.includes(null) || node.nullable === true;
  return { alternatives, nullable: isAny || (types.includes("null") && acceptsNull), annotations: annotationsOf(node) };
}

const knownKeywords = new Set([
  ...["$ref", "allOf", "anyOf", "oneOf", "discriminator", "type", "nullable", "enum", "const", "format"],
  ...["properties", "required", "additionalProperties", "items", "default", "readOnly", "writeOnly", "deprecated"],
  ...["title", "description", "example", "examples", "externalDocs", "xml", "$comment", "$defs"],
  ...Object.keys(bounds),
]);

/** Returns keywords that this model does not interpret (`not`, `patternProperties`, …), without extensions. */
function unknownKeywordsOf(node: JsonObject): Constraints {
  const unknown = Object.entries(node).filter(([key]) => !knownKeywords.has(key) && !key.startsWith("x-"));
  return Object.fromEntries(unknown);
}

function typesOf(node: JsonObject): (JsonType | "null")[] {
  const said = [node.type ?? []].flat() as (JsonType | "null")[];
  const types = said.length > 0 ? said : impliedTypes(node);
  const distinct = types.filter((type) => type !== "integer" || !types.includes("number"));
  return node.nullable === true ? [...distinct, "null"] : distinct;
}

function impliedTypes(node: JsonObject): (JsonType | "null")[] {
  const values = valuesOf(node);
  if (values) return [...new Set(values.map(typeOfValue))];
  if (["properties", "required", "additionalProperties", "minProperties"].some((key) => key in node)) return ["object"];
  return "items" in node ? ["array"] : ["any"];
}

function valuesOf(node: JsonObject): Json[] | undefined {
  if (node.const !== undefined) return [node.const];
  return Array.isArray(node.enum) ? node.enum : undefined;
}

function typeOfValue(value: Json): JsonType | "null" {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as JsonType;
}

function alternativeOf(type: JsonType, node: JsonObject, values: Json[] | undefined): Alternative[] {
  const ofType = values?.filter((value) => typeOfValue(value) === (type === "integer" ? "number" : type));
  if (ofType?.length === 0) return [];
  const parts: Partial<Alternative> = { constraints: constraintsOf(type, node, ofType) };
  if (type === "array") parts.items = node.items;
  if (type === "object") Object.assign(parts, objectPartsOf(node));
  return [alternative(type, parts)];
}

function objectPartsOf(node: JsonObject): Partial<Alternative> {
  const { additionalProperties: additional } = node;
  const isOpen = additional === undefined || additional === true || canonical(additional) === "{}";
  return {
    properties: new Map(entriesOf(node.properties)),
    required: new Set(itemsOf(node.required) as string[]),
    additional: isOpen ? undefined : additional,
    isMap: isOpen && additional !== undefined,
  };
}

function constraintsOf(type: JsonType, node: JsonObject, values: Json[] | undefined): Constraints {
  const constraints: Constraints = {};
  if (values) constraints.enum = sorted(values);
  if (node.format !== undefined) constraints.format = node.format;
  for (const bound of boundsOfType[type] ?? []) {
    const value = boundOf(node, bound);
    if (value !== undefined) constraints[bound] = value;
  }
  return constraints;
}

/** Returns the value of a bound in OpenAPI 3.1's form, or undefined if it has no effect (`minLength: 0`). */
function boundOf(node: JsonObject, bound: Bound): Json | undefined {
  const value = node[bound];
  if (bound === "exclusiveMinimum" && value === true) return node.minimum;
  if (bound === "exclusiveMaximum" && value === true) return node.maximum;
  if (bound === "minimum" && node.exclusiveMinimum === true) return undefined;
  if (bound === "maximum" && node.exclusiveMaximum === true) return undefined;
  const isIdle = value === false || (value === 0 && ["minLength", "minItems", "minProperties"].includes(bound));
  return isIdle ? undefined : value;
}

function annotationsOf(node: JsonObject): Annotations {
  return {
    ...(node.default === undefined ? {} : { default: node.default }),
    ...(node.readOnly === true ? { readOnly: true } : {}),
    ...(node.writeOnly === true ? { writeOnly: true } : {}),
    ...(node.deprecated === true ? { deprecated: true } : {}),
  };
}
