import { RtkInputError } from "@org/rtk-client";
import { expect, test } from "vitest";
import { caught, createClient, createStub } from "../clients.ts";

type Query = NonNullable<Parameters<ReturnType<typeof createClient>["recordings"]["list"]>[0]>;

/** Returns the query that a call sends. */
async function queryOf(query: Record<string, unknown>): Promise<string> {
  const stub = createStub();
  await createClient(stub).recordings.list(query as Query);
  return new URL(stub.requests[0]?.url ?? "").search;
}

test.each<[string, Record<string, unknown>, string]>([
  ["text", { search: "a b&c=d+e" }, "?search=a%20b%26c%3Dd%2Be"],
  ["a number", { per_page: 50 }, "?per_page=50"],
  ["a boolean", { expired: false }, "?expired=false"],
  ["a list, as described", { status: ["UPLOADED", "RECORDING"] }, "?status=UPLOADED,RECORDING"],
  ["a list whose items have commas", { status: ["a,b", "c"] }, "?status=a%2Cb,c"],
  ["a date", { start_time: new Date("2026-01-02T03:04:05.006Z") }, "?start_time=2026-01-02T03%3A04%3A05.006Z"],
  ["a list of dates", { status: [new Date(0)] }, "?status=1970-01-01T00%3A00%3A00.000Z"],
  ["an empty text", { search: "" }, "?search="],
  ["several", { search: "a", page_no: 2 }, "?search=a&page_no=2"],
  ["undefined, which is omitted", { search: undefined }, ""],
  ["null, which is omitted", { search: null }, ""],
  ["an empty list, which is omitted", { status: [] }, ""],
  ["a list with holes, which are omitted", { status: [undefined, "UPLOADED", null] }, "?status=UPLOADED"],
])("%s", async (_, query, search) => {
  expect(await queryOf(query)).toBe(search);
});

test("__proto__ is an ordinary name", async () => {
  expect(await queryOf(JSON.parse('{"__proto__":"x","per_page":5}'))).toBe("?__proto__=x&per_page=5");
  expect(await queryOf(JSON.parse('{"__proto__":["a"]}'))).toBe("?__proto__=a");
  const stub = createStub();
  await createClient(stub).meetings.create(JSON.parse('{"__proto__":{"title":"a"}}'));
  expect(await stub.requests[0]?.text()).toBe('{"__proto__":{"title":"a"}}');
});

test("inherited properties are not sent", async () => {
  expect(await queryOf(Object.create({ search: "inherited" }, { per_page: { value: 5, enumerable: true } }))).toBe(
    "?per_page=5",
  );
});

test.each([0, -1, Number.NaN, "0"])("page_no %s is refused before anything is sent", async (page) => {
  const page_no = page as number;
  const stub = createStub();
  const rtk = createClient(stub);
  const refused = {
    name: "RtkInputError",
    parameter: "page_no",
    message: expect.stringContaining("must be 1 or more"),
  };
  expect(await caught(rtk.meetings.list({ page_no }))).toMatchObject(refused);
  expect(await caught(rtk.meetings.list.iterate({ page_no }).next())).toMatchObject(refused);
  const path = "/accounts/{account_id}/realtime/kit/{app_id}/meetings";
  expect(await caught(rtk.GET(path, { params: { query: { page_no } } }))).toMatchObject(refused);
  expect(stub.requests).toHaveLength(0);
});

test.each<[string, unknown]>([
  ["an object", { text: "launch" }],
  ["an object in a list", [{ text: "launch" }]],
  ["an invalid date", new Date("soon")],
  ["a lone surrogate", "\ud800"],
  ["a symbol", Symbol("launch")],
  ["a map", new Map()],
])("%s is refused before anything is sent, naming operation and parameter", async (_, search) => {
  const stub = createStub();
  const error = await caught(createClient(stub).recordings.list({ search: search as string }));
  expect(error).toBeInstanceOf(RtkInputError);
  expect(error).toMatchObject({
    parameter: "search",
    operation: "recordings/list",
    message:
      "recordings/list GET /accounts/…/recordings: search must be a string, number, boolean, Date or list of these",
  });
  expect(stub.requests).toHaveLength(0);
});
