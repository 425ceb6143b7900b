import { isObject, isReference, type Json } from "@org/rtk-openapi-refs";
import { entriesOf } from "../shared/json.ts";
import type { Schema } from "./schema.ts";

/** Returns the schema of a union's member with the values by which the union's `discriminator` selects it. */
export function withDiscriminator(schema: Schema, member: Json, discriminator: Json | undefined): Schema {
  if (!isReference(member) || !isObject(discriminator)) return schema;
  const name = nameOf(member.$ref);
  const mapped = entriesOf(discriminator.mapping).flatMap(([value, ref]) => (nameOf(ref) === name ? [value] : []));
  const selectedBy = { property: String(discriminator.propertyName), values: mapped.length > 0 ? mapped : [name] };
  return { ...schema, alternatives: schema.alternatives.map((each) => ({ ...each, selectedBy })) };
}

function nameOf(ref: Json): string {
  return String(ref).split("/").at(-1) ?? "";
}
