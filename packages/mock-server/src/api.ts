import { parseBody } from "./body.ts";
import type { EngineRequest, Operation } from "./engine.ts";
import { ApiError, type Violation } from "./errors.ts";
import { type Answer, type Call, jsonAnswer } from "./exchange.ts";
import { answerWithFaults } from "./fault-answers.ts";
import type { FaultPlan } from "./fault-rules.ts";
import { type Fault, formatFaults, parseFaults } from "./faults.ts";
import { parsePrefer } from "./prefer.ts";
import type { RateLimiter } from "./rate-limit.ts";
import type { WritableRequestLog } from "./request-log.ts";
import { createRouter } from "./router.ts";

/** Header that says what goes wrong with this one call; the rules do not hold for it then. */
const faultHeader = "x-rtk-mock-fault";

export interface ApiTools {
  faults: FaultPlan;
  log: WritableRequestLog;
  limiter: RateLimiter | undefined;
  /** Lets answers that break the description through; they are in the log all the same. */
  lenient: boolean;
}

/** A call, its URL taken apart. */
export interface LocatedCall {
  call: Call;
  /** Path below the base path. */
  path: string;
  /** Query, without the question mark. */
  search: string;
}

/** What is learnt of a call on its way. */
interface Trace {
  operation?: string;
  violations: Violation[];
  faults: Fault[];
}

/** Answers the calls of a description's operations, and logs them. */
export function createApi(operations: Operation[], tools: ApiTools): (located: LocatedCall) => Promise<Answer> {
  const route = createRouter(operations.map((target) => ({ method: target.method, path: target.path, target })));
  return async (located) => {
    const { call, path, search } = located;
    const begun = performance.now();
    const trace: Trace = { violations: [], faults: [] };
    const answer = await answerRouted(route, located, tools, trace).catch((error) => toAnswer(error, trace));
    const { faults, ...known } = trace;
    const ms = performance.now() - begun;
    tools.log.add({
      method: call.method,
      path,
      search,
      status: answer.status,
      ms,
      ...known,
      ...(faults.length > 0 && { fault: formatFaults(faults) }),
      call,
      answer,
    });
    return answer;
  };
}

async function answerRouted(
  route: ReturnType<typeof createRouter<Operation>>,
  { call, path, search }: LocatedCall,
  tools: ApiTools,
  trace: Trace,
): Promise<Answer> {
  const { target, params } = route(call.method, path);
  trace.operation = target.id;
  const quota = tools.limiter?.take();
  const asked = call.headers[faultHeader];
  trace.faults = asked === undefined ? tools.faults.strike(target.id) : parseFaults(asked);
  const answer = await answerWithFaults(
    trace.faults,
    () => call.signal,
    () => answerOperation(target, call, { path, params, query: readQuery(search) }, tools, trace),
  );
  return quota ? { ...answer, headers: { ...answer.headers, ...quota } } : answer;
}

async function answerOperation(
  operation: Operation,
  { headers, body, origin }: Call,
  place: Pick<EngineRequest, "path" | "params" | "query">,
  { lenient }: ApiTools,
  trace: Trace,
): Promise<Answer> {
  const request: EngineRequest = { method: operation.method, ...place, headers, origin };
  if (body.length > 0) {
    // Prism judges the media type only where a length is declared, which a body in chunks does not do.
    request.headers = { ...headers, "content-length": String(body.length) };
    request.body = parseBody(body, headers["content-type"]);
  }
  const {
    status,
    headers: own,
    body: content,
    violations,
  } = await operation.answer(request, parsePrefer(headers.prefer));
  if (violations.length > 0 && !lenient) throw ApiError.brokenAnswer(violations);
  trace.violations = violations;
  return jsonAnswer(status, content, own);
}

function toAnswer(error: unknown, trace: Trace): Answer {
  if (!(error instanceof ApiError)) return ApiError.internal(error).toAnswer();
  trace.violations = error.violations;
  return error.toAnswer();
}

function readQuery(search: string): Record<string, string | string[]> {
  if (search === "") return {};
  const params = new URLSearchParams(search);
  const names = [...new Set(params.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = params.getAll(name);
      return [name, values.length > 1 ? values : (values[0] as string)];
    }),
  );
}
