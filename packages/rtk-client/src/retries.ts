import { defaultBodySerializer } from "openapi-fetch";
import type { Attempted, Call, CallInit, CallResult, Finish } from "./call.ts";
import { RtkAbortError, RtkInputError, RtkTimeoutError } from "./errors.ts";
import { type RtkClientOptions, resolveOptions } from "./options.ts";
import { readMetadata } from "./response-metadata.ts";
import { isCommand, isTransient, maxWaitMs, retryDelay, wasNotActedOn } from "./retry-policy.ts";
import { createThrottle } from "./throttle.ts";
import { sleep, withinBounds } from "./timeout.ts";
import { createTransport, type Transport } from "./transport.ts";

/** Makes the calls of both levels, and registers middleware for them. */
export interface Caller extends Pick<Transport, "use" | "eject"> {
  /**
   * Makes a call, and retries it while that is safe.
   * @throws RtkInputError, RtkConnectionError, RtkTimeoutError, RtkAbortError or RtkResponseError, never for an HTTP
   *   status; and what hooks, middleware and `finish` throw
   */
  call<Value>(call: Call, init: CallInit, finish: Finish<Value>): Promise<Value>;
}

export function createCaller(given: RtkClientOptions): Caller {
  const options = resolveOptions(given);
  const { onRequest, onResponse, onRetry, rateLimit } = options;
  const { send, use, eject } = createTransport(options);
  const throttle = rateLimit && createThrottle(rateLimit);

  async function call<Value>(route: Call, given: CallInit, finish: Finish<Value>): Promise<Value> {
    const {
      maxResponseBytes = options.maxResponseBytes,
      maxRetries = options.maxRetries,
      retryUnsafe = options.retryUnsafe,
      timeoutMs = options.timeoutMs,
      signal,
    } = given;
    checkLimits({ maxResponseBytes, maxRetries, timeoutMs }, signal, route);
    const init: CallInit = { ...options.requestSettings, ...given };
    if (init.body !== undefined) Object.assign(init, serializeOnce(init));
    const needsProof = !retryUnsafe && isCommand(route);
    let mayHaveActed = false;
    for (let attempts = 1; ; attempts++) {
      const context = { ...route, attempts };
      const onAbort = () => new RtkAbortError(signal, context);
      let attempted: Attempted | undefined;
      let reason: unknown;
      let headers: Headers | undefined;
      try {
        attempted = await attempt(context, init, timeoutMs, signal, onAbort);
        ({ status: reason, headers } = attempted[0].response);
      } catch (error) {
        reason = error;
      }
      const delayMs = retryDelay(attempts, headers);
      const isSafe = wasNotActedOn(reason);
      if (attempts > maxRetries || delayMs > maxWaitMs || !isTransient(reason) || (needsProof && !isSafe)) {
        if (!attempted) throw reason;
        if (mayHaveActed && reason === 404 && route.method === "DELETE") attempted[0] = deleted(route, given);
        return finish(...attempted);
      }
      mayHaveActed ||= !isSafe;
      if (onRetry) {
        const tell = async () => onRetry({ ...context, delayMs, reason: reason as number | Error });
        await withinBounds(tell, signal, onAbort, timeoutMs, () => timeoutError(timeoutMs, context));
      }
      await sleep(delayMs, signal, onAbort);
    }
  }

  /** Makes one attempt: turn, hooks and time limit around the transport. */
  async function attempt(
    call: Call,
    init: CallInit,
    timeoutMs: number,
    signal: AbortSignal | undefined,
    onAbort: () => Error,
  ): Promise<Attempted> {
    if (throttle) await throttle(signal, onAbort);
    const startedAt = performance.now();
    const run = async (ended: AbortSignal) => {
      if (onRequest) await onRequest(call);
      // A stream outlives the call, and so does the caller's right to abort it.
      const life = init.parseAs === "stream" && signal ? AbortSignal.any([ended, signal]) : ended;
      const attempted = await send(call, init, life);
      if (onResponse) {
        const { status, headers } = attempted[0].response;
        await onResponse({ ...call, ...readMetadata(status, headers), durationMs: performance.now() - startedAt });
      }
      return attempted;
    };
    return withinBounds(run, signal, onAbort, timeoutMs, () => timeoutError(timeoutMs, call));
  }

  return { use, eject, call };
}

/** The result of a repeated DELETE that found nothing: an earlier attempt deleted it, and its response was lost. */
function deleted({ path }: Call, { params }: CallInit): CallResult {
  const id = params?.path?.[path.slice(path.lastIndexOf("{") + 1, -1)];
  return { data: { success: true, data: { id } }, response: new Response() };
}

function timeoutError(timeoutMs: number, call: Call): RtkTimeoutError {
  return new RtkTimeoutError(`no complete response within ${timeoutMs} ms`, call);
}

function checkLimits(limits: Record<string, number>, signal: AbortSignal | undefined, call: Call): void {
  for (const name in limits) {
    if (!((limits[name] as number) >= 0)) throw new RtkInputError(name, "must be 0 or more", call);
  }
  if (signal && !signal.addEventListener) throw new RtkInputError("signal", "must be an AbortSignal", call);
}

/** Serializes the body at the first attempt; the others send the same, whatever the caller does to it meanwhile. */
function serializeOnce({ body, bodySerializer = defaultBodySerializer }: CallInit) {
  let results: unknown[] | undefined;
  const serialize: BodySerializer = (given, headers) => {
    // Middleware may ask for a serialization of its own.
    if (given !== body) return (bodySerializer as BodySerializer)(given, headers);
    results ??= [(bodySerializer as BodySerializer)(given, headers)];
    return results[0];
  };
  return { bodySerializer: serialize, content: () => results?.[0] };
}

type BodySerializer = (body: unknown, headers?: unknown) => unknown;
