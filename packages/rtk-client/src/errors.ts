import type { ErrorBody } from "./generated/openapi.ts";
import type { OperationId } from "./method.ts";
import { type RateLimit, readRateLimit } from "./rate-limit.ts";
import { redactText } from "./redact.ts";
import { readRetryAfter } from "./retry.ts";

/** Which call an error is about. */
export interface CallContext {
  /** Operation id (`meetings/get`); undefined at path level. */
  operation?: OperationId | undefined;
  /** HTTP method. */
  method?: string | undefined;
  /** Path template (`/accounts/{account_id}/…`). */
  path?: string | undefined;
  /** How many attempts were made. */
  attempts?: number | undefined;
}

/** Base of all errors that this package throws. */
export class RtkError extends Error {
  override name = "RtkError";
  /** Operation id (`meetings/get`); undefined at path level. */
  readonly operation: OperationId | undefined;
  /** HTTP method. */
  readonly method: string | undefined;
  /** Path template (`/accounts/{account_id}/…`). */
  readonly path: string | undefined;
  /** How many attempts were made. */
  readonly attempts: number;

  constructor(message: string, { operation, method, path, attempts = 0 }: CallContext, options?: ErrorOptions) {
    super(message, options);
    this.operation = operation;
    this.method = method;
    this.path = path;
    this.attempts = attempts;
  }
}

/** The server answered that the call failed: with an HTTP status other than 2xx, or with `success: false`. */
export class RtkApiError extends RtkError {
  override name = "RtkApiError";
  /** HTTP status. */
  readonly status: number;
  /** The server's own number: the HTTP status again (RealtimeKit), or 1000 and above (Cloudflare's gateway). */
  readonly code: number | undefined;
  /** Id of the request (`cf-ray`), for Cloudflare's support. */
  readonly requestId: string | undefined;
  /** Milliseconds that the server asks to wait (`Retry-After`). */
  readonly retryAfterMs: number | undefined;
  /** What is left of the quota, where the server says. */
  readonly rateLimit: RateLimit | undefined;
  /** Headers of the answer. */
  readonly headers: Headers;
  /** Body of the answer without secrets: parsed where it is JSON, else its text; undefined when it was empty. */
  readonly body: ErrorBody | string | undefined;

  constructor({ status, statusText, headers }: Response, body: unknown, context: CallContext) {
    const { code, message } = readErrorBody(body);
    const requestId = headers.get("cf-ray") ?? undefined;
    const words = message || statusText || "no reason given";
    super(`[${status}] ${describeCall(context)}: ${words}${requestId ? ` (cf-ray ${requestId})` : ""}`, context);
    this.status = status;
    this.code = code;
    this.requestId = requestId;
    this.retryAfterMs = readRetryAfter(headers);
    this.rateLimit = readRateLimit(headers);
    this.headers = headers;
    this.body = body as ErrorBody | string | undefined;
  }
}

/** The request could not be sent, or the connection broke before the answer was complete. */
export class RtkConnectionError extends RtkError {
  override name = "RtkConnectionError";
}

/** An attempt took longer than `timeoutMs`. */
export class RtkTimeoutError extends RtkError {
  override name = "RtkTimeoutError";
}

/** The caller's `signal` ended the call; `cause` is its reason. */
export class RtkAbortError extends RtkError {
  override name = "RtkAbortError";
}

/** The server answered 2xx, but with something that cannot be read: not JSON, or the same page again. */
export class RtkResponseError extends RtkError {
  override name = "RtkResponseError";
}

/** The call was refused before anything was sent. */
export class RtkInputError extends RtkError {
  override name = "RtkInputError";
  /** The parameter or option that is wrong. */
  readonly parameter: string;

  constructor(message: string, { parameter, ...context }: CallContext & { parameter: string }) {
    super(context.operation ? `${context.operation}: ${message}` : message, context);
    this.parameter = parameter;
  }
}

/** Makes the error for a failed connection; the causes that fetch gives are kept, but for secrets in their words. */
export function connectionError(cause: unknown, baseUrl: string, apiToken: string, context: CallContext): RtkError {
  const reason = redactText(rootMessage(cause), apiToken);
  const safeCause = shows(cause, apiToken) ? new Error(reason) : cause;
  const message = `${describeCall(context)}: no complete answer from ${baseUrl}: ${reason}`;
  return new RtkConnectionError(message, context, { cause: safeCause });
}

/** Whether an error or one of its causes has a text in its words. */
function shows(error: unknown, text: string): boolean {
  return error instanceof Error
    ? String(error.stack).includes(text) || shows(error.cause, text)
    : String(error).includes(text);
}

function rootMessage(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause ? rootMessage(cause.cause) : cause.message;
}

/** Whether something that was caught comes from this package, also from another copy of it. */
export function isRtkError(error: unknown): error is RtkError {
  return error instanceof RtkError || (error instanceof Error && /^Rtk\w*Error$/.test(error.name));
}

/** `meetings/get GET /accounts/…/meetings/{meeting_id}` */
export function describeCall({ operation, method, path }: CallContext): string {
  const shortPath = path?.replace(/^\/accounts\/\{account_id\}\/realtime\/kit(\/\{app_id\})?/, "/accounts/…");
  return [operation, method, shortPath].filter(Boolean).join(" ");
}

interface Problem {
  code?: number;
  message?: string;
}

/** Reads RealtimeKit's `{ error }` and the gateway's `{ errors: [] }`; of anything else, the beginning of the text. */
function readErrorBody(body: unknown): Problem {
  if (typeof body === "string") return { message: body.slice(0, 200) };
  const { error, errors } = (body ?? {}) as { error?: Problem | string; errors?: Problem[] };
  return typeof error === "string" ? { message: error } : (error ?? errors?.[0] ?? {});
}
