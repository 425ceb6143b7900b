import type { Call } from "../call.ts";
import { commands } from "../generated/operations.ts";
import { readRetryAfter } from "../response/retry-after.ts";

/** Maximum delay that a server can request. */
export const maxWaitMs = 60_000;

/** How Node, Bun and Deno report a connection that failed before anything was sent. */
const unsent = /Conn(ection)?Refused|ENOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT|\(Connect\)/i;

/** HTTP statuses and errors after which the next attempt may succeed. */
const transient = /^(408|429|5..|Rtk(Connection|Timeout)Error)$/;

/** Whether a request sent twice may take effect twice (`x-retry: command` in the description). */
export function isCommand({ method, path }: Call): boolean {
  return /POST|PATCH/.test(method) || commands.includes(`${method} ${path}`);
}

/**
 * Whether the next attempt may succeed.
 * @param outcome HTTP status, or the error of an attempt without a response
 */
export function isTransient(outcome: unknown): boolean {
  return transient.test(Object(outcome).name ?? outcome);
}

/** Whether the call certainly had no effect: the server refused it for now, or nothing was sent. */
export function hadNoEffect(outcome: unknown): boolean {
  const { code, message, cause } = Object(outcome);
  return outcome === 429 || unsent.test(code ?? message) || (cause !== undefined && hadNoEffect(cause));
}

/**
 * Milliseconds before the next attempt: what the server requests, otherwise a random share of 0.5 s, doubled with each
 * attempt up to 8 s.
 * @param attempt number of the failed attempt, counted from 1
 */
export function retryDelay(attempt: number, headers: Headers | undefined): number {
  return readRetryAfter(headers) ?? Math.random() * Math.min(8000, 250 * 2 ** attempt);
}
