import { ApiError } from "../http/api-error.ts";
import type { Sequence, SortedView } from "./store/indexes/sorted-view.ts";

/** Returns the items that pass all tests. Without tests, no item is read. */
export function select<Item>(
  view: SortedView<Item>,
  tests: readonly (false | "" | undefined | ((item: Item) => boolean))[],
): Sequence<Item> {
  const active = tests.filter((test) => typeof test === "function");
  const [first] = active;
  if (!first) return view;
  return view.filter(active.length === 1 ? first : (item) => active.every((test) => test(item)));
}

/** Returns a case-insensitive test for items whose texts contain the search, or undefined without a search. */
export function createSearch<Item>(
  search: string | undefined,
  textsOf: (item: Item) => readonly (string | null | undefined)[],
): ((item: Item) => boolean) | undefined {
  if (!search) return undefined;
  const contains = createTextSearch(search.toLowerCase());
  return (item) => textsOf(item).some((text) => typeof text === "string" && contains(text));
}

/** For ASCII, a regular expression is several times faster than converting each text to lowercase, which copies it. */
function createTextSearch(wanted: string): (text: string) => boolean {
  if (/[^ -~]/.test(wanted)) return (text) => text.toLowerCase().includes(wanted);
  const escaped = wanted.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  // The two non-ASCII characters whose lowercase contains these letters: the Kelvin sign, and the capital I with a dot.
  const pattern = new RegExp(escaped.replaceAll("k", "[k\u212a]").replaceAll("i", "[i\u0130]"), "i");
  return (text) => pattern.test(text);
}

/**
 * Returns a test for items with a timestamp from `start_time` to `end_time`, inclusive, or undefined without bounds.
 * @param invalidStatus status of the error for an invalid bound
 * @throws ApiError for an invalid bound
 */
export function createTimeRange<Item>(
  { start_time, end_time }: { start_time?: string; end_time?: string },
  timestampOf: (item: Item) => string | undefined,
  invalidStatus: 400 | 422 = 400,
): ((item: Item) => boolean) | undefined {
  const [start, end] = [
    parseBound("start_time", start_time, invalidStatus) ?? Number.NEGATIVE_INFINITY,
    parseBound("end_time", end_time, invalidStatus) ?? Number.POSITIVE_INFINITY,
  ];
  if (start_time === undefined && end_time === undefined) return undefined;
  return (item) => {
    const ms = Date.parse(timestampOf(item) ?? "");
    return ms >= start && ms <= end;
  };
}

function parseBound(name: string, text: string | undefined, invalidStatus: number): number | undefined {
  if (text === undefined) return undefined;
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) throw new ApiError(invalidStatus, `"${name}" must be a timestamp, e.g. 2023-02-01T10:30:00Z`);
  return ms;
}
