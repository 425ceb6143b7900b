import { type Fault, parseFaults } from "../faults/fault.ts";
import { respondWithFaults } from "../faults/fault-responses.ts";
import type { FaultPlan } from "../faults/fault-rules.ts";
import type { RateLimiter } from "../faults/rate-limit.ts";
import { ApiError } from "../http/api-error.ts";
import { jsonResponse, type LocatedRequest, type Responder, type WholeResponse } from "../http/message.ts";
import { noBody, readBody } from "../http/request/body.ts";
import { readRequest } from "../http/request/read-request.ts";
import { createRouter } from "../http/router.ts";
import { parsePrefer } from "../prism/prefer.ts";
import type { Operation } from "./operations.ts";
import type { WritableRequestLog } from "./request-log.ts";
import { addWarnings, type Trace, traced } from "./trace.ts";
import { warningsOf } from "./warnings.ts";

/** Header that sets the faults of a single request. The fault rules then do not apply. */
const faultHeader = "x-rtk-mock-fault";

export interface ApiTools {
  faults: FaultPlan;
  log: WritableRequestLog;
  limiter: RateLimiter | undefined;
  /** Whether to send responses that violate the description. They are always logged. */
  lenient: boolean;
  /** Whether to refuse undeclared parts of requests. They are always logged. */
  strict: boolean;
}

/** Responds to calls to a description's operations, and logs them. */
export function createApi(operations: Operation[], tools: ApiTools): Responder {
  const { faults, log, limiter } = tools;
  const route = createRouter(operations.map((target) => ({ method: target.method, path: target.path, target })));
  const faultsOf = (header: string | undefined, id: string): Fault[] =>
    header === undefined ? faults.strike(id) : parseFaults(header);
  return traced(log, async (located, trace) => {
    const { request, path } = located;
    const body = request.body ? await readBody(request) : noBody;
    trace.body = body;
    const { target, params } = route(request.method, path);
    trace.operation = target.id;
    const quota = limiter?.take();
    trace.faults = faultsOf(request.headers[faultHeader], target.id);
    const run = () => runOperation(target, located, body, params, tools, trace);
    const response = await (trace.faults.length > 0
      ? respondWithFaults(trace.faults, () => request.signal, run)
      : run());
    return quota ? { ...response, headers: { ...response.headers, ...quota } } : response;
  });
}

async function runOperation(
  operation: Operation,
  located: LocatedRequest,
  sent: Uint8Array,
  params: Record<string, string>,
  { lenient, strict }: ApiTools,
  trace: Trace,
): Promise<WholeResponse> {
  const preference = parsePrefer(located.request.headers.prefer);
  const request = readRequest(located, sent, params);
  const undeclared = operation.findUndeclared(request);
  addWarnings(trace, strict ? [] : undeclared.map(({ message }) => message));
  const { status, headers, body, violations } = await operation.respond(request, preference, strict ? undeclared : []);
  addWarnings(trace, warningsOf(operation.id, request.body));
  if (violations.length > 0 && !lenient) throw ApiError.invalidResponse(violations);
  trace.violations = violations;
  return jsonResponse(status, body, headers);
}
