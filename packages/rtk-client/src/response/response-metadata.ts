import { readRetryAfter } from "./retry-after.ts";

/** Quota reported by the headers `Ratelimit` and `Ratelimit-Policy` (structured fields, RFC 9651). */
export interface RateLimitStatus {
  /** Remaining requests. */
  remaining: number | undefined;
  /** Seconds until the quota resets. */
  resetSeconds: number | undefined;
  /** Requests allowed in a window. */
  limit: number | undefined;
  /** Length of the window in seconds. */
  windowSeconds: number | undefined;
}

/** Information from a response's status and headers. */
export interface ResponseMetadata {
  /** HTTP status. */
  status: number;
  /** Id of the request (`cf-ray`), for Cloudflare's support. */
  requestId: string | undefined;
  /** Milliseconds to wait, as requested by the server (`Retry-After`). */
  retryAfterMs: number | undefined;
  /** Remaining quota, if the server states it. */
  rateLimit: RateLimitStatus | undefined;
}

export function readMetadata({ status, headers }: Pick<Response, "headers" | "status">): ResponseMetadata {
  return {
    status,
    requestId: headers.get("cf-ray") ?? undefined,
    retryAfterMs: readRetryAfter(headers),
    rateLimit: readRateLimit(headers),
  };
}

/** Reads `Ratelimit: "default";r=50;t=30` and `Ratelimit-Policy: "burst";q=100;w=60`; undefined if both are missing. */
function readRateLimit(headers: Headers): RateLimitStatus | undefined {
  const fields = [headers.get("ratelimit"), headers.get("ratelimit-policy")].join();
  const read = (name: string) => {
    const digits = new RegExp(`; *${name}=(\\d+)`).exec(fields)?.[1];
    return digits ? Number(digits) : undefined;
  };
  if (fields === ",") return undefined;
  return { remaining: read("r"), resetSeconds: read("t"), limit: read("q"), windowSeconds: read("w") };
}
