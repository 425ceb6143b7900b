import type { ErrorBody } from "./generated/openapi.ts";
import type { OperationId } from "./method.ts";
import type { RateLimit } from "./rate-limit.ts";
import { redact, redactError } from "./redact.ts";
import { readMetadata } from "./response-metadata.ts";

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

/** Base of all errors that this package throws. Messages begin with the call: `meetings/get GET /accounts/…/meetings`. */
export class RtkError extends Error {
  override name = "RtkError";
  /** Operation id (`meetings/get`); undefined at path level. */
  declare readonly operation: OperationId | undefined;
  /** HTTP method. */
  declare readonly method: string | undefined;
  /** Path template (`/accounts/{account_id}/…`). */
  declare readonly path: string | undefined;
  /** How many attempts were made. */
  declare readonly attempts: number;

  constructor(problem: string, context: CallContext & { status?: number }, options?: ErrorOptions) {
    const { operation, method, path, status } = context;
    const shortPath = path?.replace(/^.*\/kit(\/{app_id})?/, "/accounts/…");
    const call = [status && `[${status}]`, operation, method, shortPath].filter(Boolean).join(" ");
    super(call ? `${call}: ${problem}` : problem, options);
    Object.assign(this, { attempts: 0 }, context);
  }
}

/** The server answered that the call failed: with an HTTP status other than 2xx, or with `success: false`. */
export class RtkApiError extends RtkError {
  override name = "RtkApiError";
  /** HTTP status. */
  declare readonly status: number;
  /** The server's own number: the HTTP status again (RealtimeKit), or 1000 and above (Cloudflare's gateway). */
  declare readonly code: number | undefined;
  /** Id of the request (`cf-ray`), for Cloudflare's support. */
  declare readonly requestId: string | undefined;
  /** Milliseconds that the server asks to wait (`Retry-After`). */
  declare readonly retryAfterMs: number | undefined;
  /** What is left of the quota, where the server says. */
  declare readonly rateLimit: RateLimit | undefined;
  /** Headers of the answer without secrets. */
  declare readonly headers: Headers;
  /** Body of the answer without secrets: parsed where it is JSON, else its text; undefined when it was empty. */
  declare readonly body: ErrorBody | string | undefined;

  constructor(response: Response, body: unknown, context: CallContext, secrets: string[] = []) {
    const safeBody = redact(body || undefined, secrets);
    const { code, message } = readErrorBody(safeBody);
    const metadata = readMetadata(response);
    const words = message || response.statusText || "no reason given";
    super(metadata.requestId ? `${words} (cf-ray ${metadata.requestId})` : words, { ...context, ...metadata });
    Object.assign(this, { code, body: safeBody });
    // Not shown with the error: what matters of them has fields of its own.
    Object.defineProperty(this, "headers", { value: new Headers(redact([...response.headers], secrets)) });
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

  constructor(signal: AbortSignal | undefined, context: CallContext) {
    super("aborted by the caller", context, { cause: signal?.reason });
  }
}

/** The server answered 2xx, but with something that cannot be used: no JSON, or the same page again. */
export class RtkResponseError extends RtkError {
  override name = "RtkResponseError";
  /** HTTP status, where an answer as such is meant. */
  declare readonly status: number | undefined;
}

/** The call was refused before anything was sent. */
export class RtkInputError extends RtkError {
  override name = "RtkInputError";
  /** The parameter or option that is wrong. */
  declare readonly parameter: string;

  constructor(parameter: string, problem: string, context: CallContext = {}, options?: ErrorOptions) {
    super(`${parameter} ${problem}`, context, options);
    this.parameter = parameter;
  }
}

/** Makes the error for a failed connection from what `fetch` threw. */
export function connectionError(thrown: unknown, url: string, context: CallContext, secrets: string[]): RtkError {
  const cause = redactError(thrown, secrets);
  const problem = `no complete answer from ${new URL(url).origin}: ${rootWords(cause)}`;
  return new RtkConnectionError(problem, context, { cause });
}

/** What the first of all causes says. */
function rootWords(error: unknown): string {
  const { message, code, cause } = Object(error);
  return cause ? rootWords(cause) : message || code || String(error);
}

/** Whether something that was caught comes from this package, also from another copy of it. */
export function isRtkError(error: unknown): error is RtkError {
  return error instanceof Error && /^Rtk\w*Error$/.test(error.name);
}

interface Problem {
  code?: number;
  message?: string;
}

/** Reads RealtimeKit's `{ error }` and the gateway's `{ errors: [] }`; of anything else, the beginning of the text. */
function readErrorBody(body: unknown): Problem {
  const { error, errors } = Object(body);
  const problem = error ?? errors?.[0] ?? body;
  return typeof problem === "string" ? { message: problem.slice(0, 200) } : Object(problem);
}
