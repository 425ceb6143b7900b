const maxWaitMs = 60_000;
const isIdempotent = (method: string) => !/POST|PATCH/.test(method);

/** What the errors of Node, Bun and Deno say of connections that never were, so that nothing has been sent. */
const unsent = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT|ConnectionRefused|\(Connect\)/;

/** Whether an answer is worth another attempt that can do no harm (RFC 9110, sections 9.2.2 and 15). */
export function canRetryStatus(method: string, { status, headers }: Response): boolean {
  if (status === 429 || (status === 503 && headers.has("retry-after"))) return true;
  return isIdempotent(method) && (status === 408 || status >= 500);
}

/** Whether a call without an answer is worth another attempt: if it is idempotent, or if nothing can have been sent. */
export function canRetryFailure(method: string, error: unknown): boolean {
  const isTransient = /RtkConnection|RtkTimeout/.test(Object(error).name);
  return isTransient && (isIdempotent(method) || wasNeverSent(error));
}

function wasNeverSent(error: unknown): boolean {
  const { code, message, cause } = Object(error);
  return unsent.test(code ?? message) || (cause !== undefined && wasNeverSent(cause));
}

/**
 * Milliseconds before the next attempt: what the server asks for, 60 s at the most; else a random part of 0.5 s that
 * doubles with each attempt up to 8 s.
 * @param attempt the attempt that failed, counted from 1
 */
export function retryDelay(attempt: number, headers: Headers | undefined): number {
  return Math.min(readRetryAfter(headers) ?? Math.random() * Math.min(8000, 250 * 2 ** attempt), maxWaitMs);
}

/** Milliseconds of `retry-after-ms` or `Retry-After`, which is a number of seconds or a date (RFC 9110, section 10.2.3). */
export function readRetryAfter(headers: Headers | undefined): number | undefined {
  const ms = headers?.get("retry-after-ms") ?? "";
  const value = headers?.get("retry-after") ?? "";
  const readings = [Number.parseFloat(ms), Number.parseFloat(value) * 1000, Date.parse(value) - Date.now()];
  const delay = readings.find((reading) => !Number.isNaN(reading));
  return delay && Math.max(0, delay);
}
