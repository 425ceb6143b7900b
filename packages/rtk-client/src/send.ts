import type { Middleware } from "openapi-fetch";
import { sleep, withinBounds } from "./deadline.ts";
import { type CallContext, connectionError, isRtkError, RtkAbortError, RtkTimeoutError } from "./errors.ts";
import { type ExchangeInit, type ExchangeResult, exchange } from "./exchange.ts";
import { descriptionVersion, packageVersion } from "./generated/version.ts";
import { type RtkClientOptions, resolveOptions } from "./options.ts";
import { createLimiter } from "./rate-limit.ts";
import { readMetadata } from "./response-metadata.ts";
import { canRetryFailure, canRetryStatus, retryDelay } from "./retry.ts";
import { checkApiToken } from "./token.ts";

/** The call as it stands in errors and hooks. */
export interface Route extends CallContext {
  method: string;
  path: string;
}

/** What both levels of the client are made of. */
export interface Sender {
  /** Middleware of all calls. */
  middleware: Middleware[];
  /** The API token that was used last, which no error may show. */
  lastToken(): string;
  /**
   * Sends a call until it succeeds or must not be tried again.
   * @throws RtkInputError, RtkConnectionError, RtkTimeoutError, RtkAbortError or RtkResponseError; never for an HTTP
   *   status
   */
  send(route: Route, init?: ExchangeInit): Promise<ExchangeResult>;
}

/** Makes the function that sends calls, with token, account and app filled in, retries and a time limit. */
export function createSender(given: RtkClientOptions): Sender {
  const options = resolveOptions(given);
  const { apiToken, baseUrl, middleware = [] } = options;
  const takeTurn = options.rateLimit && createLimiter(options.rateLimit);
  let token = "";
  const lastToken = () => token;
  const defaults = {
    baseUrl,
    headers: { "user-agent": `rtk-client/${packageVersion} (description ${descriptionVersion})`, ...options.headers },
    bound: { account_id: options.accountId, app_id: options.appId },
    middleware: [...middleware],
    lastToken,
  };
  return { middleware: defaults.middleware, lastToken, send };

  async function send(route: Route, init: ExchangeInit = {}): Promise<ExchangeResult> {
    const { maxRetries = options.maxRetries, signal } = init;
    for (let attempt = 1; ; attempt++) {
      const context = { ...route, attempts: attempt };
      const onAbort = () => new RtkAbortError("aborted by the caller", context, { cause: signal?.reason });
      await takeTurn?.(signal, onAbort);
      let reason: number | Error;
      let headers: Headers | undefined;
      try {
        const result = await tryOnce(context, init, onAbort);
        if (attempt > maxRetries || !canRetryStatus(route.method, result.response)) return result;
        ({ status: reason, headers } = result.response);
      } catch (error) {
        if (attempt > maxRetries || !canRetryFailure(route.method, error)) throw error;
        reason = error as Error;
      }
      const delayMs = retryDelay(attempt, headers);
      options.onRetry?.({ ...context, delayMs, reason });
      await sleep(delayMs, signal, onAbort);
    }
  }

  async function tryOnce(context: Route, init: ExchangeInit, onAbort: () => Error): Promise<ExchangeResult> {
    const { timeoutMs = options.timeoutMs, signal } = init;
    const onTimeout = () => new RtkTimeoutError(`no complete answer in ${timeoutMs} ms`, context);
    options.onRequest?.(context);
    const startedAt = Date.now();
    const result = await withinBounds({ timeoutMs, signal, onTimeout, onAbort }, (ended) =>
      exchange(context, init, defaults, (request) => transmit(request, ended, init.fetch)),
    ).catch((cause) => {
      throw isRtkError(cause) ? cause : connectionError(cause, baseUrl, token, context);
    });
    options.onResponse?.({ ...context, ...readMetadata(result.response), durationMs: Date.now() - startedAt });
    return result;
  }

  async function transmit(request: Request, signal: AbortSignal, fetch = options.fetch): Promise<Response> {
    token = checkApiToken(typeof apiToken === "string" ? apiToken : await apiToken());
    request.headers.set("authorization", `Bearer ${token}`);
    return (fetch ?? globalThis.fetch)(request, { signal });
  }
}
