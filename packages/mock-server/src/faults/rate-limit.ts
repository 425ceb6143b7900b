import { ApiError } from "../http/api-error.ts";

/** A quota: so many requests in so many seconds. */
export interface RateLimit {
  requests: number;
  seconds: number;
}

/** Reads `1200/300`. @returns undefined for anything else */
export function parseRateLimit(text: string): RateLimit | undefined {
  const [, requests, seconds] = /^([1-9]\d{0,8})\/([1-9]\d{0,8})$/.exec(text) ?? [];
  return requests && seconds ? { requests: Number(requests), seconds: Number(seconds) } : undefined;
}

export interface RateLimiter {
  /** Takes one request's token. @returns the quota's headers @throws ApiError 429 when none is left */
  take(): Record<string, string>;
  /** Fills the bucket. */
  reset(): void;
}

/**
 * A token bucket: it holds as many tokens as the quota has requests, and fills evenly over the quota's seconds.
 *
 * @param now milliseconds of the clock that fills it
 * @throws RangeError when the quota is none
 */
export function createRateLimiter(limit: RateLimit, now: () => number): RateLimiter {
  if (!(limit.requests >= 1 && limit.seconds > 0)) {
    throw new RangeError(`rateLimit: ${limit.requests} requests in ${limit.seconds} seconds are no quota`);
  }
  const millisecondsPerToken = (limit.seconds * 1_000) / limit.requests;
  let tokens = limit.requests;
  let filledAt = now();
  const fill = () => {
    const elapsed = Math.max(0, now() - filledAt);
    tokens = Math.min(limit.requests, tokens + elapsed / millisecondsPerToken);
    filledAt = now();
  };
  const secondsUntil = (wanted: number) => Math.ceil(((wanted - tokens) * millisecondsPerToken) / 1_000);
  return {
    take() {
      fill();
      if (tokens < 1) throw tooManyRequests(limit, secondsUntil(1));
      tokens--;
      return quotaHeaders(limit, Math.floor(tokens), secondsUntil(limit.requests));
    },
    reset() {
      tokens = limit.requests;
      filledAt = now();
    },
  };
}

/** @param seconds until the next request is let through */
export function tooManyRequests(limit: RateLimit, seconds: number): ApiError {
  const headers = { ...quotaHeaders(limit, 0, seconds), "retry-after": String(seconds) };
  return new ApiError(429, "Too many requests", { headers });
}

/** What is left of a quota, in the form of Cloudflare's headers. */
function quotaHeaders({ requests, seconds }: RateLimit, remaining: number, reset: number): Record<string, string> {
  return {
    ratelimit: `"default";r=${remaining};t=${reset}`,
    "ratelimit-policy": `"default";q=${requests};w=${seconds}`,
  };
}
