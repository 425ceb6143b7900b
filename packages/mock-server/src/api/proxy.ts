import type { Violation } from "../description/violation.ts";
import { ApiError } from "../http/api-error.ts";
import { decodeContent } from "../http/content-encoding.ts";
import { forward } from "../http/forward.ts";
import type { HttpResponse, LocatedRequest, Responder } from "../http/message.ts";
import type { ParsedResponse } from "../http/parsed-message.ts";
import { readRequest } from "../http/read-request.ts";
import { createRouter, type Match } from "../http/router.ts";
import type { Operation } from "./operations.ts";
import type { WritableRequestLog } from "./request-log.ts";
import { traced } from "./trace.ts";

/**
 * Forwards requests to another server and logs where the request or the response violates the description. Both are passed
 * on unchanged.
 *
 * @param target base URL of the other server, which replaces ours
 */
export function createProxy(operations: Operation[], target: URL, log: WritableRequestLog): Responder {
  const route = createRouter(operations.map((each) => ({ method: each.method, path: each.path, target: each })));
  const base = target.href.replace(/\/$/, "");
  return traced(log, async (located, trace) => {
    const { request, path, search } = located;
    const match = attempt(() => route(request.method, path), trace.violations);
    if (match) trace.operation = match.target.id;
    trace.violations.push(...checkRequest(match, located));
    const response = await forward(request, new URL(base + path + (search && `?${search}`)));
    trace.violations.push(...checkResponse(match, response));
    return response;
  });
}

function checkRequest(match: Match<Operation> | undefined, located: LocatedRequest): Violation[] {
  if (!match) return [];
  const violations: Violation[] = [];
  const request = attempt(() => readRequest(located, match.params), violations);
  return request ? match.target.checks().checkRequest(request) : violations;
}

function checkResponse(match: Match<Operation> | undefined, response: HttpResponse): Violation[] {
  if (response.interruption === "reset") return [invalidBody("The connection was reset in the middle of the response")];
  if (!match) return [];
  try {
    return match.target.checks().checkResponse(parseResponse(response));
  } catch (error) {
    return [invalidBody(`The response body cannot be read: ${(error as Error).message}`)];
  }
}

function invalidBody(message: string): Violation {
  return { on: "response", location: "body", message };
}

/** @throws Error when the body is not what the headers declare */
function parseResponse({ status, headers, body }: HttpResponse): ParsedResponse {
  const single = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  const bytes = decodeContent(Buffer.from(body), single["content-encoding"]);
  const text = new TextDecoder().decode(bytes);
  const isJson = /[/+]json\b/i.test(single["content-type"] ?? "");
  return { status, headers: single, ...(text !== "" && { body: isJson ? JSON.parse(text) : text }) };
}

/** Returns an action's result. An ApiError is recorded as a violation of the request. */
function attempt<Value>(action: () => Value, violations: Violation[]): Value | undefined {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    violations.push({ on: "request", location: "", message: error.message });
    return undefined;
  }
}
