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
 * Fetches page after page until `total_count` items have been received. Without a total, a page that is empty, shorter
 * than the first one, or shorter than `per_page` is the last.
 *
 * @param run makes the call
 * @param itemsPath dotted path of the items in a response
 * @param byItem yields items instead of responses
 * @throws RtkResponseError if the server repeats a page, or if a page is empty although items are missing from the
 *   total; RtkAbortError, even between two items of a page
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
    const stated = (body.paging ?? body.data?.paging)?.total_count ?? total;
    firstLength ||= length;
    // The first page may not be page 1.
    received += received ? length : page * length;
    const missing = stated - received;
    // A start beyond the end yields nothing, and items deleted in the meantime are not missing.
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

/** Returns a text that identifies a page; undefined if it is nested too deeply for JSON.stringify. */
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
