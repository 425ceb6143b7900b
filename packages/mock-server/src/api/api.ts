import { type Fault, parseFaults } from "../faults/fault.ts";
import { respondWithFaults } from "../faults/fault-responses.ts";
import type { FaultPlan } from "../faults/fault-rules.ts";
import type { RateLimiter } from "../faults/rate-limit.ts";
import { ApiError } from "../http/api-error.ts";
import { readBody } from "../http/body.ts";
import { jsonResponse, type Responder, type WholeResponse } from "../http/message.ts";
import type { ParsedRequest } from "../http/parsed-message.ts";
import { readRequest } from "../http/read-request.ts";
import { createRouter } from "../http/router.ts";
import { type Preference, parsePrefer } from "../prism/prefer.ts";
import type { Operation } from "./operations.ts";
import type { WritableRequestLog } from "./request-log.ts";
import { type Trace, traced } from "./trace.ts";
import { warningsOf } from "./warnings.ts";

/** Header that sets the faults of a single request. The fault rules then do not apply. */
const faultHeader = "x-rtk-mock-fault";

export interface ApiTools {
  faults: FaultPlan;
  log: WritableRequestLog;
  limiter: RateLimiter | undefined;
  /** Sends responses that violate the description. They are logged either way. */
  lenient: boolean;
}

/** Responds to calls of a description's operations, and logs them. */
export function createApi(operations: Operation[], { faults, log, limiter, lenient }: ApiTools): Responder {
  const route = createRouter(operations.map((target) => ({ method: target.method, path: target.path, target })));
  const faultsOf = (header: string | undefined, id: string): Fault[] =>
    header === undefined ? faults.strike(id) : parseFaults(header);
  return traced(log, async (located, trace) => {
    const { request, path } = located;
    const body = await readBody(request);
    trace.body = body;
    const { target, params } = route(request.method, path);
    trace.operation = target.id;
    const quota = limiter?.take();
    trace.faults = faultsOf(request.headers[faultHeader], target.id);
    const response = await respondWithFaults(
      trace.faults,
      () => request.signal,
      () => {
        const preference = parsePrefer(request.headers.prefer);
        return runOperation(target, readRequest(located, body, params), preference, { lenient, trace });
      },
    );
    return quota ? { ...response, headers: { ...response.headers, ...quota } } : response;
  });
}

async function runOperation(
  operation: Operation,
  request: ParsedRequest,
  preference: Preference,
  { lenient, trace }: { lenient: boolean; trace: Trace },
): Promise<WholeResponse> {
  const { status, headers, body, violations } = await operation.respond(request, preference);
  const warnings = warningsOf(operation.id, request.body);
  if (warnings.length > 0) trace.warnings = warnings;
  if (violations.length > 0 && !lenient) throw ApiError.invalidResponse(violations);
  trace.violations = violations;
  return jsonResponse(status, body, headers);
}
