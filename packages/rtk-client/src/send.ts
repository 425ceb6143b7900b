import createClient, { type Client } from "openapi-fetch";
import { type Bounds, sleep, withinBounds } from "./deadline.ts";
import {
  type CallContext,
  connectionError,
  describeCall,
  isRtkError,
  RtkAbortError,
  RtkTimeoutError,
} from "./errors.ts";
import type { paths } from "./generated/openapi.ts";
import { descriptionVersion, packageVersion } from "./generated/version.ts";
import { type CallOptions, type RtkClientOptions, resolveOptions } from "./options.ts";
import { serializePath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import { createLimiter, readRateLimit } from "./rate-limit.ts";
import { canRetryFailure, canRetryStatus, retryDelay } from "./retry.ts";
import { checkApiToken } from "./token.ts";

/** What openapi-fetch takes for one call, before types. */
export interface SendInit extends CallOptions {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  [option: string]: unknown;
}

/** What openapi-fetch answers, before types. */
export interface SendResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** The call as it stands in errors and hooks. */
export type Route = CallContext & { method: string; path: string };

/** What both levels of the client are made of. */
export interface Sender {
  /** openapi-fetch's own client, for its middleware. */
  http: Client<paths, "application/json">;
  /** The API token that was used last; nothing that leaves the client in an error may show it. */
  lastToken(): string;
  /**
   * Sends a call until it succeeds or must not be tried again.
   * @throws RtkInputError, RtkConnectionError, RtkTimeoutError or RtkAbortError; never for an HTTP status
   */
  send(route: Route, init?: SendInit): Promise<SendResult>;
}

type UntypedRequest = (method: string, path: string, init: SendInit) => Promise<SendResult>;

/** Makes the function that sends calls: openapi-fetch with token, account and app filled in, retries and a time limit. */
export function createSender(given: RtkClientOptions): Sender {
  const options = resolveOptions(given);
  const bound = { account_id: options.accountId, app_id: options.appId };
  const takeTurn = options.rateLimit && createLimiter(options.rateLimit);
  let token = "";
  const http = createClient<paths, "application/json">({
    baseUrl: options.baseUrl,
    headers: { "user-agent": `rtk-client/${packageVersion} (description ${descriptionVersion})`, ...options.headers },
    // The API never redirects, and the token must not follow to wherever a redirect leads.
    redirect: "manual",
    querySerializer: serializeQuery,
  });
  if (options.middleware) http.use(...options.middleware);
  return { http, lastToken: () => token, send };

  async function send(route: Route, init: SendInit = {}): Promise<SendResult> {
    const { maxRetries = options.maxRetries, signal } = init;
    for (let attempt = 1; ; attempt++) {
      const context = { ...route, attempts: attempt };
      const onAbort = () => new RtkAbortError(`${describeCall(route)}: aborted`, context, { cause: signal?.reason });
      await takeTurn?.(signal, onAbort);
      let result: SendResult | undefined;
      let failure: Error | undefined;
      try {
        result = await tryOnce(context, init, onAbort);
        if (attempt > maxRetries || !canRetryStatus(route.method, result.response)) return result;
      } catch (error) {
        failure = error as Error;
        if (attempt > maxRetries || !canRetryFailure(route.method, failure)) throw failure;
      }
      const delayMs = retryDelay(attempt, result?.response.headers);
      options.onRetry?.({ ...route, attempt, delayMs, reason: failure ?? (result as SendResult).response.status });
      await sleep(delayMs, signal, onAbort);
    }
  }

  async function tryOnce(context: Route & { attempts: number }, init: SendInit, onAbort: () => Error) {
    const { params, timeoutMs = options.timeoutMs, maxRetries: _, ...rest } = init;
    const { attempts: attempt, ...route } = context;
    const onTimeout = () =>
      new RtkTimeoutError(`${describeCall(route)}: no complete answer in ${timeoutMs} ms`, context);
    const bounds: Bounds = { timeoutMs, signal: init.signal, onTimeout, onAbort };
    options.onRequest?.({ ...route, attempt });
    const startedAt = Date.now();
    const result = await withinBounds(bounds, (signal) =>
      (http.request as unknown as UntypedRequest)(route.method, route.path, {
        parseAs: "text",
        ...rest,
        params: { ...params, path: merge(bound, params?.path) },
        pathSerializer: (path: string, values: Record<string, unknown>) => serializePath(path, values, route),
        fetch: (request: Request) => transmit(request, signal),
      }),
    ).catch((cause) => {
      throw isRtkError(cause) ? cause : connectionError(cause, options.baseUrl, token, context);
    });
    const { status, headers } = result.response;
    const [requestId, rateLimit] = [headers.get("cf-ray") ?? undefined, readRateLimit(headers)];
    options.onResponse?.({ ...route, attempt, status, requestId, rateLimit, durationMs: Date.now() - startedAt });
    return result;
  }

  async function transmit(request: Request, signal: AbortSignal): Promise<Response> {
    token =
      typeof options.apiToken === "string" ? checkApiToken(options.apiToken) : checkApiToken(await options.apiToken());
    request.headers.set("authorization", `Bearer ${token}`);
    return (options.fetch ?? globalThis.fetch)(request, { signal });
  }
}

/** The second's values over the first's, but for those that are undefined. */
function merge(first: Record<string, unknown>, second: Record<string, unknown> = {}): Record<string, unknown> {
  const merged = { ...first };
  for (const [name, value] of Object.entries(second)) if (value !== undefined) merged[name] = value;
  return merged;
}
