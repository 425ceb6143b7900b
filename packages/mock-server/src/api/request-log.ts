import type { Violation } from "../description/violation.ts";
import type { Content } from "../http/message.ts";
import { redactBody, redactHeaders } from "../http/redact.ts";

/** Short form of a logged request. */
export interface RequestSummary {
  /** Counts the server's requests, from 1. */
  id: number;
  /** Timestamp on the mock server's clock (RFC 3339). */
  at: string;
  method: string;
  /** Path below the base path. */
  path: string;
  /** Operation that was called, e.g. `meetings/get`. Missing for an unknown path. */
  operation?: string;
  /** Status of the response; 0 if the connection was reset instead. */
  status: number;
  /** Milliseconds until the response was ready; through a proxy, until it had been passed on. */
  ms: number;
  /** Where the request or the response violates the description. */
  violations: Violation[];
  /** Bodies that a proxy passed on without checking them, because they are too large. Missing if there are none. */
  unchecked?: string[];
  /** What the live API is known to do otherwise with this request, e.g. refuse it. Missing if there is nothing. */
  warnings?: string[];
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

export interface RequestLog {
  /** Returns the last 1,000 requests, the oldest first; only those of one operation if given. */
  list(operation?: string): RequestRecord[];
  clear(): void;
  /** Calls the listener after each response. @returns a function that unsubscribes */
  subscribe(listener: (request: RequestSummary) => void): () => void;
}

/** A body, or only its length if it was not kept. */
export type LoggedBody = Content | { readonly length: number };

/** A request and its response, to be logged. */
export interface LoggedRequest extends Omit<RequestSummary, "id" | "at"> {
  search: string;
  headers: Record<string, string>;
  body: LoggedBody;
  response: LoggedBody;
}

export interface WritableRequestLog extends RequestLog {
  add(logged: LoggedRequest): void;
}

const limit = 1_000;

/** Longest body, in bytes or characters, that the log keeps. */
const bodyLimit = 16_384;

interface Entry {
  summary: RequestSummary;
  search: string;
  headers: Record<string, string>;
  body: Content;
  response: Content;
}

/** @param now time of the log's entries */
export function createRequestLog(now: () => Date): WritableRequestLog {
  const listeners = new Set<(request: RequestSummary) => void>();
  let entries: Entry[] = [];
  let count = 0;
  return {
    add({ search, headers, body, response, ...outcome }) {
      const summary = { id: ++count, at: now().toISOString(), ...outcome };
      entries.push({ summary, search, headers, body: abridge(body), response: abridge(response) });
      // Dropping many at a time costs less than dropping one each time.
      if (entries.length >= 2 * limit) entries = entries.slice(-limit);
      for (const listener of listeners) listener(summary);
    },
    list(operation) {
      const latest = entries.slice(-limit);
      return latest.filter(({ summary }) => operation === undefined || summary.operation === operation).map(toRecord);
    },
    clear() {
      entries = [];
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function abridge(body: LoggedBody): Content {
  const isKept = typeof body === "string" || body instanceof Uint8Array;
  return isKept && body.length <= bodyLimit ? body : `(${body.length} bytes)`;
}

function toRecord({ summary, search, headers, body, response }: Entry): RequestRecord {
  return {
    ...summary,
    query: redactBody(Object.fromEntries(new URLSearchParams(search))) as Record<string, string>,
    headers: redactHeaders(headers),
    ...(body.length > 0 && { body: readBody(body) }),
    ...(response.length > 0 && { response: readBody(response) }),
  };
}

function readBody(body: Content): unknown {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  try {
    return redactBody(JSON.parse(text));
  } catch {
    return redactBody(text);
  }
}
