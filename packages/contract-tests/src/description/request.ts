import { type Operation, operations, type Parameter } from "./operations.ts";
import { violationsOf } from "./schemas.ts";

/** A request parsed with the description. */
export interface ReadRequest {
  /** Undefined if no operation matches method and path. */
  operation: Operation | undefined;
  /** Path parameters, decoded. */
  path: Record<string, string>;
  /** Query parameters, converted to their declared types. */
  query: Record<string, unknown>;
  /** Undefined if the request has none. */
  body: unknown;
  /** The request's violations of the description, one sentence each. */
  violations: string[];
}

/** Sorted so that a literal segment wins over a parameter (OpenAPI 3.1, section 4.8.8.1): `{` sorts after letters. */
const inOrder = operations.toSorted((a, b) => (a.path < b.path ? -1 : 1));

/**
 * Parses a request and checks all of it: method, path, query, security, media type and body.
 * Independent of the client, the mock server and Prism.
 *
 * @param base path of the server's URL (`/client/v4`)
 */
export async function readRequest(request: Request, base = ""): Promise<ReadRequest> {
  const { pathname, searchParams } = new URL(request.url);
  const match = findOperation(request.method, pathname.slice(base.length));
  if (!match || !pathname.startsWith(base)) {
    const violations = [`no operation matches ${request.method} ${pathname}`];
    return { operation: undefined, path: {}, query: {}, body: undefined, violations };
  }
  const { operation, path } = match;
  const query = readQuery(operation, searchParams);
  const body = await readBody(request);
  const violations = [
    ...violationsOfParameters(operation, "path", path),
    ...violationsOfParameters(operation, "query", query),
    ...violationsOfRepetition(operation, searchParams),
    ...violationsOfSecurity(request.headers),
    ...violationsOfBody(operation, request.headers, body),
  ];
  return { operation, path, query, body, violations };
}

function findOperation(method: string, path: string) {
  for (const operation of inOrder) {
    const values = operation.method === method ? matchPath(operation.path, path) : undefined;
    if (values) return { operation, path: values };
  }
  return undefined;
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const names = template.split("/");
  const segments = path.split("/");
  if (names.length !== segments.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const segment = segments[index] ?? "";
    if (name.startsWith("{") && segment !== "") values[name.slice(1, -1)] = decodeURIComponent(segment);
    else if (name !== segment) return undefined;
  }
  return values;
}

function readQuery({ parameters }: Operation, search: URLSearchParams): Record<string, unknown> {
  const types = new Map(parameters.filter((each) => each.in === "query").map((each) => [each.name, each]));
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => [name, readValue(types.get(name), search, name)]),
  );
}

/** Text that cannot be parsed as its parameter's type stays text, so that the schema rejects it. */
function readValue(parameter: Parameter | undefined, search: URLSearchParams, name: string): unknown {
  const text = search.get(name) ?? "";
  switch (parameter?.type) {
    case "array":
      return parameter.explode ? search.getAll(name) : search.getAll(name).flatMap((each) => each.split(","));
    case "integer":
    case "number":
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : text;
    default:
      return text;
  }
}

async function readBody(request: Request): Promise<unknown> {
  const text = await request.clone().text();
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return new UnreadableBody();
  }
}

/** Stands for a body that is not JSON; no schema accepts it. */
class UnreadableBody {}

function violationsOfParameters({ parameters }: Operation, kind: string, values: Record<string, unknown>): string[] {
  const declared = parameters.filter((parameter) => parameter.in === kind);
  const unknown = Object.keys(values).filter((name) => !declared.some((parameter) => parameter.name === name));
  return [
    ...unknown.map((name) => `${kind} parameter ${name} is not declared`),
    ...declared.flatMap(({ name, required, schema }) => {
      if (!Object.hasOwn(values, name)) return required ? [`${kind} parameter ${name} is missing`] : [];
      return violationsOf(schema, values[name], "open").map((words) => `${kind} parameter ${name}: ${words}`);
    }),
  ];
}

function violationsOfRepetition({ parameters }: Operation, search: URLSearchParams): string[] {
  const once = parameters.filter(({ type, explode }) => type !== "array" || !explode);
  return once
    .filter((parameter) => parameter.in === "query" && search.getAll(parameter.name).length > 1)
    .map(({ name }) => `query parameter ${name} is repeated`);
}

/** All operations share one security scheme: a bearer token (RFC 6750, section 2.1). */
function violationsOfSecurity(headers: Headers): string[] {
  return /^Bearer [\w.~+/-]+=*$/.test(headers.get("authorization") ?? "") ? [] : ["the bearer token is missing"];
}

function violationsOfBody(operation: Operation, headers: Headers, body: unknown): string[] {
  if (!operation.body) return body === undefined ? [] : ["a body is not declared"];
  if (body === undefined) return operation.body.required ? ["the body is missing"] : [];
  if (body instanceof UnreadableBody) return ["the body is not JSON"];
  const mediaType = headers.get("content-type")?.split(";")[0]?.trim();
  return [
    ...(mediaType === "application/json" ? [] : [`the media type ${mediaType} is not declared`]),
    ...violationsOf(operation.body.schema, body, "request").map((words) => `body: ${words}`),
  ];
}
