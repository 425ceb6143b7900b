import { defaultBodySerializer } from "openapi-fetch";
import type { Attempted, Call, CallInit, CallResult, Finish } from "../call.ts";
import { RtkInputError } from "../errors/errors.ts";
import { mergeOptions, type RtkClientOptions, resolveOptions, type Settings } from "../options.ts";
import { readMetadata } from "../response/response-metadata.ts";
import { hadNoEffect, isCommand, isTransient, maxWaitMs, retryDelay } from "./retry-policy.ts";
import { createRateLimiter } from "./throttle.ts";
import { sleep, withinBounds } from "./timeout.ts";
import { createTransport, type Transport } from "./transport.ts";

/** Executes the calls of both levels, and registers their middleware. */
export interface Caller extends Pick<Transport, "use" | "eject"> {
  /**
   * Executes a call, and retries it if that is safe.
   * @throws RtkInputError, RtkConnectionError, RtkTimeoutError, RtkAbortError or RtkResponseError, never for an HTTP
   *   status; and errors of hooks, middleware and `finish`
   */
  call<Value>(call: Call, init: CallInit, finish: Finish<Value>): Promise<Value>;
}

export function createCaller(given: RtkClientOptions): Caller {
  const { dangerouslyAllowBrowser, middleware, onRequest, onResponse, onRetry, rateLimit, ...options } =
    resolveOptions(given);
  const { send, use, eject } = createTransport(options, middleware);
  const limiter = rateLimit && createRateLimiter(rateLimit);

  async function call<Value>(route: Call, init: CallInit, finish: Finish<Value>): Promise<Value> {
    const settings = mergeOptions(options, init);
    checkLimits(settings, route);
    if (settings.body !== undefined) Object.assign(settings, serializeOnce(settings));
    const needsProof = !settings.retryUnsafe && isCommand(route);
    let mayHaveActed = false;
    for (let attempts = 1; ; attempts++) {
      const context = { ...route, attempts };
      let attempted: Attempted | undefined;
      let reason: unknown;
      let headers: Headers | undefined;
      try {
        attempted = await attempt(context, settings);
        ({ status: reason, headers } = attempted[0].response);
      } catch (error) {
        reason = error;
      }
      const canRetry = attempts <= settings.maxRetries && isTransient(reason) && (!needsProof || hadNoEffect(reason));
      const delayMs = canRetry ? retryDelay(attempts, headers) : Number.POSITIVE_INFINITY;
      if (delayMs > maxWaitMs) {
        if (!attempted) throw reason;
        if (mayHaveActed && reason === 404 && route.method === "DELETE") attempted[0] = deleted(route, init);
        return finish(...attempted);
      }
      mayHaveActed ||= !hadNoEffect(reason);
      const info = { ...context, delayMs, reason: reason as number | Error };
      await withinBounds(settings, context, async () => onRetry?.(info));
      await sleep(delayMs, settings.signal, context);
    }
  }

  /** Makes one attempt: waits for its turn, then calls hooks and transport within the time limit. */
  async function attempt(call: Call, settings: Settings): Promise<Attempted> {
    const { signal, parseAs } = settings;
    if (limiter) await limiter(signal, call);
    const startedAt = performance.now();
    return withinBounds(settings, call, async (ended) => {
      if (onRequest) await onRequest(call);
      // A stream outlives the call, and the caller may still abort it.
      const life = parseAs === "stream" && signal ? AbortSignal.any([ended, signal]) : ended;
      const attempted = await send(call, settings, life);
      if (onResponse) {
        const metadata = readMetadata(attempted[0].response);
        await onResponse({ ...call, ...metadata, durationMs: performance.now() - startedAt });
      }
      return attempted;
    });
  }

  return { use, eject, call };
}

/** The result of a retried DELETE that finds nothing: an earlier attempt succeeded, but its response was lost. */
function deleted({ path }: Call, { params }: CallInit): CallResult {
  const id = params?.path?.[path.slice(path.lastIndexOf("{") + 1, -1)];
  return { data: { success: true, data: { id } }, response: new Response() };
}

function checkLimits(settings: Settings, call: Call): void {
  for (const name of ["maxResponseBytes", "maxRetries", "timeoutMs"] as const) {
    if (!(settings[name] >= 0)) throw new RtkInputError(name, "must be 0 or more", call);
  }
  const { signal } = settings;
  if (signal && !signal.addEventListener) throw new RtkInputError("signal", "must be an AbortSignal", call);
}

/**
 * Serializes the body on the first attempt; retries send the same text, even if the caller has changed the body since.
 */
function serializeOnce({ body, bodySerializer }: CallInit) {
  const serialize = (bodySerializer ?? defaultBodySerializer) as BodySerializer;
  let contents: unknown[] | undefined;
  return {
    bodySerializer: (given: unknown, headers: unknown) => {
      // Middleware may call the serializer itself.
      if (given !== body) return serialize(given, headers);
      contents ??= [serialize(given, headers)];
      return contents[0];
    },
    content: () => contents?.[0],
  };
}

type BodySerializer = (body: unknown, headers?: unknown) => unknown;
