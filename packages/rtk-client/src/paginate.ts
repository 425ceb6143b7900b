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
 * Fetches page after page until `total_count` items have come, or a page is empty or shorter than the first one.
 *
 * The first one is short when it has fewer items than `per_page` and there is no total to say that more follow: servers
 * may give less than they are asked for.
 *
 * @param fetchPage fetches the page of a number
 * @param itemsPath where an answer has its items, as a dotted path
 */
export async function* iteratePages(
  fetchPage: (page_no: number) => Promise<unknown>,
  { page_no = 1, per_page = 0 }: { page_no?: unknown; per_page?: unknown },
  itemsPath: string,
  call: Call,
): AsyncGenerator<unknown, void, undefined> {
  let firstLength = 0;
  let previous: string | undefined;
  for (let page = Number(page_no); ; page++) {
    const body = (await fetchPage(page)) as PagedBody;
    const items = itemsOf(body, itemsPath);
    const current = JSON.stringify(items);
    if (items.length && current === previous) {
      throw new RtkResponseError(`the server repeats page ${page - 1} as page ${page}`, call);
    }
    yield body;
    previous = current;
    firstLength ||= items.length;
    const total = (body.paging ?? body.data?.paging)?.total_count ?? Number.NaN;
    const isShort = items.length < firstLength || (Number.isNaN(total) && items.length < Number(per_page));
    const seen = (page - 1) * firstLength + items.length;
    if (!items.length || isShort || seen >= total) return;
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
