import type { Call } from "../call.ts";
import { RtkInputError } from "../errors/errors.ts";
import { sleep } from "./timeout.ts";

/** At most 250 requests in 10 seconds and 3,500 in five minutes: the limits in RealtimeKit's documentation. */
const realtimekitIntervalMs = 86;

/** Maximum number of requests in any `perMs` milliseconds, or the limits that RealtimeKit documents. */
export type RateLimit = { requests: number; perMs: number } | "realtimekit";

/**
 * Creates a function that waits for the caller's turn. Turns are evenly spaced, in the order of the calls; the turn of
 * a caller that aborts goes to the next caller.
 *
 * A turn is a timestamp, so that no caller awaits a promise of another: on Cloudflare Workers, timers and promises end
 * with the request that created them.
 *
 * @throws RtkInputError if the rate is invalid
 */
export function createRateLimiter(rate: RateLimit) {
  const intervalMs = rate === "realtimekit" ? realtimekitIntervalMs : rate.perMs / rate.requests;
  if (!(intervalMs > 0)) throw new RtkInputError("rateLimit", "needs requests and perMs above 0");
  let nextTurn = 0;
  let freeTurns: number[] = [];
  return async (signal: AbortSignal | undefined, call: Call): Promise<void> => {
    const now = performance.now();
    freeTurns = freeTurns.filter((turn) => turn > now).sort((left, right) => left - right);
    let turn = freeTurns.shift();
    if (turn === undefined) {
      turn = Math.max(now, nextTurn);
      nextTurn = turn + intervalMs;
    }
    try {
      if (turn > now) await sleep(turn - now, signal, call);
    } catch (error) {
      freeTurns.push(turn);
      throw error;
    }
  };
}
