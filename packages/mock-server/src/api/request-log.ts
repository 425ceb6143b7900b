import type { Violation } from "../description/violation.ts";
import type { Content } from "../http/content.ts";
import { printable } from "../http/printable.ts";
import { ownSecrets } from "../http/redaction/own-secrets.ts";
import { createRedactor, type Redactor } from "../http/redaction/redact.ts";
import { createListeners } from "../state/listeners.ts";
import { reasonOf } from "./reason.ts";

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

export interface RequestLog {
  /** Returns the last 1,000 requests, the oldest first, optionally only those of one operation. */
  list(operation?: string): RequestRecord[];
  clear(): void;
  /** Calls the listener after each response. @returns a function that unsubscribes */
  subscribe(listener: (request: RequestSummary) => void): () => void;
}

/** A body, or only its length if it was not captured. */
export type LoggedBody = Content | { readonly length: number };

/** Short form of a request, to be logged. */
export type LoggedSummary = Omit<RequestSummary, "id" | "at">;

/** The long form of a request and its response, to be logged. */
export interface LoggedMessages {
  search: string;
  headers: Record<string, string>;
  body: LoggedBody;
  response: LoggedBody;
}

export interface WritableRequestLog extends RequestLog {
  /** Returns the last requests, the newest first. */
  latest(count: number): RequestSummary[];
  /** Returns the request with an id, if it is among the last 1,000. */
  find(id: number): RequestRecord | undefined;
  add(summary: LoggedSummary, messages: LoggedMessages): void;
}

const limit = 1_000;

const pathLimit = 8_192;

/** Maximum length of a body in the log, in bytes or characters. */
const bodyLimit = 16_384;

interface Messages extends LoggedMessages {
  body: Content;
  response: Content;
}

interface Entry {
  summary: RequestSummary;
  messages: Messages;
  /** Created on first use. */
  record?: RequestRecord;
}

/** @param now returns the time for new entries */
export function createRequestLog(now: () => Date): WritableRequestLog {
  const listeners = createListeners<[RequestSummary]>();
  let entries: Entry[] = [];
  let count = 0;
  return {
    add(logged, { search, headers, body, response }) {
      const messages = { search, headers, body: abridge(body), response: abridge(response) };
      const summary = summarize({ id: ++count, at: now().toISOString(), ...logged }, messages);
      entries.push({ summary, messages });
      // Dropping entries in batches costs less than dropping them one by one.
      if (entries.length >= 2 * limit) entries = entries.slice(-limit);
      listeners.emit(summary);
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
    subscribe: listeners.add,
  };
}

function abridge(body: LoggedBody): Content {
  const isKept = typeof body === "string" || body instanceof Uint8Array;
  return isKept && body.length <= bodyLimit ? body : `(${body.length} bytes)`;
}

/** Adds the reason of a refusal, and masks the request's own secrets in the printed parts. */
function summarize(known: RequestSummary, messages: Messages): RequestSummary {
  const { status, violations, warnings } = known;
  known.path = known.path.slice(0, pathLimit);
  if (status < 400 && violations.length === 0 && !warnings && !known.path.includes("eyJ")) {
    known.path = redactorOf(messages).known(known.path);
    return known;
  }
  const redact = redactorOf(messages, parse(messages.body));
  return {
    ...known,
    path: redact.known(known.path),
    violations: violations.map((each) => ({
      ...each,
      location: redact.known(each.location),
      message: redact.text(each.message),
    })),
    ...(warnings && { warnings: warnings.map(redact.text) }),
    ...(status >= 400 && { reason: redact.text(printable(reasonOf(status, messages.response))) }),
  };
}

/** The redactor that was created last, with what it masks: a client sends the same token with every request. */
let last = { secrets: "[]", redact: createRedactor() };

/** Returns what masks the secrets of a request. @param body its body, parsed, if its secrets count too */
function redactorOf({ headers, search }: Messages, body?: unknown): Redactor {
  const secrets = [...ownSecrets({ headers, search, body })];
  const key = JSON.stringify(secrets);
  if (key !== last.secrets) last = { secrets: key, redact: createRedactor(secrets) };
  return last.redact;
}

function toRecord(entry: Entry): RequestRecord {
  entry.record ??= createRecord(entry);
  return { ...entry.record };
}

function createRecord({ summary, messages }: Entry): RequestRecord {
  const { search, headers, body, response } = messages;
  const sent = parse(body);
  const redact = redactorOf(messages, sent);
  return {
    ...summary,
    query: redact.json(Object.fromEntries(new URLSearchParams(search))) as Record<string, string>,
    headers: redact.headers(headers),
    ...(body.length > 0 && { body: redact.json(sent) }),
    ...(response.length > 0 && { response: redact.json(parse(response)) }),
  };
}

/** Returns the value of a JSON body, or the text of any other; undefined for none. */
function parse(body: Content): unknown {
  if (body.length === 0) return undefined;
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
