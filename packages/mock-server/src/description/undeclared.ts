import { findNearest } from "@org/rtk-command-line";
import { resolve } from "@org/rtk-openapi-refs";
import type { DescribedOperation, Description, Parameter, Schema } from "./document.ts";
import { shapeOf } from "./shape.ts";
import type { Violation } from "./violation.ts";

/** A part of a request that the description does not declare. The API ignores it. */
export interface Undeclared {
  /** Path to it: `query.perPage`, `body.recording_config.fileName`. */
  location: string;
  kind: "query parameter" | "property";
  /** The declared name that was most likely meant. */
  nearest?: string;
}

/** Returns the undeclared parts of a request to an operation, at most ten. */
export type UndeclaredFinder = (query: Readonly<Record<string, unknown>>, body: unknown) => Undeclared[];

/** Describes an undeclared part as a violation of the description. */
export function toViolation({ location, kind, nearest }: Undeclared): Violation {
  const message = `Request ${kind} ${location.replace(/^(query|body)\./, "")} is not declared`;
  return { on: "request", location, message: nearest === undefined ? message : `${message}: did you mean ${nearest}?` };
}

/** Maximum number of reported parts. A mistake can be repeated in each item of a list. */
const most = 10;

/** Maximum length of names that are compared with declared ones. */
const longestName = 60;

/** Creates the finders for a description's operations, by id. */
export function createUndeclaredFinders(description: Description): Map<string, UndeclaredFinder> {
  const finders = Object.values(description.paths).flatMap((item) => {
    const { parameters: shared = [], ...operations } = item as { parameters?: Parameters } & typeof item;
    return Object.values(operations).map((operation): [string, UndeclaredFinder] => [
      operation.operationId,
      createFinder(description, operation, shared),
    ]);
  });
  return new Map(finders);
}

type Parameters = NonNullable<DescribedOperation["parameters"]>;

function createFinder(
  description: Description,
  { parameters = [], requestBody }: DescribedOperation,
  shared: Parameters,
): UndeclaredFinder {
  const names = [...shared, ...parameters]
    .map((parameter) => resolve<Parameter>(description, parameter))
    .flatMap((parameter) => (parameter.in === "query" ? [parameter.name] : []));
  const schema = requestBody?.content["application/json"]?.schema;
  return (query, body) => [
    ...undeclaredParameters(names, query).slice(0, most),
    ...(schema ? undeclaredProperties(description, schema, body) : []),
  ];
}

function undeclaredParameters(names: readonly string[], query: object): Undeclared[] {
  const unknown = Object.keys(query).filter((name) => !names.includes(name));
  return unknown.map((name) => ({ location: `query.${name}`, kind: "query parameter", ...nearestOf(name, names) }));
}

/** Returns the undeclared properties of a body. Objects without declared properties may have any. */
export function undeclaredProperties(description: Description, schema: Schema, body: unknown): Undeclared[] {
  const found: Undeclared[] = [];
  const visit = (part: Schema, value: unknown, location: string): void => {
    if (typeof value !== "object" || value === null || found.length >= most) return;
    const { properties, additional, items } = shapeOf(description, part);
    if (Array.isArray(value)) {
      if (items) for (const [index, item] of value.entries()) visit(items, item, `${location}.${index}`);
      return;
    }
    if (properties.size === 0 && !additional) return;
    for (const [name, inner] of Object.entries(value)) {
      const declared = properties.get(name) ?? additional;
      if (typeof declared === "object") visit(declared, inner, `${location}.${name}`);
      else if (!declared) add(name, location, [...properties.keys()]);
    }
  };
  const add = (name: string, location: string, names: string[]): void => {
    if (found.length < most)
      found.push({ location: `${location}.${name}`, kind: "property", ...nearestOf(name, names) });
  };
  visit(schema, body, "body");
  return found;
}

function nearestOf(name: string, names: readonly string[]): { nearest?: string } {
  if (name.length > longestName) return {};
  const spelling = plainOf(name);
  const nearest = names.find((each) => plainOf(each) === spelling) ?? findNearest(name, names);
  return nearest === undefined ? {} : { nearest };
}

/** Normalizes spelling: `perPage`, `per-page` and `per_page` become equal. */
function plainOf(name: string): string {
  return name.replace(/[-_]/g, "").toLowerCase();
}
