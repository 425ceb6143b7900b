import { sleep, withinBounds } from "./deadline.ts";
import { RtkInputError } from "./errors.ts";

/** A quota, as the headers `Ratelimit` and `Ratelimit-Policy` state it (structured fields, RFC 9651). */
export interface RateLimit {
  /** Requests left. */
  remaining: number | undefined;
  /** Seconds until the quota is refilled. */
  resetSeconds: number | undefined;
  /** Requests allowed in a window. */
  limit: number | undefined;
  /** Length of the window in seconds. */
  windowSeconds: number | undefined;
}

/** Reads `Ratelimit: "default";r=50;t=30` and `Ratelimit-Policy: "burst";q=100;w=60`; undefined when neither is there. */
export function readRateLimit(headers: Headers): RateLimit | undefined {
  const state = headers.get("ratelimit");
  const policy = headers.get("ratelimit-policy");
  if (!state && !policy) return undefined;
  return {
    remaining: readParameter(state, "r"),
    resetSeconds: readParameter(state, "t"),
    limit: readParameter(policy, "q"),
    windowSeconds: readParameter(policy, "w"),
  };
}

function readParameter(field: string | null, name: string): number | undefined {
  const digits = new RegExp(`;\\s*${name}=(\\d+)`).exec(field ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * Makes a function that waits for the caller's turn: turns come evenly and in the order of the calls. One that is aborted
 * while it waits leaves its turn to the next.
 *
 * @throws RtkInputError when it is given no rate
 */
export function createLimiter({ requests, perMs }: { requests: number; perMs: number }) {
  const intervalMs = perMs / requests;
  if (!(intervalMs > 0)) throw new RtkInputError("rateLimit", "needs requests and perMs above 0");
  let nextTurn = 0;
  let queue: Promise<void> = Promise.resolve();
  return (signal: AbortSignal | undefined, onAbort: () => Error): Promise<void> => {
    const turn = queue.then(async () => {
      const waitMs = nextTurn - Date.now();
      if (waitMs > 0) await sleep(waitMs, signal, onAbort);
      nextTurn = Math.max(Date.now(), nextTurn) + intervalMs;
    });
    queue = turn.catch(() => {});
    return withinBounds({ signal, onAbort }, () => turn);
  };
}
