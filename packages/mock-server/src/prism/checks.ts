import { validateInput, validateOutput, validateSecurity } from "@stoplight/prism-http/dist/validator/index.js";
import { validate as validatePath } from "@stoplight/prism-http/dist/validator/validators/path.js";
import { validate as validateQuery } from "@stoplight/prism-http/dist/validator/validators/query.js";
import type { Either } from "fp-ts/lib/Either.js";
import type { EngineRequest, EngineResponse } from "../engine.ts";
import type { Violation } from "../errors.ts";
import type { Resource } from "./operations.ts";

/** Prism's checks of one operation's requests and answers. */
export interface Checks {
  /** Where a request departs from the description. */
  checkRequest(request: EngineRequest): Violation[];
  /** Where an answer departs from the description. */
  checkAnswer(response: EngineResponse): Violation[];
}

/** Prism's ValidationContext.Input; the enum itself cannot be imported, as it is a `const` of a CommonJS module. */
const input = 0;

export function createChecks(resource: Resource): Checks {
  return { checkRequest: createRequestCheck(resource), checkAnswer: createAnswerCheck(resource) };
}

/** Only what can be wrong is handed to Prism: reading nothing takes it as long as reading something. */
function createRequestCheck(resource: Resource): Checks["checkRequest"] {
  const bundle = bundleOf(resource);
  const { path: pathParameters = [], query: queryParameters = [], ...request } = resource.request ?? {};
  const hasRequiredQuery = queryParameters.some(({ required }) => required);
  const expectsMore = request.body !== undefined || (request.headers ?? []).length > 0;
  // Prism compiles the path template on every request; the router has read the parameters already.
  const withoutParameters = { ...resource, request };
  return ({ method, path, params, query, headers, body }) => {
    const element = { method: method as never, url: { path, query }, headers, body };
    const found = violations("request", validateSecurity({ resource, element }));
    if (expectsMore || body !== undefined) {
      found.push(...violations("request", validateInput({ resource: withoutParameters, element })));
    }
    if (hasRequiredQuery || Object.keys(query).length > 0) {
      found.push(...violations("request", validateQuery(query, queryParameters, input, bundle)));
    }
    found.push(...violations("request", validatePath(params, pathParameters, input, bundle)));
    return found;
  };
}

function createAnswerCheck(resource: Resource): Checks["checkAnswer"] {
  const byStatus = new Map<number, Resource>();
  return ({ status, headers, body }) => {
    const narrowed = byStatus.get(status) ?? narrow(resource, status);
    byStatus.set(status, narrowed);
    return violations("answer", validateOutput({ resource: narrowed, element: { statusCode: status, headers, body } }));
  };
}

/** An operation with the answers that count for a status alone, since Prism makes a regular expression of each on every call. */
function narrow(resource: Resource, status: number): Resource {
  const exact = resource.responses.filter(({ code }) => code === String(status));
  return exact.length > 0 ? { ...resource, responses: exact as Resource["responses"] } : resource;
}

function bundleOf(resource: Resource): unknown {
  return (resource as { __bundled__?: unknown }).__bundled__;
}

interface Diagnostic {
  path?: (string | number)[];
  message: string;
  code?: string | number;
}

function violations(on: Violation["on"], result: Either<Diagnostic[], unknown>): Violation[] {
  if (result._tag === "Right") return [];
  return result.left.map(({ path = [], message, code }) => ({
    on,
    location: path.join("."),
    message,
    ...(code !== undefined && { code }),
  }));
}
