import { sleep } from "./deadline.ts";

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

/** Makes a function that waits for the caller's turn: turns come evenly and in the order of the calls. */
export function createLimiter({ requests, perMs }: { requests: number; perMs: number }) {
  let nextTurn = 0;
  return (signal: AbortSignal | undefined, onAbort: () => Error): Promise<void> | undefined => {
    const now = Date.now();
    const turn = Math.max(now, nextTurn);
    nextTurn = turn + perMs / requests;
    return turn > now ? sleep(turn - now, signal, onAbort) : undefined;
  };
}
