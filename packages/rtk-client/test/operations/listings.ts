import { createStub, json } from "../clients.ts";

export interface Item {
  id: string;
}

/** An object with a value at a dotted path. */
function nest(path: string, value: unknown): object {
  return path.split(".").reduceRight((inner, key) => ({ [key]: inner }), value) as object;
}

interface Listing {
  total: number;
  /** The server's maximum page size, whatever is requested. */
  maximum?: number;
  hasTotal?: boolean;
  items?: string;
  paging?: string;
}

/** Responds with pages of a list. */
export function createListing({ total, maximum = 100, hasTotal = true, items = "data", paging = "paging" }: Listing) {
  return createStub(async ({ url }) => {
    const query = new URL(url).searchParams;
    const length = Math.min(Number(query.get("per_page") ?? 20), maximum);
    const start = (Number(query.get("page_no") ?? 1) - 1) * length;
    const ids = Array.from({ length: total }, (_, index) => ({ id: String(index + 1) }));
    const list = nest(items, ids.slice(start, start + length)) as { data?: object };
    const count = (hasTotal ? nest(paging, { total_count: total }) : {}) as { data?: object };
    const data = Array.isArray(list.data) ? list.data : { ...list.data, ...count.data };
    const body = { success: true, ...count, data };
    return json(body);
  });
}

/** Responds with pages of given lengths, and the total of each or all of them. */
export function createPages(total: number | number[], lengths: number[]) {
  return createStub(async ({ url }) => {
    const index = Number(new URL(url).searchParams.get("page_no")) - 1;
    const data = Array.from({ length: lengths[index] ?? 0 }, (_, item) => ({ id: `${index} ${item}` }));
    return json({ success: true, data, paging: { total_count: Array.isArray(total) ? total[index] : total } });
  });
}

export async function collect<Element>(list: AsyncIterable<Element>): Promise<Element[]> {
  const elements: Element[] = [];
  for await (const element of list) elements.push(element);
  return elements;
}

export const ids = (count: number, first = 1) => Array.from({ length: count }, (_, index) => String(first + index));

export function pagesAsked({ requests }: { requests: Request[] }): string[] {
  return requests.map(({ url }) => new URL(url).searchParams.get("page_no") ?? "");
}
