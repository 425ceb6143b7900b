import fc from "fast-check";
import type { Json, JsonObject } from "../../src/description/document.ts";
import { type Schema, type Shape, shapeOf } from "./shape.ts";

/** Which optional properties are present. */
export type Presence = "any" | "all" | "none";

/** Generates values that are valid for a schema of the description. */
export function arbitraryOf(schema: Schema, presence: Presence = "any"): fc.Arbitrary<Json> {
  const shape = shapeOf(schema);
  if (shape.alternatives.length > 0) return fc.oneof(...shape.alternatives.map((each) => arbitraryOf(each, presence)));
  if (shape.keywords.const !== undefined) return fc.constant(shape.keywords.const);
  if (shape.keywords.enum) return fc.constantFrom(...(shape.keywords.enum as Json[]));
  if (shape.types.length === 0) return fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<Json>;
  return fc.oneof(...typesFor(shape, presence).map((type) => ofType(type, shape, presence)));
}

/** With all properties present, null does not replace a value. */
function typesFor({ types }: Shape, presence: Presence): string[] {
  const given = types.filter((type) => type !== "null");
  return presence === "all" && given.length > 0 ? given : types;
}

function ofType(type: string, shape: Shape, presence: Presence): fc.Arbitrary<Json> {
  switch (type) {
    case "object":
      return objectOf(shape, presence);
    case "array":
      return arrayOf(shape, presence);
    case "string":
      return stringOf(shape.keywords);
    case "integer":
      return fc.integer(boundsOf(shape.keywords));
    case "number":
      return fc.oneof(fc.integer(boundsOf(shape.keywords)), numberOf(shape.keywords));
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      throw new Error(`No generator for the type ${type}`);
  }
}

function objectOf(shape: Shape, presence: Presence): fc.Arbitrary<JsonObject> {
  const { properties, required, additional, keywords } = shape;
  const optional = Object.keys(properties).filter((name) => !required.includes(name));
  const atLeast = Number(keywords.minProperties ?? 0);
  // Without required properties, the first ones satisfy minProperties.
  const kept = [...required, ...optional.slice(0, Math.max(0, atLeast - required.length))];
  const names = presence === "none" ? kept : Object.keys(properties);
  const declared = fc.record(
    Object.fromEntries(names.map((name) => [name, arbitraryOf(propertyOf(shape, name), presence)])),
    {
      requiredKeys: presence === "any" ? kept : names,
    },
  ) as fc.Arbitrary<JsonObject>;
  const isFree = additional === true && presence !== "any";
  if (!additional || presence === "none" || isFree) return declared;
  const extra = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), arbitraryOf(additional, presence), {
    minKeys: presence === "all" ? 1 : 0,
    maxKeys: 3,
  });
  return fc.tuple(extra, declared).map(([more, values]) => ({ ...more, ...values }));
}

function propertyOf({ properties }: Shape, name: string): Schema {
  return properties[name] as Schema;
}

function arrayOf({ keywords }: Shape, presence: Presence): fc.Arbitrary<Json[]> {
  const minLength = Number(keywords.minItems ?? (presence === "all" ? 1 : 0));
  const maxLength = Math.min(Number(keywords.maxItems ?? 4), Math.max(minLength, 4));
  return fc.array(arbitraryOf((keywords.items ?? true) as Schema, presence), { minLength, maxLength });
}

function stringOf({ format, minLength = 0, maxLength = 64 }: JsonObject): fc.Arbitrary<string> {
  switch (format) {
    case undefined:
      return textOf(Number(minLength), Math.min(Number(maxLength), 64));
    case "uri":
      return url;
    case "uuid":
      return fc.uuid();
    case "date":
      return timestampOf().map((timestamp) => timestamp.slice(0, 10));
    case "date-time":
      return timestampOf();
    default:
      throw new Error(`No generator for the format ${format}`);
  }
}

/**
 * All code points except surrogates, which UTF-8 cannot encode. fast-check's own `binary` unit takes a second to start.
 */
const codePoint = fc
  .oneof(
    fc.integer({ min: 0x20, max: 0x7e }),
    fc.integer({ min: 0, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  )
  .map((code) => String.fromCodePoint(code));

/** Made once: it takes fast-check tens of milliseconds, and descriptions have many URLs. */
const url = fc.webUrl({ validSchemes: ["https"], size: "small" });

const texts = new Map<string, fc.Arbitrary<string>>();

/**
 * Any text; lengths count code points, as in JSON Schema. Cached, because fast-check is slow to create the arbitrary.
 */
export function textOf(minLength = 0, maxLength = 16): fc.Arbitrary<string> {
  const key = `${minLength} ${maxLength}`;
  const text = texts.get(key) ?? fc.string({ unit: codePoint, minLength, maxLength });
  texts.set(key, text);
  return text;
}

function timestampOf(): fc.Arbitrary<string> {
  const bounds = { min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true };
  return fc.date(bounds).map((date) => date.toISOString());
}

function boundsOf({ minimum, maximum }: JsonObject): { min?: number; max?: number } {
  return {
    ...(minimum !== undefined && { min: Number(minimum) }),
    ...(maximum !== undefined && { max: Number(maximum) }),
  };
}

function numberOf({ minimum = -1e9, maximum = 1e9 }: JsonObject): fc.Arbitrary<number> {
  return fc
    .double({ min: Number(minimum), max: Number(maximum), noNaN: true })
    .map((value) => (value === 0 ? 0 : value));
}
