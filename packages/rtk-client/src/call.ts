import type { ClientOptions, HeadersOptions, Middleware, ParseAs } from "openapi-fetch";
import type { operations } from "./generated/openapi.ts";

/** Id of an operation in the API description, e.g. `sessions/list-participants`. */
export type OperationId = Exclude<keyof operations, `webhook-events/${string}`>;

/** The call that an error or a hook is about. */
export interface CallContext {
  /** Operation id (`meetings/get`); undefined at path level. */
  operation?: OperationId | undefined;
  /** HTTP method. */
  method?: string | undefined;
  /** Path template (`/accounts/{account_id}/…`). */
  path?: string | undefined;
  /** Number of attempts so far. */
  attempts?: number | undefined;
}

/** The requested call. */
export interface Call extends CallContext {
  method: string;
  path: string;
}

/**
 * Sends a request: `globalThis.fetch`, undici's, node-fetch, a mock server's, or your own. It receives a `Request` with
 * a signal that ends the attempt, and must resolve to a `Response`. A `fetch` that does not accept the global `Request`
 * receives URL and options instead.
 */
export type Fetch = (request: Request & string, init: { signal: AbortSignal }) => Promise<ResponseLike>;

/** The part of a `Response` that identifies one, whichever library created it. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/**
 * Options that are passed on to openapi-fetch and `fetch` unchanged: serializers, a custom `Request`, and every
 * `RequestInit` option (`cache`, Node's `dispatcher`, Next.js's `next`, Cloudflare's `cf` …).
 */
export interface RequestSettings
  extends Omit<ClientOptions, "baseUrl" | "body" | "fetch" | "headers" | "method" | "signal"> {
  /** URL of the API. Defaults to `CLOUDFLARE_BASE_URL`, else `https://api.cloudflare.com/client/v4`. */
  baseUrl?: string | URL | undefined;
  /** Sends requests. Defaults to `globalThis.fetch` at the time of the call, so that test doubles see the calls. */
  fetch?: Fetch | undefined;
}

/** Options of one call. They override the client's. */
export interface CallOptions extends RequestSettings {
  /** Aborts the call. */
  signal?: AbortSignal | undefined;
  /** Time limit for one attempt in milliseconds, including the response body; 0 for none. */
  timeoutMs?: number | undefined;
  /** Maximum number of retries. */
  maxRetries?: number | undefined;
  /**
   * Maximum size of a response body in bytes, after decompression. Does not apply to `parseAs: "stream"`.
   */
  maxResponseBytes?: number | undefined;
  /**
   * Also retries POST, PATCH and `recordings.control` if the server may have executed the call: after a lost response,
   * 408 or 5xx. The call may then take effect twice.
   */
  retryUnsafe?: boolean | undefined;
  /** Headers of this request, added to the client's. */
  headers?: HeadersOptions | undefined;
  /** openapi-fetch middleware, run after the client's. */
  middleware?: Middleware[] | undefined;
}

/** Options of openapi-fetch's methods, untyped. */
export interface CallInit extends CallOptions {
  params?: { path?: Values; query?: Values; header?: Values };
  body?: unknown;
  parseAs?: ParseAs;
  /** Returns the serialized body, once there is one. */
  content?: (() => unknown) | undefined;
}

export type Values = Record<string, unknown>;

/** openapi-fetch's result, untyped. */
export interface CallResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Returns a copy of a value without a call's secrets. */
export type Redact = <Value>(value: Value) => Value;

/** Result of an attempt, its call, and the function that removes the call's secrets from errors. */
export type Attempted = [result: CallResult, call: Call, safe: Redact];

/** Turns the final result into the call's return value. */
export type Finish<Value> = (...attempted: Attempted) => Value;
