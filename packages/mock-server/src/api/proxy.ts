import type { IncomingMessage } from "node:http";
import { pipeline, Transform } from "node:stream";
import type { Violation } from "../description/violation.ts";
import { ApiError } from "../http/api-error.ts";
import type { LocatedRequest, Responder, StreamedResponse } from "../http/message.ts";
import { type Capture, createCapture } from "../http/proxy/capture.ts";
import { forward, responseHeaders } from "../http/proxy/forward.ts";
import type { ProxyTarget } from "../http/proxy/target.ts";
import { bodyLimit } from "../http/request/body.ts";
import { createRouter, type Match } from "../http/router.ts";
import type { Operation } from "./operations.ts";
import { checkRequest, checkResponse, type Findings } from "./proxy-checks.ts";
import type { WritableRequestLog } from "./request-log.ts";
import { addWarnings, type Trace, traced } from "./trace.ts";

/** The captured part of an exchange, to be checked and logged. */
interface Exchange {
  located: LocatedRequest;
  match: Match<Operation> | undefined;
  sent: Capture;
  trace: Trace;
}

/**
 * Forwards requests to another server, and logs violations of the description by requests and responses. Both are
 * streamed unchanged.
 */
export function createProxy(operations: Operation[], target: ProxyTarget, log: WritableRequestLog): Responder {
  const route = createRouter(operations.map((each) => ({ method: each.method, path: each.path, target: each })));
  return traced(log, async (located, trace) => {
    const { request, path, search } = located;
    const match = attempt(() => route(request.method, path), trace.violations);
    if (match) trace.operation = match.target.id;
    const sent = createCapture(bodyLimit);
    const exchange = { located, match, sent, trace };
    try {
      const incoming = await forward({ request, path, search, onBody: sent.add }, target);
      return toResponse(incoming, exchange);
    } catch (error) {
      noteRequest(exchange);
      throw error;
    }
  });
}

/** Starts the response with its headers. After the body has been sent, it is checked and the exchange is logged. */
function toResponse(incoming: IncomingMessage, exchange: Exchange): StreamedResponse {
  const { match, trace } = exchange;
  const headers = responseHeaders(incoming);
  const [status, statusText] = [incoming.statusCode as number, incoming.statusMessage as string];
  const received = createCapture(bodyLimit);
  const finish = (broken?: Error) => {
    noteRequest(exchange);
    if (broken) trace.violations.push({ on: "response", location: "body", message: describeBreak(broken, exchange) });
    else note(checkResponse(match, { status, headers }, received), trace);
    trace.finish(status, received.bytes() ?? received);
  };
  const passing = new Transform({
    transform(chunk, _, done) {
      received.add(chunk);
      done(null, chunk);
    },
    flush(done) {
      finish();
      done();
    },
  });
  pipeline(incoming, passing, (error) => error && finish(error));
  return { status, statusText, headers, body: passing };
}

function describeBreak({ message }: Error, { located }: Exchange): string {
  return located.request.signal.aborted
    ? "The caller disconnected in the middle of the response"
    : `The connection was reset in the middle of the response (${message})`;
}

function noteRequest({ located, match, sent, trace }: Exchange): void {
  trace.body = sent.bytes() ?? sent;
  if (match) note(checkRequest(match, located, sent), trace);
}

function note({ violations, warnings = [], unchecked }: Findings, trace: Trace): void {
  trace.violations.push(...violations);
  addWarnings(trace, warnings);
  if (unchecked) trace.unchecked = [...(trace.unchecked ?? []), unchecked];
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
