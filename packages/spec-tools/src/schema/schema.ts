import type { Json } from "@org/rtk-openapi-refs";

/**
 * What a JSON Schema says, in one form for all the ways there are to say it.
 *
 * `nullable`, `type: [..., "null"]` and `anyOf: [..., { type: "null" }]` are the same here, and so are a `$ref` and what
 * it leads to, an `allOf` and its parts put together, a `const` and an enum of one. Words, examples and extensions
 * are left out.
 */
export interface Schema {
  /** What is accepted besides null. None at all if null alone is. */
  alternatives: Alternative[];
  nullable: boolean;
  annotations: Annotations;
}

/** Values of one JSON type, and what is demanded of them. */
export interface Alternative {
  type: JsonType;
  constraints: Constraints;
  properties: Map<string, Json>;
  required: Set<string>;
  /** Schema of an array's items; undefined when they may be anything. */
  items: Json | undefined;
  /** Schema of undeclared properties; false when they are forbidden, undefined when they may be anything. */
  additional: Json | false | undefined;
  /** Whether the schema says that undeclared properties may be anything, and does not merely keep silent about them. */
  isMap: boolean;
  /** Name of the component that this is a member of a union by, where the reader keeps names. */
  name?: string;
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

/** The schema that everything satisfies. */
export const anything: Schema = { alternatives: [alternative("any")], nullable: true, annotations: {} };

/** The schema that nothing satisfies. */
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

/** Integers are numbers: what may be compared with what. */
export function familyOf({ type }: Alternative): Exclude<JsonType, "integer"> {
  return type === "integer" ? "number" : type;
}

/** An alternative in a few words: `string (uri)`, `object (code, message)`. */
export function describe({ type, constraints, properties }: Alternative): string {
  const details = type === "object" ? [...properties.keys()].sort() : [constraints.format ?? []].flat();
  return details.length > 0 ? `${type} (${details.join(", ")})` : type;
}

/** A schema in a few words: `string (uri) | null`. */
export function describeSchema({ alternatives, nullable }: Schema): string {
  const words = [...new Set(alternatives.map(describe))].sort();
  const isNullable = nullable && !words.includes("any");
  return [...words, ...(isNullable ? ["null"] : [])].join(" | ");
}
