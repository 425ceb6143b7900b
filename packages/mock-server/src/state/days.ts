import { ApiError } from "../http/api-error.ts";
import { groupBy } from "./group-by.ts";

const dayMs = 86_400_000;
const maxDays = 366;

/** A time range in milliseconds since 1970, the end excluded. */
export interface Range {
  start: number;
  end: number;
}

/** The range of whole days from one to another, both included. @throws ApiError 422 when one of them is no day */
export function rangeOfDays(start_date: string | undefined, end_date: string | undefined): Partial<Range> {
  return {
    ...(start_date !== undefined && { start: parseDay("start_date", start_date) }),
    ...(end_date !== undefined && { end: parseDay("end_date", end_date) + dayMs }),
  };
}

/** The range between two moments in seconds since 1970. @throws ApiError 422 for a moment out of all bounds */
export function rangeOfSeconds(start_time: number | undefined, end_time: number | undefined): Partial<Range> {
  return {
    ...(start_time !== undefined && { start: parseSeconds("start_time", start_time) }),
    ...(end_time !== undefined && { end: parseSeconds("end_time", end_time) }),
  };
}

function parseDay(name: string, text: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) throw new ApiError(422, `${name}: ${text} is not a day, such as 2023-02-01`);
  return ms;
}

function parseSeconds(name: string, seconds: number): number {
  const ms = seconds * 1000;
  if (Number.isNaN(new Date(ms).getTime())) {
    throw new ApiError(422, `${name}: ${seconds} is not a moment in seconds since 1970, such as 1675209600`);
  }
  return ms;
}

/** Whether a moment (RFC 3339) lies in a range. */
export function isIn({ start = -Infinity, end = Infinity }: Partial<Range>, moment: string): boolean {
  const ms = Date.parse(moment);
  return ms >= start && ms < end;
}

/**
 * Groups what happened in a range by day (UTC). Every day of the range is there, or where the range is open, every day on
 * which something happened.
 *
 * @throws ApiError 422 when the range is longer than a year
 */
export function groupByDay<Item>(
  items: readonly Item[],
  momentOf: (item: Item) => string,
  range: Partial<Range>,
): { day: string; items: Item[] }[] {
  const byDay = groupBy(items, (item) => momentOf(item).slice(0, 10));
  return daysOf(range, [...byDay.keys()].sort()).map((day) => ({ day, items: byDay.get(day) ?? [] }));
}

function daysOf({ start, end }: Partial<Range>, busyDays: string[]): string[] {
  if (start === undefined || end === undefined) return busyDays;
  const count = Math.ceil((end - startOfDay(start)) / dayMs);
  if (count > maxDays)
    throw new ApiError(422, `The range has ${count} days; at most ${maxDays} can be asked for at once`);
  return Array.from({ length: Math.max(count, 0) }, (_, index) => toDay(start + index * dayMs));
}

function toDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function startOfDay(ms: number): number {
  return Math.floor(ms / dayMs) * dayMs;
}
