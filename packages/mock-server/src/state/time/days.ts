import { ApiError } from "../../http/api-error.ts";
import { groupBy } from "../group-by.ts";

const dayMs = 86_400_000;
const maxDays = 366;

/** A time range in milliseconds since 1970, excluding the end. */
export interface Range {
  start: number;
  end: number;
}

/** Returns the range between two days, inclusive. @throws ApiError 400 for an invalid day */
export function rangeOfDays(start_date: string | undefined, end_date: string | undefined): Partial<Range> {
  return {
    ...(start_date !== undefined && { start: parseDay("start_date", start_date) }),
    ...(end_date !== undefined && { end: parseDay("end_date", end_date) + dayMs }),
  };
}

/** Returns the range between two timestamps in seconds since 1970. @throws ApiError 400 for one out of bounds */
export function rangeOfSeconds(start_time: number | undefined, end_time: number | undefined): Partial<Range> {
  return {
    ...(start_time !== undefined && { start: parseSeconds("start_time", start_time) }),
    ...(end_time !== undefined && { end: parseSeconds("end_time", end_time) }),
  };
}

function parseDay(name: string, text: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) throw new ApiError(400, `"${name}" must be a date, e.g. 2023-02-01`);
  return ms;
}

function parseSeconds(name: string, seconds: number): number {
  const ms = seconds * 1000;
  if (Number.isNaN(new Date(ms).getTime())) {
    throw new ApiError(400, `"${name}" must be a timestamp in seconds since 1970, e.g. 1675209600`);
  }
  return ms;
}

/** Whether a timestamp (RFC 3339) lies in a range. */
export function isIn({ start = -Infinity, end = Infinity }: Partial<Range>, timestamp: string): boolean {
  const ms = Date.parse(timestamp);
  return ms >= start && ms < end;
}

/**
 * Groups items in a range by day (UTC), given as the timestamp of its beginning. The result has every day of the range,
 * or for an open range every day with items.
 *
 * @throws ApiError 400 if the range is longer than a year
 */
export function groupByDay<Item>(
  items: readonly Item[],
  timestampOf: (item: Item) => string,
  range: Partial<Range>,
): { day: string; items: Item[] }[] {
  const byDay = groupBy(items, (item) => timestampOf(item).slice(0, 10));
  return daysOf(range, [...byDay.keys()].sort()).map((day) => ({
    day: `${day}T00:00:00.000Z`,
    items: byDay.get(day) ?? [],
  }));
}

function daysOf({ start, end }: Partial<Range>, busyDays: string[]): string[] {
  if (start === undefined || end === undefined) return busyDays;
  const count = Math.ceil((end - startOfDay(start)) / dayMs);
  if (count > maxDays) throw new ApiError(400, `The range has ${count} days; the maximum is ${maxDays}`);
  return Array.from({ length: Math.max(count, 0) }, (_, index) => toDay(start + index * dayMs));
}

function toDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function startOfDay(ms: number): number {
  return Math.floor(ms / dayMs) * dayMs;
}
