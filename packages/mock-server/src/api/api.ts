import { parseFaults } from "../faults/fault.ts";
import { answerWithFaults } from "../faults/fault-responses.ts";
import type { FaultPlan } from "../faults/fault-rules.ts";
import type { RateLimiter } from "../faults/rate-limit.ts";
import { ApiError } from "../http/api-error.ts";
import type { Answerer, LocatedCall } from "../http/dispatcher.ts";
import { type Answer, jsonAnswer } from "../http/message.ts";
import { readRequest } from "../http/read-request.ts";
import { createRouter } from "../http/router.ts";
import { parsePrefer } from "../prism/prefer.ts";
import type { Operation } from "./operations.ts";
import type { WritableRequestLog } from "./request-log.ts";
import { type Trace, traced } from "./trace.ts";

/** Header that says what goes wrong with this one call; the rules do not hold for it then. */
const faultHeader = "x-rtk-mock-fault";

export interface ApiTools {
  faults: FaultPlan;
  log: WritableRequestLog;
  limiter: RateLimiter | undefined;
  /** Lets answers that break the description through; they are in the log all the same. */
  lenient: boolean;
}

/** Answers the calls of a description's operations, and logs them. */
export function createApi(operations: Operation[], { faults, log, limiter, lenient }: ApiTools): Answerer {
  const route = createRouter(operations.map((target) => ({ method: target.method, path: target.path, target })));
  return traced(log, async (located, trace) => {
    const { call, path } = located;
    const { target, params } = route(call.method, path);
    trace.operation = target.id;
    const quota = limiter?.take();
    const asked = call.headers[faultHeader];
    trace.faults = asked === undefined ? faults.strike(target.id) : parseFaults(asked);
    const answer = await answerWithFaults(
      trace.faults,
      () => call.signal,
      () => answerOperation(target, located, params, lenient, trace),
    );
    return quota ? { ...answer, headers: { ...answer.headers, ...quota } } : answer;
  });
}

async function answerOperation(
  operation: Operation,
  located: LocatedCall,
  params: Record<string, string>,
  lenient: boolean,
  trace: Trace,
): Promise<Answer> {
  const preference = parsePrefer(located.call.headers.prefer);
  const { status, headers, body, violations } = await operation.answer(readRequest(located, params), preference);
  if (violations.length > 0 && !lenient) throw ApiError.brokenAnswer(violations);
  trace.violations = violations;
  return jsonAnswer(status, body, headers);
}
