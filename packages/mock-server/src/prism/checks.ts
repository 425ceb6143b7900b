import { validateInput, validateOutput, validateSecurity } from "@stoplight/prism-http/dist/validator/index.js";
import type { Either } from "fp-ts/lib/Either.js";
import type { Violation } from "../description/violation.ts";
import { printable } from "../http/printable.ts";
import type { ParsedRequest, ParsedResponse } from "../http/request/parsed-message.ts";
import { type BodyCheck, createBodyCheck } from "./body-check.ts";
import { type Diagnostic, input, output } from "./diagnostic.ts";
import { createParameterCheck } from "./parameter-check.ts";
import type { Resource } from "./resources.ts";

/** Prism's validation of one operation's requests and responses. */
export interface Checks {
  /** Returns a request's violations of the description. */
  checkRequest(request: ParsedRequest): Violation[];
  /** Returns a response's violations of the description. */
  checkResponse(response: ParsedResponse): Violation[];
}

type Contents = Resource["responses"][number]["contents"];

export function createChecks(resource: Resource): Checks {
  return { checkRequest: createRequestCheck(resource), checkResponse: createResponseCheck(resource) };
}

/** Passes only parts to Prism that can be invalid, because Prism takes as long for empty parts as for others. */
function createRequestCheck(resource: Resource): Checks["checkRequest"] {
  const bundle = bundleOf(resource);
  const { path: pathParameters = [], query: queryParameters = [], ...request } = resource.request ?? {};
  const hasRequiredQuery = queryParameters.some(({ required }) => required);
  const describesBody = request.body !== undefined;
  const expectsHeaders = (request.headers ?? []).length > 0;
  const plainBody = createPlainBody(request.body?.contents, input, bundle);
  const findSecurityProblems = createSecurityCheck(resource);
  const checkPath = createParameterCheck("path", pathParameters, bundle);
  const checkQuery = createParameterCheck("query", queryParameters, bundle);
  // Prism would compile the path template on every request. The router has already parsed the parameters.
  const withoutParameters = { ...resource, request };
  return ({ method, path, params, query, headers, body: sent }) => {
    // Existing clients send an empty object to operations that take no body, and the API accepts it.
    const body = !describesBody && isEmptyObject(sent) ? undefined : sent;
    const element = { method: method as never, url: { path, query }, headers: capitalizeScheme(headers), body };
    const found = findSecurityProblems(element);
    // Without headers to check, a body of exactly the declared media type is all that is left.
    if (body && plainBody && !expectsHeaders && plainBody.mediaType === headers["content-type"]) {
      found.push(...toViolations("request", plainBody.check(body)));
    } else if (expectsHeaders || describesBody || body !== undefined) {
      found.push(...violationsOf("request", validateInput({ resource: withoutParameters, element })));
    }
    if (hasRequiredQuery || Object.keys(query).length > 0) {
      found.push(...toViolations("request", checkQuery(query)));
    }
    found.push(...toViolations("request", checkPath(params)));
    return found;
  };
}

/** A client sends the same token with every request, so the last valid one is not checked again. */
function createSecurityCheck(
  resource: Resource,
): (element: Parameters<typeof validateSecurity>[0]["element"]) => Violation[] {
  const isBearer = (resource.security ?? [])
    .flat()
    .every((scheme) => scheme.type === "http" && scheme.scheme === "bearer");
  let valid: string | undefined;
  return (element) => {
    const authorization = element.headers?.authorization;
    if (isBearer && authorization !== undefined && authorization === valid) return [];
    const found = violationsOf("request", validateSecurity({ resource, element }));
    if (found.length === 0) valid = authorization;
    return found;
  };
}

/** Prism accepts only `Bearer`, but the scheme is case-insensitive (RFC 9110, section 11.1). */
function capitalizeScheme(headers: ParsedRequest["headers"]): ParsedRequest["headers"] {
  const { authorization = "" } = headers;
  if (authorization.startsWith("Bearer ") || !/^bearer /i.test(authorization)) return headers;
  return { ...headers, authorization: `Bearer${authorization.slice("Bearer".length)}` };
}

function isEmptyObject(body: unknown): boolean {
  return typeof body === "object" && body !== null && !Array.isArray(body) && Object.keys(body).length === 0;
}

function createResponseCheck(resource: Resource): Checks["checkResponse"] {
  const bundle = bundleOf(resource);
  const plain = new Map<number, PlainBody>();
  for (const { code, contents, headers = [] } of resource.responses) {
    const body = headers.length === 0 ? createPlainBody(contents, output, bundle) : undefined;
    if (body) plain.set(Number(code), body);
  }
  return ({ status, headers, body }) => {
    const expected = plain.get(status);
    // If the media type is exactly the declared one, only the body needs a check.
    if (expected && expected.mediaType === headers["content-type"])
      return toViolations("response", expected.check(body));
    return violationsOf("response", validateOutput({ resource, element: { statusCode: status, headers, body } }));
  };
}

/** A body that has one media type. */
interface PlainBody {
  mediaType: string;
  check: BodyCheck;
}

/** @returns undefined for a body of several media types, and for a form, which Prism reads before it checks it */
function createPlainBody(
  contents: Contents | undefined,
  direction: typeof input | typeof output,
  bundle: unknown,
): PlainBody | undefined {
  const [content, ...others] = contents ?? [];
  if (!content || others.length > 0 || !/[/+]json$/.test(content.mediaType)) return undefined;
  return { mediaType: content.mediaType, check: createBodyCheck(content.schema, direction, bundle) };
}

function bundleOf(resource: Resource): unknown {
  return (resource as { __bundled__?: unknown }).__bundled__;
}

/** Maximum number of violations reported per part of a message, which can have a million. */
const mostViolations = 100;

function violationsOf(on: Violation["on"], result: Either<Diagnostic[], unknown>): Violation[] {
  return result._tag === "Right" ? [] : toViolations(on, result.left);
}

function toViolations(on: Violation["on"], diagnostics: readonly Diagnostic[]): Violation[] {
  return diagnostics.slice(0, mostViolations).map(({ path = [], message, code }) => ({
    on,
    // Both contain names from the message.
    location: printable(path.join(".")),
    message: printable(message),
    ...(code !== undefined && { code }),
  }));
}
