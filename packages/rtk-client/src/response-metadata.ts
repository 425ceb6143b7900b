import { type RateLimit, readRateLimit } from "./rate-limit.ts";
import { readRetryAfter } from "./retry.ts";

/** What an answer says beside its body. */
export interface ResponseMetadata {
  /** HTTP status. */
  status: number;
  /** Id of the request (`cf-ray`), for Cloudflare's support. */
  requestId: string | undefined;
  /** Milliseconds that the server asks to wait (`Retry-After`). */
  retryAfterMs: number | undefined;
  /** What is left of the quota, where the server says. */
  rateLimit: RateLimit | undefined;
}

export function readMetadata({ status, headers }: Response): ResponseMetadata {
  return {
    status,
    requestId: headers.get("cf-ray") ?? undefined,
    retryAfterMs: readRetryAfter(headers),
    rateLimit: readRateLimit(headers),
  };
}
