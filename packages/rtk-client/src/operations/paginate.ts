import type { Call, CallOptions, Values } from "../call.ts";
import { RtkAbortError, RtkResponseError } from "../errors/errors.ts";

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
 * @param run makes the call
 * @param itemsPath dotted path of the items in a response
 * @param byItem yields items instead of responses
 * @throws RtkResponseError when the server repeats a page, or when a page is empty although the total says that items
 *   are missing; RtkAbortError also between two items of a page
 */
export async function* paginate(
  run: (params: Values, options?: CallOptions) => Promise<unknown>,
  params: Values,
  options: CallOptions | undefined,
  itemsPath: string,
  call: Call,
  byItem: boolean,
): AsyncGenerator<unknown, void, undefined> {
  const signal = options?.signal;
  let firstLength = 0;
  let received = 0;
  // Not a number until the server states one.
  let total!: number;
  let previous: string | undefined;
  for (let page = Number(params.page_no ?? 1); ; page++) {
    const body = (await run({ ...params, page_no: page }, options)) as PagedBody;
    const items = itemsOf(body, itemsPath);
    const { length } = items;
    const current = serialize(items);
    const stated = [(body.paging ?? body.data?.paging)?.total_count].find(Number.isFinite) ?? total;
    firstLength ||= length;
    // The first page may not be page 1.
    received += received ? length : page * length;
    const missing = stated - received;
    // Who starts behind the end gets nothing, and what was deleted meanwhile is not missing.
    const isGap = !length && missing > 0 && (received || page < 2) && !(stated < total);
    if (isGap || (current && current === previous)) {
      const problem = isGap ? `empty, ${missing} items missing` : "repeated";
      throw new RtkResponseError(`page ${page} is ${problem}`, call);
    }
    for (const value of byItem ? items : [body]) {
      if (signal?.aborted) throw new RtkAbortError(signal, call);
      yield value;
    }
    total = stated;
    previous = current;
    if (missing > 0 ? !length : missing <= 0 || length < Math.max(firstLength, Number(params.per_page) || 1)) return;
  }
}

/** Text by which a repeated page is recognized; undefined if it is nested too deep for JSON.stringify. */
function serialize(items: unknown[]): string | undefined {
  try {
    return JSON.stringify(items);
  } catch {
    return undefined;
  }
}

function itemsOf(body: unknown, itemsPath: string): unknown[] {
  const items = itemsPath.split(".").reduce<unknown>((node, key) => Object(node)[key], body);
  return Array.isArray(items) ? items : [];
}
