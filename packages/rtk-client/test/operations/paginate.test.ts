import { RtkAbortError, RtkResponseError } from "@org/rtk-client";
import { describe, expect, test } from "vitest";
import { caught, createClient, createStub, json, refusal } from "../clients.ts";
import { sampleCalls } from "../description.ts";
import { collect, createListing, type Item, ids, pagesAsked } from "./listings.ts";

const paged = sampleCalls.filter(({ paging }) => paging);

test("eleven operations are paginated", () => {
  expect(paged).toHaveLength(11);
});

describe.each(paged)("$id", ({ names: [resource, name], pathParams, paging }) => {
  const { account_id: _account, app_id: _app, ...params } = pathParams;

  test("yields every item of every page, wherever the body has items and paging", async () => {
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
  test("are the response bodies", async () => {
    const rtk = createClient(createListing({ total: 3 }));
    const pages = await collect(rtk.meetings.list.pages({ per_page: 2 }));
    expect(pages).toEqual([
      { success: true, data: [{ id: "1" }, { id: "2" }], paging: { total_count: 3 } },
      { success: true, data: [{ id: "3" }], paging: { total_count: 3 } },
    ]);
  });

  test("begin at page_no", async () => {
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

  test("are not fetched after the consumer stops", async () => {
    const stub = createListing({ total: 45 });
    for await (const { id } of createClient(stub).meetings.list.iterate({ per_page: 20 })) if (id === "3") break;
    expect(stub.requests).toHaveLength(1);
  });

  test("are fetched with the call's options", async () => {
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

test("a repeated page is an error that says so", async () => {
  const stub = createStub(json({ success: true, data: [{ id: "1" }, { id: "2" }], paging: { total_count: 123 } }));
  const items = createClient(stub).meetings.list.iterate({ per_page: 2 });
  const error = await caught(collect(items));
  expect(error).toBeInstanceOf(RtkResponseError);
  expect((error as Error).message).toBe("meetings/list GET /accounts/…/meetings: page 2 is repeated");
  expect(stub.requests).toHaveLength(2);
});

test.each(["10", { toString: 1 }, null])("a total of %j counts as none", async (total_count) => {
  const pages = [[{ id: "1" }, { id: "2" }], [{ id: "3" }]];
  const stub = createStub(...pages.map((data) => json({ success: true, data, paging: { total_count } })));
  const items = await collect(createClient(stub).meetings.list.iterate());
  expect(items.map(({ id }) => id)).toEqual(["1", "2", "3"]);
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

  test("while a page is fetched ends the list at once", async () => {
    const controller = new AbortController();
    const stub = createStub(() => new Promise(() => controller.abort()));
    const items = createClient(stub).meetings.list.iterate({}, { signal: controller.signal });
    await expect(items.next()).rejects.toBeInstanceOf(RtkAbortError);
  });
});
