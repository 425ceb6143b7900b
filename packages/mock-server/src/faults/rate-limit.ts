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
  /** Takes a token for one request. @returns the quota's headers @throws ApiError 429 when no token is left */
  take(): Record<string, string>;
  /** Fills the bucket. */
  reset(): void;
}

/**
 * Creates a token bucket. It holds as many tokens as the quota has requests, and refills evenly over the quota's period.
 *
 * @param now milliseconds on the clock that refills it
 * @throws RangeError when the quota is invalid
 */
export function createRateLimiter(limit: RateLimit, now: () => number): RateLimiter {
  if (!(limit.requests >= 1 && limit.perMs > 0)) {
    throw new RangeError(
      `rateLimit: ${limit.requests} requests per ${limit.perMs} ms is invalid; both numbers must be positive`,
    );
  }
  const msPerToken = limit.perMs / limit.requests;
  let tokens = limit.requests;
  let filledAt = now();
  const fill = () => {
    const elapsed = Math.max(0, now() - filledAt);
    tokens = Math.min(limit.requests, tokens + elapsed / msPerToken);
    filledAt = now();
  };
  const secondsUntil = (wanted: number) => Math.ceil(((wanted - tokens) * msPerToken) / 1_000);
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

/** The remaining quota in the form of Cloudflare's headers. Their window is in whole seconds. */
function quotaHeaders({ requests, perMs }: RateLimit, remaining: number, reset: number): Record<string, string> {
  return {
    ratelimit: `"default";r=${remaining};t=${reset}`,
    "ratelimit-policy": `"default";q=${requests};w=${Math.ceil(perMs / 1_000)}`,
  };
}
