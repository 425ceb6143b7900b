import type { CallContext, OperationId, Redact } from "../call.ts";
import type { ErrorBody } from "../generated/openapi.ts";
import { toRecord } from "../request/header-record.ts";
import { type RateLimitStatus, readMetadata } from "../response/response-metadata.ts";
import { redact, redactError } from "./redact.ts";

/** Base class of this package's errors. Messages begin with the call: `meetings/get GET /accounts/…/meetings`. */
export class RtkError extends Error {
  override name = "RtkError";
  /** Operation id (`meetings/get`); undefined at path level. */
  declare readonly operation: OperationId | undefined;
  /** HTTP method. */
  declare readonly method: string | undefined;
  /** Path template (`/accounts/{account_id}/…`). */
  declare readonly path: string | undefined;
  /** Number of attempts made. */
  declare readonly attempts: number;

  constructor(problem: string, context: CallContext & { status?: number | undefined }, options?: ErrorOptions) {
    const { operation, method, path, status } = context;
    const shortPath = path?.replace(/^.*\/kit(\/{app_id})?/, "/accounts/…");
    const call = [status && `[${status}]`, operation, method, shortPath].filter(Boolean).join(" ");
    const message = [call, problem].filter(Boolean).join(": ");
    // Escape sequences would reach the reader's terminal.
    super(message.slice(0, 2000).replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, " "), options);
    Object.assign(this, { attempts: 0 }, context);
  }
}

/** The server responded that the call failed: with an HTTP status other than 2xx, or with `success: false`. */
export class RtkApiError extends RtkError {
  override name = "RtkApiError";
  /** HTTP status. */
  declare readonly status: number;
  /** The server's error code: the HTTP status again (RealtimeKit), or 1000 and above (Cloudflare's gateway). */
  declare readonly code: number | undefined;
  /** Id of the request (`cf-ray`), for Cloudflare's support. */
  declare readonly requestId: string | undefined;
  /** Milliseconds to wait, as requested by the server (`Retry-After`). */
  declare readonly retryAfterMs: number | undefined;
  /** Remaining quota, if the server states it. */
  declare readonly rateLimit: RateLimitStatus | undefined;
  /** Response headers, without secrets. */
  declare readonly headers: Headers;
  /** Response body, without secrets: parsed if it is JSON, otherwise its text; undefined if it was empty. */
  declare readonly body: ErrorBody | string | undefined;

  constructor(response: Response, body: unknown, context: CallContext, safe: Redact = redact) {
    const safeBody = safe(body || undefined);
    const { code, message } = readErrorBody(safeBody);
    // A masked name is not a valid header name.
    const masked = Object.entries(safe(toRecord(response.headers))).filter(([name]) => !name.includes("["));
    const headers = new Headers(masked);
    const metadata = readMetadata({ status: response.status, headers });
    const words = message || safe(response.statusText) || "no reason given";
    const { requestId, retryAfterMs } = metadata;
    const details = [retryAfterMs && `retry after ${retryAfterMs / 1000} s`, requestId && `cf-ray ${requestId}`];
    const shown = details.filter(Boolean).join(", ");
    super(shown ? `${words} (${shown})` : words, { ...safe(context), ...metadata });
    Object.assign(this, { code, body: safeBody });
    // Not enumerable: the headers that matter in logs are separate properties.
    Object.defineProperty(this, "headers", { value: headers });
  }
}

/** The request could not be sent, or the connection broke before the response was complete. */
export class RtkConnectionError extends RtkError {
  override name = "RtkConnectionError";
}

/** An attempt took longer than `timeoutMs`. */
export class RtkTimeoutError extends RtkError {
  override name = "RtkTimeoutError";
}

/** The caller's `signal` aborted the call; `cause` is its reason. */
export class RtkAbortError extends RtkError {
  override name = "RtkAbortError";

  constructor(signal: AbortSignal | undefined, context: CallContext) {
    super("aborted by the caller", context, { cause: signal?.reason });
  }
}

/** The server responded with 2xx, but the response is unusable: it is not JSON, is too long, or repeats a page. */
export class RtkResponseError extends RtkError {
  override name = "RtkResponseError";
  /** HTTP status, if the error is about one response. */
  declare readonly status: number | undefined;
}

/** An option or argument is invalid; nothing was sent. */
export class RtkInputError extends RtkError {
  override name = "RtkInputError";
  /** Name of the invalid parameter or option. */
  declare readonly parameter: string;

  constructor(parameter: string, problem: string, context: CallContext = {}, options?: ErrorOptions) {
    const { stackTraceLimit } = Error as { stackTraceLimit?: number };
    // The line to fix is the caller's, below more of this package's frames than a stack has by default.
    Reflect.set(Error, "stackTraceLimit", 99);
    super(`${parameter} ${problem}`, context, options);
    Reflect.set(Error, "stackTraceLimit", stackTraceLimit);
    this.parameter = parameter;
  }
}

/** Converts what `fetch` threw to a connection error, unless it is one of this package's errors. */
export function connectionError(thrown: unknown, url: string | URL, context: CallContext, safe: Redact): RtkError {
  if (isRtkError(thrown)) return thrown;
  const cause = redactError(thrown, safe);
  const reason = rootMessage(cause);
  const hint = /wrong.version|packet.length|ContentType/i.test(reason) ? ": does it speak http://?" : "";
  const problem = `no complete response from ${new URL(url).origin}: ${reason}${hint}`;
  return new RtkConnectionError(problem, safe(context), { cause });
}

/** Message of the innermost cause. */
export function rootMessage(error: unknown): string {
  const { message, code, cause } = Object(error);
  return cause ? rootMessage(cause) : message || code || String(error);
}

/** Whether a caught value is an error of this package, or of another copy of it. */
export function isRtkError(error: unknown): error is RtkError {
  return error instanceof Error && /^Rtk\w*Error$/.test(error.name);
}

/**
 * Reads RealtimeKit's `{ error }` and the gateway's `{ errors: [] }`; of other text, the beginning. Values of other
 * types are ignored.
 */
function readErrorBody(body: unknown) {
  const { error, errors } = Object(body);
  const problem = error ?? errors?.[0] ?? (typeof body === "string" ? body.slice(0, 200) : body);
  const { code, message = problem } = Object(problem);
  return {
    code: typeof code === "number" ? code : undefined,
    message: typeof message === "string" ? message : undefined,
  };
}
