const maxWaitMs = 60_000;
const idempotentMethods = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"];

/** Codes of Node's, Deno's and Bun's errors for connections over which nothing has been sent. */
const unsentCodes = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ConnectionRefused/;

/** Whether an answer is worth another attempt that can do no harm (RFC 9110, sections 9.2.2 and 15). */
export function canRetryStatus(method: string, { status, headers }: Response): boolean {
  if (status === 429 || (status === 503 && headers.has("retry-after"))) return true;
  return idempotentMethods.includes(method) && (status === 408 || status >= 500);
}

/** Whether a call without an answer is worth another attempt: if it is idempotent, or if nothing can have been sent. */
export function canRetryFailure(method: string, error: unknown): boolean {
  const isTransient = /RtkConnection|RtkTimeout/.test((error as Error).name);
  return isTransient && (idempotentMethods.includes(method) || wasNeverSent(error));
}

function wasNeverSent(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: unknown };
  return unsentCodes.test(code ?? "") || (cause ? wasNeverSent(cause) : false);
}

/**
 * Milliseconds before the next attempt: what the server asks for, 60 s at the most; else a random part of 0.5 s that
 * doubles with each attempt up to 8 s.
 * @param attempt the attempt that failed, counted from 1
 */
export function retryDelay(attempt: number, headers: Headers | undefined): number {
  return Math.min(readRetryAfter(headers) ?? Math.random() * Math.min(8000, 500 * 2 ** (attempt - 1)), maxWaitMs);
}

/** Milliseconds of `retry-after-ms` or `Retry-After`, which is a number of seconds or a date (RFC 9110, section 10.2.3). */
export function readRetryAfter(headers: Headers | undefined): number | undefined {
  const ms = headers?.get("retry-after-ms");
  if (ms && Number(ms) >= 0) return Number(ms);
  const value = headers?.get("retry-after");
  if (!value) return undefined;
  const delay = Number.isNaN(Number(value)) ? Date.parse(value) - Date.now() : Number(value) * 1000;
  return Number.isNaN(delay) ? undefined : Math.max(0, delay);
}
