import type { Violation } from "../description/violation.ts";
import type { HttpRequest, HttpResponse } from "../http/message.ts";
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
  /** Milliseconds until the response was ready. */
  ms: number;
  /** Where the request or the response violates the description. */
  violations: Violation[];
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

/** A request and its response, to be logged. */
export interface LoggedRequest extends Omit<RequestSummary, "id" | "at"> {
  search: string;
  request: HttpRequest;
  response: HttpResponse;
}

export interface WritableRequestLog extends RequestLog {
  /** Returns the last requests, the newest first. */
  latest(count: number): RequestSummary[];
  /** Returns the request with an id, if it is among the last 1,000. */
  find(id: number): RequestRecord | undefined;
  add(logged: LoggedRequest): void;
}

const limit = 1_000;

/** Longest body, in bytes or characters, that the log keeps. */
const bodyLimit = 16_384;

type Body = HttpResponse["body"];

interface Entry {
  summary: RequestSummary;
  search: string;
  headers: Record<string, string>;
  body: Body;
  response: Body;
}

/** @param now time of the log's entries */
export function createRequestLog(now: () => Date): WritableRequestLog {
  const listeners = new Set<(request: RequestSummary) => void>();
  let entries: Entry[] = [];
  let count = 0;
  return {
    add({ search, request: { headers, body }, response, ...outcome }) {
      const summary = { id: ++count, at: now().toISOString(), ...outcome };
      entries.push({ summary, search, headers, body: abridge(body), response: abridge(response.body) });
      // Dropping many at a time costs less than dropping one each time.
      if (entries.length >= 2 * limit) entries = entries.slice(-limit);
      for (const listener of listeners) listener(summary);
    },
    list(operation) {
      const latest = entries.slice(-limit);
      return latest.filter(({ summary }) => operation === undefined || summary.operation === operation).map(toRecord);
    },
    latest: (count) =>
      entries
        .slice(-count)
        .reverse()
        .map(({ summary }) => summary),
    find(id) {
      const entry = entries.find(({ summary }) => summary.id === id);
      return entry && toRecord(entry);
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

function abridge(body: Body): Body {
  return body.length > bodyLimit ? `(${body.length} bytes)` : body;
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

function readBody(body: Body): unknown {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  try {
    return redactBody(JSON.parse(text));
  } catch {
    return redactBody(text);
  }
}
