import { sleep, withinBounds } from "./deadline.ts";
import { type CallContext, RtkAbortError, RtkInputError, RtkTimeoutError } from "./errors.ts";
import { type Attempt, type ExchangeResult, exchange } from "./exchange.ts";
import { type RtkClientOptions, resolveOptions } from "./options.ts";
import { createLimiter } from "./rate-limit.ts";
import { secretsOf } from "./redact.ts";
import type { CallDefaults, CallInit } from "./request.ts";
import { readMetadata } from "./response-metadata.ts";
import { canRetryFailure, canRetryStatus, retryDelay } from "./retry.ts";
import { resolveToken } from "./token.ts";

/** The call as it stands in errors and hooks. */
export interface Route extends CallContext {
  method: string;
  path: string;
}

/** What is left to know of an attempt when its result is there. */
export type FinishedAttempt = Pick<Attempt, "route" | "secrets">;

/** Makes of the last attempt's result what the call answers. */
export type Finish<Answer> = (result: ExchangeResult, attempt: FinishedAttempt) => Answer;

/** What both levels of the client are made of. */
export interface Sender {
  /** Middleware of all calls. */
  middleware: CallDefaults["middleware"];
  /**
   * Sends a call until it succeeds or must not be tried again.
   * @throws RtkInputError, RtkConnectionError, RtkTimeoutError, RtkAbortError or RtkResponseError, never for an HTTP
   *   status; and what hooks, middleware and `finish` throw
   */
  send<Answer>(route: Route, init: CallInit, finish: Finish<Answer>): Promise<Answer>;
}

/** Makes the function that sends calls, with token, account and app filled in, retries and a time limit. */
export function createSender(given: RtkClientOptions): Sender {
  const options = resolveOptions(given);
  const takeTurn = options.rateLimit && createLimiter(options.rateLimit);
  return { middleware: options.middleware, send };

  async function send<Answer>(route: Route, init: CallInit, finish: Finish<Answer>): Promise<Answer> {
    const { maxRetries = options.maxRetries, timeoutMs = options.timeoutMs, signal } = init;
    for (const [name, value] of Object.entries({ maxRetries, timeoutMs })) {
      if (!(value >= 0)) throw new RtkInputError(name, "must be 0 or more", route);
    }
    for (let attempts = 1; ; attempts++) {
      const context = { ...route, attempts };
      const onAbort = () => new RtkAbortError(signal, context);
      let reason: number | Error;
      let headers: Headers | undefined;
      try {
        if (takeTurn) await takeTurn(signal, onAbort);
        const [result, attempt] = await tryOnce(context, init, onAbort);
        if (attempts > maxRetries || !canRetryStatus(route.method, result.response)) return finish(result, attempt);
        ({ status: reason, headers } = result.response);
      } catch (error) {
        if (attempts > maxRetries || !canRetryFailure(route.method, error)) throw error;
        reason = error as Error;
      }
      const delayMs = retryDelay(attempts, headers);
      await options.onRetry?.({ ...context, delayMs, reason });
      await sleep(delayMs, signal, onAbort);
    }
  }

  async function tryOnce(
    route: Route,
    init: CallInit,
    onAbort: () => Error,
  ): Promise<[ExchangeResult, FinishedAttempt]> {
    const { timeoutMs = options.timeoutMs, signal, parseAs } = init;
    const onTimeout = () => new RtkTimeoutError(`no complete answer in ${timeoutMs} ms`, route);
    let token = "";
    const secrets = () => [token, ...secretsOf(init.body)];
    const authorize = async (request: Request) => {
      token = await resolveToken(options.apiToken, route);
      request.headers.set("authorization", `Bearer ${token}`);
    };
    const startedAt = Date.now();
    const result = await withinBounds({ timeoutMs, signal, onTimeout, onAbort }, async (ended) => {
      if (options.onRequest) await options.onRequest(route);
      // A stream goes on after the call; so does the caller's right to abort it.
      const lasting = parseAs === "stream" && signal ? AbortSignal.any([ended, signal]) : ended;
      return exchange(init, options, { route, signal: lasting, authorize, secrets });
    });
    if (options.onResponse) {
      const durationMs = Date.now() - startedAt;
      await options.onResponse({ ...route, ...readMetadata(result.response), durationMs });
    }
    return [result, { route, secrets }];
  }
}
