import { isObject, type JsonObject } from "@org/rtk-openapi-refs";
import {
  additionalOf,
  isNullable,
  membersOf,
  nameOf,
  propertiesOf,
  type Schema,
  target,
  typeOf,
  valuesOf,
} from "./schemas.ts";

/** Which parts of a schema a value covers. */
export interface Variant {
  /** Whether optional properties are omitted, set, or null where allowed. */
  extent: "required" | "all" | "null";
  /** Index of the member used of each union, modulo the number of members. */
  member: number;
}

export const variants: Variant[] = [
  { extent: "required", member: 0 },
  { extent: "all", member: 0 },
  { extent: "all", member: 1 },
  { extent: "all", member: 2 },
  { extent: "null", member: 0 },
];

/** Returns an expression for a value of a schema. Scalars have their full type, enums the union of their values. */
export function write(document: JsonObject, schema: Schema, variant: Variant, within: string[] = []): string {
  const name = nameOf(schema);
  const trail = name ? [...within, name] : within;
  if (variant.extent === "null" && within.length > 0 && isNullable(document, schema)) return "null";
  const members = membersOf(document, schema);
  const member = members?.[variant.member % members.length];
  if (member) return write(document, member, variant, trail);
  const values = valuesOf(document, schema);
  if (values) return `pick<${values.map((value) => JSON.stringify(value)).join(" | ")}>()`;
  const type = typeOf(document, schema);
  if (type === "string") return "pick<string>()";
  if (type === "number") return "pick<number>()";
  if (type === "boolean") return "pick<boolean>()";
  if (type === "array") return writeArray(document, schema, variant, [...trail, "[]"]);
  return type === "object" ? writeObject(document, schema, variant, [...trail, "{}"]) : "pick<unknown>()";
}

function writeArray(document: JsonObject, schema: Schema, variant: Variant, within: string[]): string {
  const { items } = target(document, schema);
  return isObject(items) ? `[${write(document, items, variant, within)}]` : "[]";
}

function writeObject(document: JsonObject, schema: Schema, variant: Variant, within: string[]): string {
  const properties = [...propertiesOf(document, schema)].filter(
    ([, { isRequired, schema: property }]) =>
      isRequired || (variant.extent !== "required" && !within.includes(nameOf(property) ?? "")),
  );
  const entries = properties.map(([name, { schema: property }]) => {
    return `${JSON.stringify(name)}: ${write(document, property, variant, within)}`;
  });
  const additional = additionalOf(document, schema);
  if (additional && variant.extent === "all") {
    entries.push(`undeclared: ${write(document, additional, variant, within)}`);
    entries.push(`bare: ${write(document, additional, { ...variant, extent: "required" }, within)}`);
  }
  return `{ ${entries.join(", ")} }`;
}

/** Returns the properties of an object expression, to be merged with others. */
export function writeProperties(document: JsonObject, schema: Schema, variant: Variant): string {
  return write(document, schema, variant)
    .replace(/^\{(.*)\}$/s, "$1")
    .trim();
}
