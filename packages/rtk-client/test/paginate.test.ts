import { RtkAbortError, RtkResponseError } from "@org/rtk-client";
import { describe, expect, test } from "vitest";
import { caught, createClient, createStub, json, refusal } from "./clients.ts";
import { sampleCalls } from "./description.ts";

interface Item {
  id: string;
}

/** An object with a value at a dotted path. */
function nest(path: string, value: unknown): object {
  return path.split(".").reduceRight((inner, key) => ({ [key]: inner }), value) as object;
}

interface Listing {
  total: number;
  /** What the server gives at most, whatever it is asked for. */
  maximum?: number;
  hasTotal?: boolean;
  items?: string;
  paging?: string;
}

/** Answers pages of a list. */
function createListing({ total, maximum = 100, hasTotal = true, items = "data", paging = "paging" }: Listing) {
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
function createPages(total: number | number[], lengths: number[]) {
  return createStub(async ({ url }) => {
    const index = Number(new URL(url).searchParams.get("page_no")) - 1;
    const data = Array.from({ length: lengths[index] ?? 0 }, (_, item) => ({ id: `${index} ${item}` }));
    return json({ success: true, data, paging: { total_count: Array.isArray(total) ? total[index] : total } });
  });
}

async function collect<Element>(list: AsyncIterable<Element>): Promise<Element[]> {
  const elements: Element[] = [];
  for await (const element of list) elements.push(element);
  return elements;
}

const ids = (count: number, first = 1) => Array.from({ length: count }, (_, index) => String(first + index));

function pagesAsked({ requests }: { requests: Request[] }): string[] {
  return requests.map(({ url }) => new URL(url).searchParams.get("page_no") ?? "");
}

const paged = sampleCalls.filter(({ paging }) => paging);

test("eleven operations are paged", () => {
  expect(paged).toHaveLength(11);
});

describe.each(paged)("$id", ({ names: [resource, name], pathParams, paging }) => {
  const { account_id: _account, app_id: _app, ...params } = pathParams;

  test("gives every item of every page, wherever items and paging are", async () => {
    const stub = createListing({ total: 40, ...paging });
    const rtk = createClient(stub) as unknown as Record<string, Record<string, { iterate: typeof iterate }>>;
    const iterate = (given: object): AsyncIterable<Item> => rtk[resource]?.[name]?.iterate(given) as never;
    const items = await collect(iterate({ ...params, per_page: 20 }));
    expect(items.map(({ id }) => id)).toEqual(ids(40));
    expect(pagesAsked(stub)).toEqual(["1", "2"]);
    expect(stub.requests.every(({ url }) => new URL(url).searchParams.get("per_page") === "20")).toBe(true);
  });
});

describe("pages", () => {
  test("are the answers themselves", async () => {
    const rtk = createClient(createListing({ total: 3 }));
    const pages = await collect(rtk.meetings.list.pages({ per_page: 2 }));
    expect(pages).toEqual([
      { success: true, data: [{ id: "1" }, { id: "2" }], paging: { total_count: 3 } },
      { success: true, data: [{ id: "3" }], paging: { total_count: 3 } },
    ]);
  });

  test("begin with the page that is asked for", async () => {
    const stub = createListing({ total: 45 });
    const items = await collect(createClient(stub).meetings.list.iterate({ page_no: 2, per_page: 20 }));
    expect(items.map(({ id }) => id)).toEqual(ids(25, 21));
    expect(pagesAsked(stub)).toEqual(["2", "3"]);
  });

  test("are not fetched before they are needed", async () => {
    const stub = createListing({ total: 45 });
    const items = createClient(stub).meetings.list.iterate({ per_page: 20 });
    expect(stub.requests).toHaveLength(0);
    for (let index = 0; index < 20; index++) await items.next();
    expect(stub.requests).toHaveLength(1);
    await items.next();
    expect(stub.requests).toHaveLength(2);
  });

  test("are no longer fetched when the consumer stops", async () => {
    const stub = createListing({ total: 45 });
    for await (const { id } of createClient(stub).meetings.list.iterate({ per_page: 20 })) if (id === "3") break;
    expect(stub.requests).toHaveLength(1);
  });

  test("come with the options of the call", async () => {
    const stub = createListing({ total: 3 });
    await collect(createClient(stub).meetings.list.iterate({ per_page: 2 }, { headers: { "x-trace": "7" } }));
    expect(stub.requests.map(({ headers }) => headers.get("x-trace"))).toEqual(["7", "7"]);
  });

  test("end with the error of a page", async () => {
    const stub = createStub(
      json({ success: true, data: [{ id: "1" }], paging: { total_count: 9 } }),
      refusal(403, "no"),
    );
    const items = createClient(stub).meetings.list.iterate({ per_page: 1 });
    expect((await items.next()).value).toEqual({ id: "1" });
    await expect(items.next()).rejects.toMatchObject({ name: "RtkApiError", status: 403 });
    expect(await items.next()).toEqual({ done: true, value: undefined });
  });
});

describe("the end", () => {
  test("is the total, without a request more", async () => {
    const stub = createListing({ total: 40 });
    expect(await collect(createClient(stub).meetings.list.iterate({ per_page: 20 }))).toHaveLength(40);
    expect(stub.requests).toHaveLength(2);
  });

  test("is a short page where there is no total", async () => {
    const stub = createListing({ total: 45, hasTotal: false });
    expect(await collect(createClient(stub).meetings.list.iterate({ per_page: 20 }))).toHaveLength(45);
    expect(stub.requests).toHaveLength(3);
  });

  test("is a short first page where there is no total", async () => {
    const stub = createListing({ total: 5, hasTotal: false });
    expect(await collect(createClient(stub).meetings.list.iterate({ per_page: 20 }))).toHaveLength(5);
    expect(stub.requests).toHaveLength(1);
  });

  test("is an empty page where there is no total", async () => {
    const stub = createListing({ total: 40, hasTotal: false });
    expect(await collect(createClient(stub).meetings.list.iterate({ per_page: 20 }))).toHaveLength(40);
    expect(stub.requests).toHaveLength(3);
  });

  test.each([true, false])("is an empty first page (with a total: %s)", async (hasTotal) => {
    const stub = createListing({ total: 0, hasTotal });
    expect(await collect(createClient(stub).meetings.list.iterate())).toEqual([]);
    expect(stub.requests).toHaveLength(1);
  });

  test("is not a page shorter than the others while the total says that more follow", async () => {
    const stub = createPages(90, [20, 15, 20, 20, 15]);
    expect(await collect(createClient(stub).meetings.list.iterate({ per_page: 20 }))).toHaveLength(90);
    expect(stub.requests).toHaveLength(5);
  });

  test.each([
    [90, [20, 15, 0], "page 3 is empty, 55 items missing"],
    [5, [0], "page 1 is empty, 5 items missing"],
  ])("is an error if a page is empty although items are missing (of %i)", async (total, lengths, message) => {
    const error = await caught(
      collect(createClient(createPages(total, lengths)).meetings.list.iterate({ per_page: 20 })),
    );
    expect(error).toBeInstanceOf(RtkResponseError);
    expect((error as Error).message).toContain(message);
  });

  test("is an empty page if the total shrank meanwhile", async () => {
    const stub = createPages([45, 45, 42], [20, 20, 0]);
    expect(await collect(createClient(stub).meetings.list.iterate({ per_page: 20 }))).toHaveLength(40);
  });

  test("is the first one behind the end", async () => {
    const stub = createListing({ total: 45 });
    expect(await collect(createClient(stub).meetings.list.iterate({ page_no: 9, per_page: 20 }))).toEqual([]);
    expect(stub.requests).toHaveLength(1);
  });

  test("is not a first page that the server made shorter than it was asked for", async () => {
    const stub = createListing({ total: 45, maximum: 10 });
    expect(await collect(createClient(stub).meetings.list.iterate({ per_page: 1000 }))).toHaveLength(45);
    expect(stub.requests).toHaveLength(5);
  });

  test("is an answer without a list", async () => {
    const stub = createStub(json({ success: true }));
    expect(await collect(createClient(stub).sessions.list.iterate())).toEqual([]);
  });
});

test("a server that repeats a page is an error that says so", async () => {
  const stub = createStub(json({ success: true, data: [{ id: "1" }, { id: "2" }], paging: { total_count: 123 } }));
  const items = createClient(stub).meetings.list.iterate({ per_page: 2 });
  const error = await caught(collect(items));
  expect(error).toBeInstanceOf(RtkResponseError);
  expect((error as Error).message).toBe("meetings/list GET /accounts/…/meetings: page 2 is repeated");
  expect(stub.requests).toHaveLength(2);
});

describe("an abort", () => {
  test("between two pages ends the list", async () => {
    const controller = new AbortController();
    const stub = createListing({ total: 45 });
    const pages = createClient(stub).meetings.list.pages({ per_page: 20 }, { signal: controller.signal });
    await pages.next();
    controller.abort();
    await expect(pages.next()).rejects.toBeInstanceOf(RtkAbortError);
    expect(stub.requests).toHaveLength(1);
  });

  test("between two items of a page ends the list", async () => {
    const controller = new AbortController();
    const stub = createListing({ total: 45 });
    const items = createClient(stub).meetings.list.iterate({ per_page: 20 }, { signal: controller.signal });
    await items.next();
    controller.abort("enough");
    await expect(items.next()).rejects.toMatchObject({ name: "RtkAbortError", cause: "enough" });
  });

  test("while a page is on its way ends the list at once", async () => {
    const controller = new AbortController();
    const stub = createStub(() => new Promise(() => controller.abort()));
    const items = createClient(stub).meetings.list.iterate({}, { signal: controller.signal });
    await expect(items.next()).rejects.toBeInstanceOf(RtkAbortError);
  });
});

describe("with stable, pages are sorted by creation", () => {
  const sorted = (url: string) => Object.fromEntries(new URL(url).searchParams);

  test.each([
    ["apps", { sort_order: "ASC" }],
    ["sessions", { sort_by: "createdAt", sort_order: "ASC" }],
    ["recordings", { sort_by: "invokedTime", sort_order: "ASC" }],
    ["livestreams", { sort_order: "ASC" }],
  ] as const)("%s", async (resource, order) => {
    const stub = createListing({ total: 3, items: resource === "sessions" ? "data.sessions" : "data" });
    const list = createClient(stub)[resource].list as { iterate(params: object, options: object): AsyncGenerator };
    for await (const _ of list.iterate({ sort_order: "DESC", per_page: 2 }, { stable: true, headers: { "x-a": "1" } }));
    expect(stub.requests.map(({ url }) => sorted(url))).toEqual([
      { ...order, per_page: "2", page_no: "1" },
      { ...order, per_page: "2", page_no: "2" },
    ]);
    expect(stub.requests[1]?.headers.get("x-a")).toBe("1");
  });

  test("so that an item that is added meanwhile moves none", async () => {
    const sessions = ["a", "b", "c"].map((id) => ({ id }));
    const stub = createStub(async ({ url }) => {
      const { page_no, sort_order } = sorted(url);
      const found = sort_order === "ASC" ? [...sessions] : sessions.toReversed();
      const start = (Number(page_no) - 1) * 2;
      sessions.push({ id: `added ${page_no}` });
      const paging = { total_count: found.length };
      return json({ success: true, data: { sessions: found.slice(start, start + 2) }, paging });
    });
    const seen: string[] = [];
    for await (const { id } of createClient(stub).sessions.list.iterate({ per_page: 2 }, { stable: true }))
      seen.push(id);
    expect(seen.slice(0, 4)).toEqual(["a", "b", "c", "added 1"]);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("unless its items can be deleted", () => {
    const { list } = createClient(createStub()).meetings;
    expect(() => list.pages({}, { stable: true as false })).toThrow("stable must be false: its items can be deleted");
    expect(() => list.pages({}, { stable: false })).not.toThrow();
  });
});
