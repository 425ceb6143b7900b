import type { Schemas } from "../description/schemas.ts";
import type { Sequence } from "./store/indexes/sorted-view.ts";

/** Default page size. */
const defaultPerPage = 20;

/**
 * Returns the requested page of a list. Pages are counted from 1. The description allows 0, which counts as missing.
 */
export function paginate<Item>(
  items: Sequence<Item>,
  { page_no, per_page }: { page_no?: number; per_page?: number },
): { items: Item[]; paging: Schemas["Paging"] } {
  const size = per_page || defaultPerPage;
  const start = ((page_no || 1) - 1) * size;
  const page = items.slice(start, start + size);
  const offsets =
    page.length > 0 ? { start_offset: start + 1, end_offset: start + page.length } : { start_offset: 0, end_offset: 0 };
  return { items: page, paging: { total_count: items.length, ...offsets } };
}
