import type { Violation } from "../http/api-error.ts";
import type { Answer, Call } from "../http/message.ts";
import { redactBody, redactHeaders } from "../http/redact.ts";

/** A request and what became of it, in short. */
export interface RequestSummary {
  /** Counts the requests of the server, from 1. */
  id: number;
  /** The mock server's time (RFC 3339). */
  at: string;
  method: string;
  /** Path below the base path. */
  path: string;
  /** Operation that was called (`meetings/get`), if it was one. */
  operation?: string;
  /** Status of the answer; 0 where the connection was reset instead. */
  status: number;
  /** Milliseconds until the answer was ready. */
  ms: number;
  /** Where the request or the answer departs from the description. */
  violations: Violation[];
  /** Fault that struck (`status=503`). */
  fault?: string;
}

/** A request and what became of it. Tokens, keys and passwords are redacted. */
export interface RequestRecord extends RequestSummary {
  query: Record<string, string>;
  headers: Record<string, string>;
  /** Parsed where it was JSON. */
  body?: unknown;
  answer?: unknown;
}

export interface RequestLog {
  /** The last 1,000 requests, the oldest first; those of one operation if it is named. */
  list(operation?: string): RequestRecord[];
  clear(): void;
  /** Hears of each request when it is answered. @returns a function that ends the subscription */
  subscribe(listener: (request: RequestSummary) => void): () => void;
}

/** What the log is told of a request. */
export interface Exchange extends Omit<RequestSummary, "id" | "at"> {
  search: string;
  call: Call;
  answer: Answer;
}

export interface WritableRequestLog extends RequestLog {
  add(exchange: Exchange): void;
}

const limit = 1_000;

/** Longest body, in bytes or characters, that the log keeps. */
const bodyLimit = 16_384;

interface Entry {
  summary: RequestSummary;
  search: string;
  headers: Record<string, string>;
  body: Answer["body"];
  answer: Answer["body"];
}

/** @param now the time of the log's entries */
export function createRequestLog(now: () => Date): WritableRequestLog {
  const listeners = new Set<(request: RequestSummary) => void>();
  let entries: Entry[] = [];
  let count = 0;
  return {
    add({ search, call, answer, ...outcome }) {
      const summary = { id: ++count, at: now().toISOString(), ...outcome };
      entries.push({ summary, search, headers: call.headers, body: abridge(call.body), answer: abridge(answer.body) });
      // Cutting off many at a time costs less than one each time.
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

function abridge(body: Answer["body"]): Answer["body"] {
  return body.length > bodyLimit ? `(${body.length} bytes)` : body;
}

function toRecord({ summary, search, headers, body, answer }: Entry): RequestRecord {
  return {
    ...summary,
    query: redactBody(Object.fromEntries(new URLSearchParams(search))) as Record<string, string>,
    headers: redactHeaders(headers),
    ...(body.length > 0 && { body: readBody(body) }),
    ...(answer.length > 0 && { answer: readBody(answer) }),
  };
}

function readBody(body: Answer["body"]): unknown {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  try {
    return redactBody(JSON.parse(text));
  } catch {
    return redactBody(text);
  }
}
