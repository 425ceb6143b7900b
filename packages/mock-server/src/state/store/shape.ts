import document from "@org/rtk-spec/openapi.json" with { type: "json" };

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

/**
 * Returns the path to an invalid part of a value, e.g. `joined_at`, or undefined if it is valid. "" is the value
 * itself.
 */
export type Check = (value: unknown) => string | undefined;

const schemas = document.components.schemas as unknown as Record<string, Shape>;
const byName = new Map<string, Check>();

/** Creates a check for the keywords that our objects need. This is much faster than compiling a validator. */
export function createCheck(shape: Shape): Check {
  const checks = [...partsOf(shape)];
  return (value) => {
    for (const check of checks) {
      const wrong = check(value);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
}

function* partsOf(shape: Shape): Iterable<Check> {
  const { $ref, allOf = [], anyOf, type, format, minimum, items, required = [], properties } = shape;
  if ($ref !== undefined) yield (value) => named($ref)(value);
  for (const part of allOf) yield createCheck(part);
  if (anyOf) yield oneOf(anyOf.map(createCheck));
  if (type !== undefined) yield test(isOfType([type].flat()));
  if (shape.enum) yield test((value) => shape.enum?.includes(value) ?? true);
  if ("const" in shape) yield test((value) => value === shape.const);
  if (format === "date-time") yield test((value) => typeof value !== "string" || isTimestamp(value));
  if (format === "uuid") yield test((value) => typeof value !== "string" || uuid.test(value));
  if (minimum !== undefined) yield test((value) => typeof value !== "number" || value >= minimum);
  for (const name of required) yield (value) => (!isRecord(value) || value[name] !== undefined ? undefined : name);
  if (properties) yield propertiesOf(Object.entries(properties).map(([name, each]) => [name, createCheck(each)]));
  if (items) yield itemsOf(createCheck(items));
}

/** Created on first use, since schemas can be recursive. */
function named($ref: string): Check {
  const name = $ref.slice($ref.lastIndexOf("/") + 1);
  const check = byName.get(name) ?? createCheck(schemas[name] ?? {});
  byName.set(name, check);
  return check;
}

/** Accepts any value if the type is unknown. */
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

function propertiesOf(checks: readonly (readonly [string, Check])[]): Check {
  return (value) => {
    if (!isRecord(value)) return undefined;
    for (const [name, check] of checks) {
      const wrong = value[name] === undefined ? undefined : check(value[name]);
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

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

function isTimestamp(text: string): boolean {
  return timestamp.test(text) && !Number.isNaN(Date.parse(text));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
