import { ApiError, type Violation } from "../http/api-error.ts";
import { decodeContent } from "../http/content-encoding.ts";
import type { Answerer, LocatedCall } from "../http/dispatcher.ts";
import { forward } from "../http/forward.ts";
import type { Answer } from "../http/message.ts";
import { readRequest } from "../http/read-request.ts";
import { createRouter, type Match } from "../http/router.ts";
import type { EngineResponse, Operation } from "./operations.ts";
import type { WritableRequestLog } from "./request-log.ts";
import { traced } from "./trace.ts";

/**
 * Passes calls on to another server and logs where the request or the answer departs from the description. It changes
 * neither.
 *
 * @param target base URL of the other server, which stands in the place of ours
 */
export function createProxy(operations: Operation[], target: URL, log: WritableRequestLog): Answerer {
  const route = createRouter(operations.map((each) => ({ method: each.method, path: each.path, target: each })));
  const base = target.href.replace(/\/$/, "");
  return traced(log, async (located, trace) => {
    const { call, path, search } = located;
    const match = attempt(() => route(call.method, path), trace.violations);
    if (match) trace.operation = match.target.id;
    trace.violations.push(...checkRequest(match, located));
    const answer = await forward(call, new URL(base + path + (search && `?${search}`)));
    trace.violations.push(...checkAnswer(match, answer));
    return answer;
  });
}

function checkRequest(match: Match<Operation> | undefined, located: LocatedCall): Violation[] {
  if (!match) return [];
  const violations: Violation[] = [];
  const request = attempt(() => readRequest(located, match.params), violations);
  return request ? match.target.checks().checkRequest(request) : violations;
}

function checkAnswer(match: Match<Operation> | undefined, answer: Answer): Violation[] {
  if (answer.delivery === "reset") return [broken("The connection was reset in the middle of the answer")];
  if (!match) return [];
  try {
    return match.target.checks().checkAnswer(readAnswer(answer));
  } catch (error) {
    return [broken(`Response body cannot be read: ${(error as Error).message}`)];
  }
}

function broken(message: string): Violation {
  return { on: "answer", location: "body", message };
}

/** @throws Error when the body is not what the headers say */
function readAnswer({ status, headers, body }: Answer): EngineResponse {
  const single = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  const bytes = decodeContent(Buffer.from(body), single["content-encoding"]);
  const text = new TextDecoder().decode(bytes);
  const isJson = /[/+]json\b/i.test(single["content-type"] ?? "");
  return { status, headers: single, ...(text !== "" && { body: isJson ? JSON.parse(text) : text }) };
}

/** What an action gives; what it refuses is a violation of the request. */
function attempt<Value>(action: () => Value, violations: Violation[]): Value | undefined {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    violations.push({ on: "request", location: "", message: error.message });
    return undefined;
  }
}
