import { createListeners } from "../state/listeners.ts";
import { formatTimestamp } from "../state/time/timestamps.ts";
import { createRecord, type KeptMessages, keepMessages, summarize } from "./kept-messages.ts";
import type { LoggedMessages, LoggedSummary, RequestRecord, RequestSummary } from "./logged-request.ts";

export interface RequestLog {
  /** Returns the last 1,000 requests, the oldest first, optionally only those of one operation. */
  list(operation?: string): RequestRecord[];
  clear(): void;
  /** Calls the listener after each response. @returns a function that unsubscribes */
  subscribe(listener: (request: RequestSummary) => void): () => void;
}

export interface WritableRequestLog extends RequestLog {
  /** Returns the last requests, the newest first. */
  latest(count: number): RequestSummary[];
  /** Returns the request with an id, if it is among the last 1,000. */
  find(id: number): RequestRecord | undefined;
  add(summary: LoggedSummary, messages: LoggedMessages): void;
}

const limit = 1_000;

interface Entry {
  summary: RequestSummary;
  messages: KeptMessages;
  /** Created on first use. */
  record?: RequestRecord;
}

/** @param now returns the time for new entries */
export function createRequestLog(now: () => Date): WritableRequestLog {
  const listeners = createListeners<[RequestSummary]>();
  let entries: Entry[] = [];
  let count = 0;
  return {
    add(logged, sent) {
      const messages = keepMessages(sent);
      const summary = summarize({ id: ++count, at: formatTimestamp(now()), ...logged }, messages);
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

function toRecord(entry: Entry): RequestRecord {
  entry.record ??= createRecord(entry.summary, entry.messages);
  return { ...entry.record };
}
