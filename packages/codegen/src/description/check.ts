import { refsIn } from "@org/rtk-openapi-refs";
import { type Description, DescriptionError, operationsOf, orderOf } from "./description.ts";

/** Patterns for the names in the description that become names in code or comments. */
const forms = {
  operationId: /^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  path: /^(\/([\w.~-]+|\{[\w-]+\}))+$/,
  items: /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/,
  parameter: /^[A-Za-z_][\w-]*$/,
  schema: /^[A-Za-z_$][\w$]*$/,
  event: /^[\w.-]+$/,
  retry: /^(safe|idempotent|command)$/,
  order: /^(\w+=\w+&?)+$/,
  version: /^\d+\.\d+\.\d+[\w.+-]*$/,
};

/** Names that the generated types use, or that TypeScript forbids for types. */
const reserved = new Set(
  [
    "any as async await bigint boolean break case catch class const continue debugger declare default delete do else",
    "enum export extends false finally for function if implements import in instanceof interface let never new null",
    "number object package private protected public return static string super switch symbol this throw true try type",
    "typeof undefined unknown var void while with yield",
    "Array Promise Record WithRequired $defs components operations paths webhooks",
  ].flatMap((line) => line.split(" ")),
);

/**
 * Refuses a description with a name that could become code or break generated code. Everything else, such as texts, is
 * written as literals and comments.
 *
 * @throws DescriptionError naming what is invalid and where
 */
export function checkNames(description: Description): void {
  const operations = operationsOf(description);
  const ids = operations.map(({ operation }) => operation.operationId);
  check("info.version", description.info?.version, "version", "a version, e.g. 1.2.3");
  for (const { path, method, operation } of operations) {
    const place = `${method.toUpperCase()} ${path}`;
    check(`The path ${quote(path)}`, path, "path", "segments of letters, digits and {parameters}");
    check(`The operationId of ${place}`, operation.operationId, "operationId", "resource/verb-noun");
    if (ids.filter((id) => id === operation.operationId).length > 1) {
      throw new DescriptionError(`The operationId ${operation.operationId} occurs more than once`);
    }
    checkTexts(operation, place);
    const paging = operation["x-paging"];
    if (paging !== undefined)
      check(`x-paging.items of ${place}`, paging?.items, "items", "a dotted path of properties");
    if (paging?.stable !== undefined)
      check(`x-paging.stable of ${place}`, orderOf(paging), "order", "parameters and values, as words");
    const retry = operation["x-retry"];
    if (retry !== undefined) check(`x-retry of ${place}`, retry, "retry", "safe, idempotent or command");
  }
  for (const name of Object.keys(description.webhooks ?? {})) {
    check(`The webhook ${quote(name)}`, name, "event", "letters, digits, dots and dashes");
  }
  checkSchemaNames(description);
  for (const parameter of parametersIn(description)) {
    check(`The parameter ${quote(parameter.name)}`, parameter.name, "parameter", "letters, digits, _ and -");
  }
}

/** @throws DescriptionError if a component's name cannot be the name of a type, or a `$ref` names another one */
function checkSchemaNames(description: Description): void {
  const prefix = "#/components/schemas/";
  const used = [...refsIn(description, description)].filter((ref) => ref.startsWith(prefix));
  const names = [...Object.keys(description.components?.schemas ?? {}), ...used.map((ref) => ref.slice(prefix.length))];
  for (const name of names.map((each) => each.split("/")[0] ?? "")) {
    check(`The schema ${quote(name)}`, name, "schema", "an identifier, e.g. Meeting");
    if (reserved.has(name)) throw new DescriptionError(`The schema ${name} has a name that TypeScript reserves`);
  }
}

function checkTexts(operation: Description["paths"][string][keyof Description["paths"][string]], place: string): void {
  for (const key of ["summary", "description"] as const) {
    const text: unknown = operation?.[key];
    if (text !== undefined && typeof text !== "string")
      throw new DescriptionError(`The ${key} of ${place} is not text`);
  }
}

function parametersIn(description: Description): { name: unknown }[] {
  const own = operationsOf(description).flatMap(({ operation }) => operation.parameters ?? []);
  const all = [...own, ...Object.values(description.components?.parameters ?? {})];
  return all.flatMap((each) => ("$ref" in each ? [] : [each]));
}

function check(what: string, value: unknown, form: keyof typeof forms, expected: string): void {
  if (typeof value === "string" && forms[form].test(value)) return;
  const found = what.includes(quote(value)) ? "" : `, not ${quote(value)}`;
  throw new DescriptionError(`${what} must be ${expected}${found}`);
}

function quote(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
