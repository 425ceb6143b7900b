import type { Call } from "../call.ts";
import { commands } from "../generated/operations.ts";
import { readRetryAfter } from "../response/response-metadata.ts";

/** The longest wait that a server can ask for. */
export const maxWaitMs = 60_000;

/** What the errors of Node, Bun and Deno say when the connection failed, so that nothing was sent. */
const unsent = /Conn(ection)?Refused|ENOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT|\(Connect\)/i;

/** HTTP statuses and errors after which the next attempt may succeed. */
const transient = /^(408|429|5..|Rtk(Connection|Timeout)Error)$/;

/** Whether sending the request twice may act twice (`x-retry: command` in the description). */
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

/** Whether the server certainly did not act: it refused the request for now, or nothing was sent. */
export function wasNotActedOn(outcome: unknown): boolean {
  const { code, message, cause } = Object(outcome);
  return outcome === 429 || unsent.test(code ?? message) || (cause !== undefined && wasNotActedOn(cause));
}

/**
 * Milliseconds before the next attempt: what the server asks for, otherwise a random part of 0.5 s, doubled with each
 * attempt up to 8 s.
 * @param attempt number of the failed attempt, from 1
 */
export function retryDelay(attempt: number, headers: Headers | undefined): number {
  return readRetryAfter(headers) ?? Math.random() * Math.min(8000, 250 * 2 ** attempt);
}
