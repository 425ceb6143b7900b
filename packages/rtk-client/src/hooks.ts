import type { CallContext } from "./errors.ts";
import type { RateLimit } from "./rate-limit.ts";

/** What `onRequest` is told; no header with a secret is among it. */
export interface RequestInfo extends CallContext {
  /** Which attempt this is, counted from 1. */
  attempt: number;
}

/** What `onResponse` is told. */
export interface ResponseInfo extends RequestInfo {
  /** HTTP status. */
  status: number;
  /** Milliseconds from sending to the end of the body. */
  durationMs: number;
  /** Id of the request (`cf-ray`). */
  requestId: string | undefined;
  /** What is left of the quota, where the server says. */
  rateLimit: RateLimit | undefined;
}

/** What `onRetry` is told. */
export interface RetryInfo extends RequestInfo {
  /** Milliseconds until the next attempt. */
  delayMs: number;
  /** Why the attempt failed: an HTTP status, or the error of a connection or time limit. */
  reason: number | Error;
}
