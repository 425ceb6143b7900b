import type { Schemas } from "../description/operation-call.ts";
import { ApiError } from "../http/api-error.ts";

/** Items on a page unless the request says otherwise. */
const defaultPerPage = 20;

/**
 * The part of a list that a request asks for. Pages count from 1; what the description lets through as 0 is as good as
 * left out.
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

/** Sorts by a number or text of each item; what is equal stays in the order of its making. */
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

/** A test for texts that hold what was searched for, in upper or lower case; without a search all do. */
export function createSearch(search: string | undefined): (...texts: (string | null | undefined)[]) => boolean {
  if (!search) return () => true;
  const wanted = search.toLowerCase();
  return (...texts) => texts.some((text) => text?.toLowerCase().includes(wanted));
}

/**
 * A test for moments (RFC 3339, in UTC with milliseconds) from `start_time` to `end_time`, both included.
 * @throws ApiError 422 when one of them is no moment
 */
export function createTimeRange({ start_time, end_time }: { start_time?: string; end_time?: string }) {
  const start = start_time === undefined ? undefined : normalizeMoment("start_time", start_time);
  const end = end_time === undefined ? undefined : normalizeMoment("end_time", end_time);
  return (moment = ""): boolean => (start === undefined || moment >= start) && (end === undefined || moment <= end);
}

function normalizeMoment(name: string, text: string): string {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) {
    throw new ApiError(422, `${name}: ${text} is not a moment, such as 2023-02-01T10:30:00Z`);
  }
  return date.toISOString();
}
