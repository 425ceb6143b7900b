import type { Violation } from "../description/violation.ts";
import { type Fault, formatFaults } from "../faults/fault.ts";
import { ApiError } from "../http/api-error.ts";
import type { HttpResponse, LocatedRequest, Responder } from "../http/message.ts";
import type { WritableRequestLog } from "./request-log.ts";

/** What becomes known of a request while it is handled. */
export interface Trace {
  operation?: string;
  violations: Violation[];
  warnings?: string[];
  faults: Fault[];
}

/** Logs each request with its trace. Errors become responses. */
export function traced(
  log: WritableRequestLog,
  respond: (located: LocatedRequest, trace: Trace) => Promise<HttpResponse>,
): Responder {
  return async (located) => {
    const { request, path, search } = located;
    const begun = performance.now();
    const trace: Trace = { violations: [], faults: [] };
    const response = await respond(located, trace).catch((error) => toResponse(error, trace));
    const { faults, ...known } = trace;
    const ms = performance.now() - begun;
    const fault = faults.length > 0 && { fault: formatFaults(faults) };
    const { status } = response;
    log.add({ method: request.method, path, search, status, ms, ...known, ...fault, request, response });
    return response;
  };
}

function toResponse(error: unknown, trace: Trace): HttpResponse {
  if (!(error instanceof ApiError)) return ApiError.internal(error).toResponse();
  trace.violations.push(...error.violations);
  return error.toResponse();
}
