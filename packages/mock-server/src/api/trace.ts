import { type Fault, formatFaults } from "../faults/fault.ts";
import { ApiError, type Violation } from "../http/api-error.ts";
import type { Answerer, LocatedCall } from "../http/dispatcher.ts";
import type { Answer } from "../http/message.ts";
import type { WritableRequestLog } from "./request-log.ts";

/** What is learnt of a call on its way to the answer. */
export interface Trace {
  operation?: string;
  violations: Violation[];
  faults: Fault[];
}

/** Logs each call with what was learnt of it. An error that is thrown is the answer. */
export function traced(
  log: WritableRequestLog,
  answer: (located: LocatedCall, trace: Trace) => Promise<Answer>,
): Answerer {
  return async (located) => {
    const { call, path, search } = located;
    const begun = performance.now();
    const trace: Trace = { violations: [], faults: [] };
    const answered = await answer(located, trace).catch((error) => toAnswer(error, trace));
    const { faults, ...known } = trace;
    const ms = performance.now() - begun;
    const fault = faults.length > 0 && { fault: formatFaults(faults) };
    log.add({
      method: call.method,
      path,
      search,
      status: answered.status,
      ms,
      ...known,
      ...fault,
      call,
      answer: answered,
    });
    return answered;
  };
}

function toAnswer(error: unknown, trace: Trace): Answer {
  if (!(error instanceof ApiError)) return ApiError.internal(error).toAnswer();
  trace.violations.push(...error.violations);
  return error.toAnswer();
}
