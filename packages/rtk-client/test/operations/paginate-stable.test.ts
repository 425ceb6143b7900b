import { describe, expect, test } from "vitest";
import { createClient, createStub, json } from "../clients.ts";
import { createListing } from "./listings.ts";

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

  test("so that an item added during the iteration moves no others", async () => {
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
