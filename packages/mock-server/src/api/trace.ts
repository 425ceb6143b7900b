import type { Violation } from "../description/violation.ts";
import { type Fault, formatFaults } from "../faults/fault.ts";
import { ApiError } from "../http/api-error.ts";
import { type HttpResponse, isStreamed, type LocatedRequest, type Responder } from "../http/message.ts";
import { noBody } from "../http/request/body.ts";
import type { LoggedBody, LoggedSummary } from "./logged-request.ts";
import type { WritableRequestLog } from "./request-log.ts";

/** Collects information about a request while it is handled. */
export interface Trace {
  operation?: string;
  /** The request's body. */
  body: LoggedBody;
  violations: Violation[];
  warnings?: string[];
  unchecked?: string[];
  faults: Fault[];
  /** Logs the request. For streamed responses, the sender calls this after the body has been sent. */
  finish(status: number, response: LoggedBody): void;
}

export function addWarnings(trace: Trace, warnings: string[]): void {
  if (warnings.length > 0) trace.warnings = [...(trace.warnings ?? []), ...warnings];
}

/** Logs each request with its trace. Errors become responses. */
export function traced(
  log: WritableRequestLog,
  respond: (located: LocatedRequest, trace: Trace) => Promise<HttpResponse>,
): Responder {
  return async (located) => {
    const trace = createTrace(log, located);
    let response: HttpResponse;
    try {
      response = await respond(located, trace);
    } catch (error) {
      response = toResponse(error, trace);
    }
    if (!isStreamed(response)) trace.finish(response.status, response.body);
    return response;
  };
}

/** Returns a function that logs and sends the refusal of a request. */
export function createRefusal(log: WritableRequestLog) {
  return (located: LocatedRequest, error: ApiError): Promise<HttpResponse> =>
    traced(log, () => Promise.reject(error))(located);
}

function createTrace(log: WritableRequestLog, { request, path, search }: LocatedRequest): Trace {
  const begun = performance.now();
  return {
    body: noBody,
    violations: [],
    faults: [],
    finish(status, response) {
      const { operation, body, violations, warnings, unchecked, faults } = this;
      const ms = performance.now() - begun;
      const summary: LoggedSummary = { method: request.method, path, status, ms, violations };
      if (operation !== undefined) summary.operation = operation;
      if (warnings) summary.warnings = warnings;
      if (unchecked) summary.unchecked = unchecked;
      if (faults.length > 0) summary.fault = formatFaults(faults);
      log.add(summary, { search, headers: request.headers, body, response });
    },
  };
}

function toResponse(error: unknown, trace: Trace): HttpResponse {
  if (!(error instanceof ApiError)) return ApiError.internal(error).toResponse();
  trace.violations.push(...error.violations);
  return error.toResponse();
}
