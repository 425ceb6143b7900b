import document from "@org/rtk-spec/openapi.json" with { type: "json" };
import { parseTimestamp } from "../time/parse-timestamp.ts";

/** The part of JSON Schema that the description's objects need. */
export interface Shape {
  $ref?: string;
  allOf?: readonly Shape[];
  anyOf?: readonly Shape[];
  type?: string | readonly string[];
  enum?: readonly unknown[];
  const?: unknown;
  format?: string;
  minimum?: number;
  required?: readonly string[];
  properties?: Readonly<Record<string, Shape>>;
  items?: Shape;
}

/** Returns what is wrong with a value, e.g. `joined_at`, or undefined if it is valid. "" is the value itself. */
export type Check = (value: unknown) => string | undefined;

const schemas = document.components.schemas as unknown as Record<string, Shape>;
const byName = new Map<string, Check>();

/** Creates a check that is much faster to make than a validator, and knows nothing of what no object of ours needs. */
export function createCheck(shape: Shape): Check {
  return join([...partsOf(shape)]);
}

/** Most schemas have one part: a call less for each value of a million rows. */
function join(checks: readonly Check[]): Check {
  const [first = () => undefined, second] = checks;
  if (!second) return first;
  const rest = join(checks.slice(1));
  return (value) => first(value) ?? rest(value);
}

function* partsOf(shape: Shape): Iterable<Check> {
  const { $ref, allOf = [], anyOf, type, format, minimum, items, required = [], properties = {} } = shape;
  if ($ref !== undefined) yield (value) => named($ref)(value);
  for (const part of allOf) yield createCheck(part);
  if (anyOf) yield oneOf(anyOf.map(createCheck));
  if (type !== undefined) yield test(isOfType([type].flat()));
  if (shape.enum) yield test((value) => shape.enum?.includes(value) ?? true);
  if ("const" in shape) yield test((value) => value === shape.const);
  if (format === "date-time") yield test((value) => typeof value !== "string" || isTimestamp(value));
  if (format === "uuid") yield test((value) => typeof value !== "string" || isUuid(value));
  if (minimum !== undefined) yield test((value) => typeof value !== "number" || value >= minimum);
  const names = new Set([...required, ...Object.keys(properties)]);
  if (names.size > 0)
    yield fieldsOf([...names].map((name) => createField(name, required.includes(name), properties[name])));
  if (items) yield itemsOf(createCheck(items));
}

/** Made on first use, since objects can contain their own kind. */
function named($ref: string): Check {
  const name = $ref.slice($ref.lastIndexOf("/") + 1);
  const check = byName.get(name) ?? createCheck(schemas[name] ?? {});
  byName.set(name, check);
  return check;
}

/** Every value has a type that is not known. */
function isOfType(names: readonly string[]): (value: unknown) => boolean {
  const tests = names.map((name) => types[name] ?? (() => true));
  const [only] = tests;
  return only && tests.length === 1 ? only : (value) => tests.some((isValid) => isValid(value));
}

function test(isValid: (value: unknown) => boolean): Check {
  return (value) => (isValid(value) ? undefined : "");
}

function oneOf(checks: readonly Check[]): Check {
  return (value) => (checks.some((check) => check(value) === undefined) ? undefined : "");
}

interface Field {
  name: string;
  isRequired: boolean;
  check: Check;
}

function createField(name: string, isRequired: boolean, shape: Shape = {}): Field {
  return { name, isRequired, check: createCheck(shape) };
}

function fieldsOf(fields: readonly Field[]): Check {
  return (value) => {
    if (!isRecord(value)) return undefined;
    for (const { name, isRequired, check } of fields) {
      const own = value[name];
      if (own === undefined && !isRequired) continue;
      const wrong = own === undefined ? "" : check(own);
      if (wrong !== undefined) return wrong === "" ? name : `${name}.${wrong}`;
    }
    return undefined;
  };
}

function itemsOf(check: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const index = value.findIndex((item) => check(item) !== undefined);
    return index < 0 ? undefined : `${index}`;
  };
}

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  number: (value) => Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
  array: Array.isArray,
  object: isRecord,
};

/** Whether a text has the form of a UUID. Compared by characters, which takes a third of a regular expression's time. */
function isUuid(text: string): boolean {
  if (text.length !== 36) return false;
  for (let index = 0; index < 36; index++) {
    const code = text.charCodeAt(index);
    const isDash = index === 8 || index === 13 || index === 18 || index === 23;
    if (isDash ? code !== 45 : !isHexDigit(code)) return false;
  }
  return true;
}

function isHexDigit(code: number): boolean {
  const lower = code | 32;
  return (code >= 48 && code <= 57) || (lower >= 97 && lower <= 102);
}

/** The last valid timestamp: most rows were created when something else happened. */
let known = "";

function isTimestamp(text: string): boolean {
  if (text === known) return true;
  if (Number.isNaN(parseTimestamp(text))) return false;
  known = text;
  return true;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
