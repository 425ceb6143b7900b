import { readRetryAfter } from "./response-metadata.ts";

const maxWaitMs = 60_000;

/** What the errors of Node, Bun and Deno say when the connection failed, so that nothing was sent. */
const unsent = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT|ConnectionRefused|\(Connect\)/;

/**
 * Whether a retry is safe: the method is idempotent, or the server certainly did not act (RFC 9110, sections 9.2.2, 15).
 * @param outcome HTTP status, or the error of an attempt without a response
 */
export function canRetry(method: string, outcome: unknown, headers?: Headers): boolean {
  const isIdempotent = !/POST|PATCH/.test(method);
  if (typeof outcome !== "number") {
    return /RtkConnection|RtkTimeout/.test(Object(outcome).name) && (isIdempotent || wasNeverSent(outcome));
  }
  const isRefused = outcome === 429 || (outcome === 503 && headers?.get("retry-after"));
  return Boolean(isRefused) || (isIdempotent && (outcome === 408 || outcome >= 500));
}

function wasNeverSent(error: unknown): boolean {
  const { code, message, cause } = Object(error);
  return unsent.test(code ?? message) || (cause !== undefined && wasNeverSent(cause));
}

/**
 * Milliseconds before the next attempt: what the server asks for, at most 60 s; otherwise a random part of 0.5 s, doubled
 * with each attempt up to 8 s.
 * @param attempt number of the failed attempt, from 1
 */
export function retryDelay(attempt: number, headers: Headers | undefined): number {
  return Math.min(readRetryAfter(headers) ?? Math.random() * Math.min(8000, 250 * 2 ** attempt), maxWaitMs);
}
