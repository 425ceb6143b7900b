import { RtkResponseError } from "@org/rtk-client";
import { describe, expect, test } from "vitest";
import { caught, createClient, createStub, json } from "../clients.ts";
import { collect, createListing, createPages } from "./listings.ts";

describe("the end of a list", () => {
  test("is the total, without another request", async () => {
    const stub = createListing({ total: 40 });
    expect(await collect(createClient(stub).meetings.list.iterate({ per_page: 20 }))).toHaveLength(40);
    expect(stub.requests).toHaveLength(2);
  });

  test("is a short page, without a total", async () => {
    const stub = createListing({ total: 45, hasTotal: false });
    expect(await collect(createClient(stub).meetings.list.iterate({ per_page: 20 }))).toHaveLength(45);
    expect(stub.requests).toHaveLength(3);
  });

  test("is a short first page, without a total", async () => {
    const stub = createListing({ total: 5, hasTotal: false });
    expect(await collect(createClient(stub).meetings.list.iterate({ per_page: 20 }))).toHaveLength(5);
    expect(stub.requests).toHaveLength(1);
  });

  test("is an empty page, without a total", async () => {
    const stub = createListing({ total: 40, hasTotal: false });
    expect(await collect(createClient(stub).meetings.list.iterate({ per_page: 20 }))).toHaveLength(40);
    expect(stub.requests).toHaveLength(3);
  });

  test.each([true, false])("is an empty first page (with a total: %s)", async (hasTotal) => {
    const stub = createListing({ total: 0, hasTotal });
    expect(await collect(createClient(stub).meetings.list.iterate())).toEqual([]);
    expect(stub.requests).toHaveLength(1);
  });

  test("is not a page shorter than the others if more follow according to the total", async () => {
    const stub = createPages(90, [20, 15, 20, 20, 15]);
    expect(await collect(createClient(stub).meetings.list.iterate({ per_page: 20 }))).toHaveLength(90);
    expect(stub.requests).toHaveLength(5);
  });

  test.each([
    [90, [20, 15, 0], "page 3 is empty, 55 items missing"],
    [5, [0], "page 1 is empty, 5 items missing"],
  ])("is an error if a page is empty although some of %i items are missing", async (total, lengths, message) => {
    const error = await caught(
      collect(createClient(createPages(total, lengths)).meetings.list.iterate({ per_page: 20 })),
    );
    expect(error).toBeInstanceOf(RtkResponseError);
    expect((error as Error).message).toContain(message);
  });

  test("is an empty page if the total has shrunk", async () => {
    const stub = createPages([45, 45, 42], [20, 20, 0]);
    expect(await collect(createClient(stub).meetings.list.iterate({ per_page: 20 }))).toHaveLength(40);
  });

  test("is the first page after the last", async () => {
    const stub = createListing({ total: 45 });
    expect(await collect(createClient(stub).meetings.list.iterate({ page_no: 9, per_page: 20 }))).toEqual([]);
    expect(stub.requests).toHaveLength(1);
  });

  test("is not a first page that is shorter than requested", async () => {
    const stub = createListing({ total: 45, maximum: 10 });
    expect(await collect(createClient(stub).meetings.list.iterate({ per_page: 1000 }))).toHaveLength(45);
    expect(stub.requests).toHaveLength(5);
  });

  test("is a response without a list", async () => {
    const stub = createStub(json({ success: true }));
    expect(await collect(createClient(stub).sessions.list.iterate())).toEqual([]);
  });
});
