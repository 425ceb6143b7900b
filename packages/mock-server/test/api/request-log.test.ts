import type { MockServer } from "@org/rtk-mock-server";
import { beforeEach, expect, test } from "vitest";
import { startMock } from "../support/client.ts";
import { get, kit, request } from "../support/requests.ts";

let mock: MockServer;

beforeEach(async () => {
  ({ mock } = await startMock());
});

test("records request, response and duration", async () => {
  mock.clock.set("2026-01-01T00:00:00Z");
  await mock.fetch(request("POST", "/meetings", { body: { title: "Standup" } }));
  expect(mock.requests.list()).toEqual([
    {
      id: 1,
      at: "2026-01-01T00:00:00.000Z",
      operation: "meetings/create",
      method: "POST",
      path: `${kit}/meetings`,
      query: {},
      headers: { authorization: "[redacted]", "content-type": "application/json" },
      body: { title: "Standup" },
      status: 201,
      response: expect.objectContaining({ success: true }),
      ms: expect.any(Number),
      violations: [],
    },
  ]);
});

test("records violations and faults", async () => {
  await mock.fetch(get("/meetings?per_page=none"));
  await mock.fetch(get("/meetings", { headers: { "x-rtk-mock-fault": "latency=1,reset" } })).catch(() => {});
  const [invalid, reset] = mock.requests.list();
  expect(invalid).toMatchObject({ status: 400, query: { per_page: "none" } });
  expect(invalid?.violations[0]).toMatchObject({ on: "request", location: "query.per_page" });
  expect(reset).toMatchObject({ status: 0, fault: "latency=1, reset" });
});

test("filters by operation", async () => {
  await mock.fetch(get("/meetings"));
  await mock.fetch(get("/webhooks/all"));
  await mock.fetch(get("/nowhere"));
  expect(mock.requests.list("webhooks/list-events")).toHaveLength(1);
  expect(mock.requests.list().map(({ operation }) => operation)).toEqual([
    "meetings/list",
    "webhooks/list-events",
    undefined,
  ]);
});

test("redacts tokens, keys and passwords everywhere", async () => {
  const token = `eyJ${"a".repeat(20)}.eyJ${"b".repeat(20)}.${"c".repeat(20)}`;
  const secrets = { access_key: "key-1", secret: "secret-2", password: "password-3", private_key: "key-4" };
  const body = { meeting_id: "not one", storage_config: secrets, note: `it is ${token}`, stream_key: "stream-5" };
  await mock.fetch(request("POST", `/recordings?x=${token}`, { body, headers: { authorization: "Bearer token-6" } }));
  await mock.fetch(request("POST", "/meetings", { body: "{ token-7", headers: { cookie: "session=token-8" } }));
  const text = JSON.stringify(mock.requests.list());
  for (const secret of [token, ...Object.values(secrets), "stream-5", "token-6", "token-8"]) {
    expect(text).not.toContain(secret);
  }
});

test("keeps and redacts the headers of each request, also if they differ in one", async () => {
  const sent = [
    { authorization: "Bearer first-token", "x-trace": "1" },
    { authorization: "Bearer first-token", "x-trace": "2" },
    { authorization: "Bearer first-token" },
    { authorization: "Bearer second-token" },
  ];
  for (const headers of sent) await mock.fetch(get(`/meetings/${headers.authorization.slice(7)}`, { headers }));
  const logged = mock.requests.list();
  expect(logged.map(({ headers }) => headers["x-trace"])).toEqual(["1", "2", undefined, undefined]);
  expect(logged.map(({ headers }) => headers.authorization)).toEqual(Array(4).fill("[redacted]"));
  expect(new Set(logged.map(({ path }) => path.split("/").at(-1)))).toEqual(new Set(["[redacted]"]));
});

test("keeps the last 1,000 requests, and only the size of large bodies", async () => {
  for (let call = 0; call < 2_100; call++) await mock.fetch("http://mock.example/nowhere");
  const records = mock.requests.list();
  expect([records.length, records[0]?.id, records.at(-1)?.id]).toEqual([1_000, 1_101, 2_100]);
  mock.requests.clear();
  await mock.fetch(request("POST", "/meetings", { body: { title: "x".repeat(20_000) } }));
  expect(mock.requests.list()[0]?.body).toBe("(20012 bytes)");
});

test("calls subscribers for each request until they unsubscribe", async () => {
  const heard: string[] = [];
  const unsubscribe = mock.requests.subscribe(({ path, status }) => heard.push(`${status} ${path}`));
  await mock.fetch("http://mock.example/one");
  unsubscribe();
  await mock.fetch("http://mock.example/two");
  expect(heard).toEqual(["404 /one"]);
});
