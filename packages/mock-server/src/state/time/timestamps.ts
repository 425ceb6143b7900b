import { parseTimestamp } from "./parse-timestamp.ts";

/** The last formatted time: requests within a millisecond share the text, which saves time and memory. */
let last = { ms: Number.NaN, text: "" };

/** Returns a time as the API writes it (RFC 3339 with milliseconds). @throws RangeError for an invalid date */
export function formatTimestamp(date: Date): string {
  const ms = date.getTime();
  if (ms !== last.ms) last = { ms, text: date.toISOString() };
  return last.text;
}

/** Returns the milliseconds from one timestamp to another; 0 if the clock was set back in between. */
export function msBetween(start: string, end: string): number {
  return Math.max(parseTimestamp(end) - parseTimestamp(start), 0);
}

/** Returns the timestamp a number of milliseconds after another one. */
export function after(start: string, ms: number): string {
  return new Date(Date.parse(start) + ms).toISOString();
}

/** Converts to minutes as the API returns them, with four decimals. */
export function toMinutes(ms: number): number {
  return Math.round(ms / 6) / 10_000;
}
