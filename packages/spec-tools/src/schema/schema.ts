import type { Json } from "@org/rtk-openapi-refs";

/**
 * What a JSON Schema accepts, normalized.
 *
 * `nullable`, `type: [..., "null"]` and `anyOf: [..., { type: "null" }]` are the same here, and so are a `$ref` and its
 * target, an `allOf` and its merged parts, a `const` and an enum of one. Texts, examples and extensions are ignored.
 */
export interface Schema {
  /** What is accepted apart from null; empty if only null is accepted. */
  alternatives: Alternative[];
  nullable: boolean;
  annotations: Annotations;
}

/** Values of one JSON type, and their constraints. */
export interface Alternative {
  type: JsonType;
  constraints: Constraints;
  properties: Map<string, Json>;
  required: Set<string>;
  /** Schema of an array's items; undefined if they may be anything. */
  items: Json | undefined;
  /** Schema of undeclared properties; false if they are forbidden, undefined if they may be anything. */
  additional: Json | false | undefined;
  /** Whether the schema explicitly allows any undeclared property. */
  isMap: boolean;
  /** The reference through which this is a member of a union, if the reader keeps names. */
  name?: string;
  /** The property and values by which the union's `discriminator` selects this member. */
  selectedBy?: DiscriminatorValues;
}

/** A property, and its values that select one member of a union. */
export interface DiscriminatorValues {
  property: string;
  values: string[];
}

export type JsonType = "any" | "string" | "number" | "integer" | "boolean" | "array" | "object";

/** Format, enum and bounds, by keyword. */
export interface Constraints {
  [keyword: string]: Json;
}

export interface Annotations {
  default?: Json;
  readOnly?: boolean;
  writeOnly?: boolean;
  deprecated?: boolean;
}

/** The schema that accepts everything. */
export const anything: Schema = { alternatives: [alternative("any")], nullable: true, annotations: {} };

/** The schema that accepts nothing. */
export const nothing: Schema = { alternatives: [], nullable: false, annotations: {} };

export function alternative(type: JsonType, parts: Partial<Alternative> = {}): Alternative {
  return {
    type,
    constraints: {},
    properties: new Map(),
    required: new Set(),
    items: undefined,
    additional: undefined,
    isMap: false,
    ...parts,
  };
}

export function isAny(schema: Schema): boolean {
  return schema.alternatives.some(({ type }) => type === "any");
}

/** Returns a type for comparison: integers are numbers. */
export function familyOf({ type }: Alternative): Exclude<JsonType, "integer"> {
  return type === "integer" ? "number" : type;
}

/** Describes an alternative briefly: `string (uri)`, `object (code, message)`. */
export function describe({ type, constraints, properties }: Alternative): string {
  const details = type === "object" ? [...properties.keys()].sort() : [constraints.format ?? []].flat();
  return details.length > 0 ? `${type} (${details.join(", ")})` : type;
}

/** Describes a schema briefly: `string (uri) | null`. */
export function describeSchema({ alternatives, nullable }: Schema): string {
  const words = [...new Set(alternatives.map(describe))].sort();
  const isNullable = nullable && !words.includes("any");
  return [...words, ...(isNullable ? ["null"] : [])].join(" | ");
}
