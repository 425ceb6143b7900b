import { type Operation, operations, type Parameter } from "./operations.ts";
import { departuresFrom } from "./schemas.ts";

/** A request, taken apart by the description. */
export interface ReadRequest {
  /** Undefined when no operation has the method and path. */
  operation: Operation | undefined;
  /** Path parameters, decoded. */
  path: Record<string, string>;
  /** Query parameters in the types that the description gives them. */
  query: Record<string, unknown>;
  /** Undefined when there is none. */
  body: unknown;
  /** Where the request departs from the description, one sentence each. */
  departures: string[];
}

/** A literal segment wins over a parameter (OpenAPI 3.1, section 4.8.8.1), and `{` sorts after what segments begin with. */
const inOrder = operations.toSorted((a, b) => (a.path < b.path ? -1 : 1));

/**
 * Reads a request as the description says to, and checks all of it: method, path, query, security, media type and body.
 * It is independent of the client and of the mock server, and of Prism.
 *
 * @param base what the path of the server's address is (`/client/v4`)
 */
export async function readRequest(request: Request, base = ""): Promise<ReadRequest> {
  const { pathname, searchParams } = new URL(request.url);
  const match = findOperation(request.method, pathname.slice(base.length));
  if (!match || !pathname.startsWith(base)) {
    const departures = [`no operation is ${request.method} ${pathname}`];
    return { operation: undefined, path: {}, query: {}, body: undefined, departures };
  }
  const { operation, path } = match;
  const query = readQuery(operation, searchParams);
  const body = await readBody(request);
  const departures = [
    ...departuresOfParameters(operation, "path", path),
    ...departuresOfParameters(operation, "query", query),
    ...departuresOfRepetition(operation, searchParams),
    ...departuresOfSecurity(request.headers),
    ...departuresOfBody(operation, request.headers, body),
  ];
  return { operation, path, query, body, departures };
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

/** A text that is not of its parameter's type stays one, for the schema to refuse. */
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

/** Stands for a body that is not JSON; no schema of an API body takes it. */
class UnreadableBody {}

function departuresOfParameters({ parameters }: Operation, kind: string, values: Record<string, unknown>): string[] {
  const declared = parameters.filter((parameter) => parameter.in === kind);
  const unknown = Object.keys(values).filter((name) => !declared.some((parameter) => parameter.name === name));
  return [
    ...unknown.map((name) => `${kind} parameter ${name} is not declared`),
    ...declared.flatMap(({ name, required, schema }) => {
      if (!Object.hasOwn(values, name)) return required ? [`${kind} parameter ${name} is missing`] : [];
      return departuresFrom(schema, values[name], "open").map((words) => `${kind} parameter ${name}: ${words}`);
    }),
  ];
}

function departuresOfRepetition({ parameters }: Operation, search: URLSearchParams): string[] {
  const once = parameters.filter(({ type, explode }) => type !== "array" || !explode);
  return once
    .filter((parameter) => parameter.in === "query" && search.getAll(parameter.name).length > 1)
    .map(({ name }) => `query parameter ${name} is repeated`);
}

/** The one security scheme of the description, a bearer token (RFC 6750, section 2.1), holds for all operations. */
function departuresOfSecurity(headers: Headers): string[] {
  return /^Bearer [\w.~+/-]+=*$/.test(headers.get("authorization") ?? "") ? [] : ["there is no bearer token"];
}

function departuresOfBody(operation: Operation, headers: Headers, body: unknown): string[] {
  if (!operation.body) return body === undefined ? [] : ["a body is not declared"];
  if (body === undefined) return operation.body.required ? ["the body is missing"] : [];
  if (body instanceof UnreadableBody) return ["the body is not JSON"];
  const mediaType = headers.get("content-type")?.split(";")[0]?.trim();
  return [
    ...(mediaType === "application/json" ? [] : [`the media type ${mediaType} is not declared`]),
    ...departuresFrom(operation.body.schema, body, "request").map((words) => `body: ${words}`),
  ];
}
