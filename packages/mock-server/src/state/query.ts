import type { Schemas } from "../description/schemas.ts";
import { ApiError } from "../http/api-error.ts";

/** Default page size. */
const defaultPerPage = 20;

/**
 * Returns the requested page of a list. Pages count from 1. A 0, which the description allows, counts as missing.
 */
export function paginate<Item>(
  items: readonly Item[],
  { page_no, per_page }: { page_no?: number; per_page?: number },
): { items: Item[]; paging: Schemas["Paging"] } {
  const size = per_page || defaultPerPage;
  const start = ((page_no || 1) - 1) * size;
  const page = items.slice(start, start + size);
  const offsets =
    page.length > 0 ? { start_offset: start + 1, end_offset: start + page.length } : { start_offset: 0, end_offset: 0 };
  return { items: page, paging: { total_count: items.length, ...offsets } };
}

/** Sorts by a number or string of each item. Equal items keep their order of creation, reversed for descending order. */
export function sortBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string | number,
  order: "ASC" | "DESC" | "DSC",
): Item[] {
  const sorted = items.toSorted((a, b) => compare(key(a), key(b)));
  return order === "ASC" ? sorted : sorted.reverse();
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : Number(a > b);
}

/** Returns a case-insensitive test for texts that contain the search. Without a search all texts match. */
export function createSearch(search: string | undefined): (...texts: (string | null | undefined)[]) => boolean {
  if (!search) return () => true;
  const wanted = search.toLowerCase();
  return (...texts) => texts.some((text) => text?.toLowerCase().includes(wanted));
}

/**
 * Returns a test for timestamps (RFC 3339, in UTC with milliseconds) from `start_time` to `end_time`, both included.
 * @param invalidStatus status of the error for an invalid bound
 * @throws ApiError for an invalid bound
 */
export function createTimeRange(
  { start_time, end_time }: { start_time?: string; end_time?: string },
  invalidStatus: 400 | 422 = 400,
) {
  const normalize = (name: string, text: string | undefined) =>
    text === undefined ? undefined : normalizeTimestamp(name, text, invalidStatus);
  const [start, end] = [normalize("start_time", start_time), normalize("end_time", end_time)];
  return (timestamp = ""): boolean =>
    (start === undefined || timestamp >= start) && (end === undefined || timestamp <= end);
}

function normalizeTimestamp(name: string, text: string, invalidStatus: number): string {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) {
    throw new ApiError(invalidStatus, `"${name}" must be a timestamp, e.g. 2023-02-01T10:30:00Z`);
  }
  return date.toISOString();
}
