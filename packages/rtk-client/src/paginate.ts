import { RtkResponseError } from "./errors.ts";
import type { Route } from "./send.ts";

interface PagedBody {
  paging?: { total_count?: number };
  data?: { paging?: { total_count?: number } };
}

/**
 * Fetches page after page until `total_count` items have come or a page is empty; where the server states no total, also
 * until a page is shorter than the others.
 *
 * @param fetchPage fetches the page of a number
 * @param itemsPath where an answer has its items, as a dotted path
 */
export async function* iteratePages(
  fetchPage: (page_no: number) => Promise<unknown>,
  { page_no, per_page }: { page_no?: unknown; per_page?: unknown },
  itemsPath: string,
  route: Route,
): AsyncGenerator<unknown, void, undefined> {
  const firstPage = Number(page_no ?? 1);
  let pageSize = Number(per_page ?? 0);
  let fetched = 0;
  let previous: string | undefined;
  for (let page = firstPage; ; page++) {
    const body = (await fetchPage(page)) as PagedBody;
    const items = itemsOf(body, itemsPath);
    const current = JSON.stringify(items);
    if (items.length > 0 && current === previous) {
      throw new RtkResponseError(`the server sent the items of page ${page - 1} again as page ${page}`, route);
    }
    yield body;
    previous = current;
    pageSize ||= items.length;
    fetched += items.length;
    const total = (body.paging ?? body.data?.paging)?.total_count;
    const before = Math.max(firstPage - 1, 0) * pageSize;
    const isLast = total === undefined ? items.length < pageSize : before + fetched >= total;
    if (items.length === 0 || isLast) return;
  }
}

/** The items of all pages, one after the other. */
export async function* iterateItems(
  pages: AsyncGenerator<unknown, void, undefined>,
  itemsPath: string,
): AsyncGenerator<unknown, void, undefined> {
  for await (const page of pages) yield* itemsOf(page, itemsPath);
}

function itemsOf(body: unknown, itemsPath: string): unknown[] {
  let node = body;
  for (const key of itemsPath.split(".")) node = (node as Record<string, unknown> | undefined)?.[key];
  return Array.isArray(node) ? node : [];
}
