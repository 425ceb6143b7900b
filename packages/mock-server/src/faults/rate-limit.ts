import { ApiError } from "../http/api-error.ts";

/** A quota of requests per period. */
export interface RateLimit {
  requests: number;
  /** Length of the period in milliseconds. */
  perMs: number;
}

/** Parses `<requests>/<seconds>`, e.g. `1200/300`. @returns undefined for any other text */
export function parseRateLimit(text: string): RateLimit | undefined {
  const [, requests, seconds] = /^([1-9]\d{0,8})\/([1-9]\d{0,8})$/.exec(text) ?? [];
  return requests && seconds ? { requests: Number(requests), perMs: Number(seconds) * 1_000 } : undefined;
}

export interface RateLimiter {
  /** Counts one request. @returns the quota's headers @throws ApiError 429 if the quota is used up */
  take(): Record<string, string>;
  /** Forgets all requests. */
  reset(): void;
}

/**
 * Creates a limiter that allows at most the quota's number of requests in any period of its length.
 *
 * @param now returns the time in milliseconds
 * @throws RangeError if the quota is invalid
 */
export function createRateLimiter(limit: RateLimit, now: () => number): RateLimiter {
  const { requests, perMs } = limit;
  if (!(Number.isFinite(requests) && requests >= 1 && Number.isFinite(perMs) && perMs > 0)) {
    throw new RangeError(`rateLimit: ${requests} requests per ${perMs} ms is invalid; both numbers must be positive`);
  }
  /** Times of the counted requests, the oldest first, from the index on. */
  let times: number[] = [];
  let oldest = 0;

  function forget(time: number): void {
    // If the clock was set back, later requests count as made now.
    if ((times.at(-1) ?? time) > time) times = times.map((each) => Math.min(each, time));
    while (oldest < times.length && (times[oldest] as number) <= time - perMs) oldest++;
    if (oldest < 1_000 && oldest < times.length) return;
    times = times.slice(oldest);
    oldest = 0;
  }

  return {
    take() {
      const time = now();
      forget(time);
      const seconds = Math.ceil(((times[oldest] ?? time) + perMs - time) / 1_000);
      if (times.length - oldest + 1 > requests) throw tooManyRequests(limit, seconds);
      times.push(time);
      return quotaHeaders(limit, Math.floor(requests) - (times.length - oldest), seconds);
    },
    reset() {
      times = [];
      oldest = 0;
    },
  };
}

/** @param seconds until the next request is allowed */
export function tooManyRequests(limit: RateLimit, seconds: number): ApiError {
  const headers = { ...quotaHeaders(limit, 0, seconds), "retry-after": String(seconds) };
  return new ApiError(429, "Too many requests", { headers });
}

/** Returns the remaining quota in the form of Cloudflare's headers, whose window is in whole seconds. */
function quotaHeaders({ requests, perMs }: RateLimit, remaining: number, reset: number): Record<string, string> {
  return {
    ratelimit: `"default";r=${remaining};t=${reset}`,
    "ratelimit-policy": `"default";q=${requests};w=${Math.ceil(perMs / 1_000)}`,
  };
}
