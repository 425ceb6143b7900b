import type { CallContext } from "./call.ts";
import type { ResponseMetadata } from "./response/response-metadata.ts";

/** Observes calls, e.g. for logs. Its promise is awaited and its result is ignored. */
export type Hook<Info> = (info: Info) => unknown;

/** Argument of `onRequest`. Contains no secrets. */
export interface RequestInfo extends CallContext {
  /** Number of the attempt, from 1. */
  attempts?: number | undefined;
}

/** Argument of `onResponse`. Contains no secrets. */
export interface ResponseInfo extends RequestInfo, ResponseMetadata {
  /** Milliseconds from the start of the attempt to the end of the body. */
  durationMs: number;
}

/** Argument of `onRetry`. Contains no secrets. */
export interface RetryInfo extends RequestInfo {
  /** Milliseconds before the next attempt. */
  delayMs: number;
  /** Why the attempt failed: an HTTP status, or a connection or timeout error. */
  reason: number | Error;
}
