import type { Violation } from "../description/violation.ts";
import type { Content } from "../http/content.ts";

/** Short form of a logged request. */
export interface RequestSummary {
  /** Number of the request, counted from 1. */
  id: number;
  /** Timestamp on the mock server's clock (RFC 3339). */
  at: string;
  method: string;
  /** Path below the base path. */
  path: string;
  /** The called operation, e.g. `meetings/get`. Missing for an unknown path. */
  operation?: string;
  /** Status of the response; 0 if the connection was reset instead. */
  status: number;
  /** Milliseconds until the response was ready; through a proxy, until it had been passed on. */
  ms: number;
  /** Violations of the description by the request or the response. */
  violations: Violation[];
  /** Bodies that the proxy forwarded without checking them, because they are too large. Missing if there are none. */
  unchecked?: string[];
  /**
   * Undeclared parts of the request, and known differences in how the live API handles it, e.g. by refusing it. Missing
   * if there are none.
   */
  warnings?: string[];
  /** Reason for a status of 400 or above, from the response. */
  reason?: string;
  /** Injected fault, e.g. `status=503`. */
  fault?: string;
}

/** A logged request. Tokens, keys and passwords are redacted. */
export interface RequestRecord extends RequestSummary {
  query: Record<string, string>;
  headers: Record<string, string>;
  /** Body of the request, parsed if it is JSON. */
  body?: unknown;
  /** Body of the response, parsed if it is JSON. */
  response?: unknown;
}

/** A body, or only its length if it was not captured. */
export type LoggedBody = Content | { readonly length: number };

/** Short form of a request that is to be logged. */
export type LoggedSummary = Omit<RequestSummary, "id" | "at">;

/** Long form of a request and its response that are to be logged. */
export interface LoggedMessages {
  search: string;
  headers: Record<string, string>;
  body: LoggedBody;
  response: LoggedBody;
}
