import { isObject, type Json, type JsonObject, resolve } from "@org/rtk-openapi-refs";

/* Reads schemas for the generated program directly from the JSON. It shares no code with the comparison under test. */

export type Schema = JsonObject;

export interface Property {
  schema: Schema;
  isRequired: boolean;
}

/** Returns the name of the component that a schema refers to, if it is a plain reference. */
export function nameOf(schema: Json | undefined): string | undefined {
  return isObject(schema) && typeof schema.$ref === "string" ? schema.$ref.split("/").at(-1) : undefined;
}

/** Returns a schema, or the target if it is a reference. */
export function target(document: JsonObject, schema: Json | undefined): Schema {
  const found = resolve<Json | undefined>(document, schema);
  return isObject(found) ? found : {};
}

/** Returns the properties of an object, including those of its `allOf` parts. */
export function propertiesOf(document: JsonObject, schema: Schema): Map<string, Property> {
  const parts = partsOf(document, schema);
  const required = new Set(parts.flatMap((part) => (Array.isArray(part.required) ? part.required : [])));
  const entries = parts.flatMap((part) => Object.entries(isObject(part.properties) ? part.properties : {}));
  const nodes = Map.groupBy(entries, ([name]) => name);
  return new Map(
    [...nodes].map(([name, declared]) => {
      const schemas = declared.map(([, node]) => node).filter(isObject);
      const isRequired = required.has(name) || schemas.some((schema) => schema.default !== undefined);
      return [name, { schema: schemas.length === 1 ? (schemas[0] as Schema) : { allOf: schemas }, isRequired }];
    }),
  );
}

/** Returns a schema and its `allOf` parts at any depth, resolved. */
export function partsOf(document: JsonObject, schema: Schema): Schema[] {
  const own = target(document, schema);
  const parts = Array.isArray(own.allOf) ? own.allOf : [];
  return [own, ...parts.flatMap((part) => (isObject(part) ? partsOf(document, part) : []))];
}

/** Returns the schema of undeclared properties, if they are explicitly allowed. */
export function additionalOf(document: JsonObject, schema: Schema): Schema | undefined {
  const found = partsOf(document, schema).find(({ additionalProperties }) => additionalProperties);
  if (!found) return undefined;
  return isObject(found.additionalProperties) ? found.additionalProperties : {};
}

/** Returns the members of a union that are not null, or undefined if the schema is not a union. */
export function membersOf(document: JsonObject, schema: Schema): Schema[] | undefined {
  const { anyOf, oneOf, type } = target(document, schema);
  const members = anyOf ?? oneOf;
  if (Array.isArray(members)) return members.filter(isObject).filter((member) => member.type !== "null");
  const types = Array.isArray(type) ? type.filter((each) => each !== "null") : [];
  return types.length > 1 ? types.map((each) => ({ ...target(document, schema), type: each })) : undefined;
}

export function isNullable(document: JsonObject, schema: Schema): boolean {
  const own = target(document, schema);
  const isNull = (each: Json) => isObject(each) && (each.type === "null" || isNullable(document, each));
  if (Array.isArray(own.type) && own.type.includes("null")) return true;
  if (Array.isArray(own.enum) && own.enum.includes(null)) return true;
  return [own.anyOf, own.oneOf].some((union) => Array.isArray(union) && union.some(isNull));
}

/** Returns the values of an enum or const, without null. */
export function valuesOf(document: JsonObject, schema: Schema): Json[] | undefined {
  const found = partsOf(document, schema).find((part) => part.const !== undefined || Array.isArray(part.enum));
  if (!found) return undefined;
  const values = Array.isArray(found.enum) ? found.enum : [found.const as Json];
  return values.filter((value) => value !== null);
}

/** Returns the JSON type of a schema that is not a union. */
export function typeOf(document: JsonObject, schema: Schema): string | undefined {
  const parts = partsOf(document, schema);
  const types = parts.flatMap(({ type }) => [type ?? []].flat()).filter((type) => type !== "null");
  if (types[0] !== undefined) return types[0] === "integer" ? "number" : String(types[0]);
  return parts.some(({ properties, additionalProperties }) => properties ?? additionalProperties)
    ? "object"
    : undefined;
}
