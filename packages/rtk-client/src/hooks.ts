import type { CallContext } from "./errors.ts";
import type { ResponseMetadata } from "./response-metadata.ts";

/** Is told what happens, for logs; what it answers is waited for, and does not matter. */
export type Hook<Info> = (info: Info) => unknown;

/** What `onRequest` is told. There is no secret among it. */
export interface RequestInfo extends CallContext {
  /** Which attempt this is, counted from 1. */
  attempts?: number | undefined;
}

/** What `onResponse` is told. */
export interface ResponseInfo extends RequestInfo, ResponseMetadata {
  /** Milliseconds from sending to the end of the body. */
  durationMs: number;
}

/** What `onRetry` is told. */
export interface RetryInfo extends RequestInfo {
  /** Milliseconds until the next attempt. */
  delayMs: number;
  /** Why the attempt failed: an HTTP status, or the error of a connection or time limit. */
  reason: number | Error;
}
