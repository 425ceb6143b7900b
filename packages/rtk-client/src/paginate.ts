import type { Call } from "./call.ts";
import { RtkAbortError, RtkResponseError } from "./errors.ts";

interface PagedBody {
  paging?: Paging;
  data?: { paging?: Paging };
}

interface Paging {
  total_count?: number | null;
}

/**
 * Fetches page after page until `total_count` items have come. Without a total, a page that is empty, shorter than the
 * first one, or shorter than `per_page` is the last.
 *
 * @param fetchPage fetches the page of a number
 * @param itemsPath dotted path of the items in a response
 * @throws RtkResponseError when the server repeats a page, or when a page is empty although the total says that items
 *   are missing
 */
export async function* iteratePages(
  fetchPage: (page_no: number) => Promise<unknown>,
  { page_no = 1, per_page = 0 }: { page_no?: unknown; per_page?: unknown },
  itemsPath: string,
  call: Call,
): AsyncGenerator<unknown, void, undefined> {
  const first = Number(page_no);
  let firstLength = 0;
  let received = 0;
  let total = Number.NaN;
  let previous: string | undefined;
  for (let page = first; ; page++) {
    const body = (await fetchPage(page)) as PagedBody;
    const items = itemsOf(body, itemsPath);
    const { length } = items;
    const current = JSON.stringify(items);
    if (length && current === previous) {
      throw new RtkResponseError(`the server repeats page ${page - 1} as page ${page}`, call);
    }
    previous = current;
    const before = total;
    total = (body.paging ?? body.data?.paging)?.total_count ?? total;
    firstLength ||= length;
    received += length;
    const missing = total - received - (first - 1) * firstLength;
    // Who starts behind the end gets nothing, and what is deleted meanwhile is not missing.
    if (!length && missing > 0 && (received || page < 2) && !(total < before)) {
      throw new RtkResponseError(`page ${page} is empty, but ${missing} of ${total} items are missing`, call);
    }
    yield body;
    if (missing <= 0 || length < (missing > 0 ? 1 : Math.max(firstLength, Number(per_page), 1))) return;
  }
}

/**
 * The items of all pages, one after the other.
 * @throws RtkAbortError also between two items of a page
 */
export async function* iterateItems(
  pages: AsyncGenerator<unknown, void, undefined>,
  itemsPath: string,
  call: Call,
  signal: AbortSignal | undefined,
): AsyncGenerator<unknown, void, undefined> {
  for await (const page of pages) {
    for (const item of itemsOf(page, itemsPath)) {
      if (signal?.aborted) throw new RtkAbortError(signal, call);
      yield item;
    }
  }
}

function itemsOf(body: unknown, itemsPath: string): unknown[] {
  let node = body;
  for (const key of itemsPath.split(".")) node = (node as Record<string, unknown> | undefined)?.[key];
  return Array.isArray(node) ? node : [];
}
