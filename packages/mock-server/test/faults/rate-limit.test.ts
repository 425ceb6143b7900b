import type { MockServer } from "@org/rtk-mock-server";
import { beforeEach, expect, test } from "vitest";
import { startMock } from "../support/client.ts";
import { bodyOf, get } from "../support/requests.ts";

let mock: MockServer;

beforeEach(async () => {
  ({ mock } = await startMock({ rateLimit: { requests: 3, perMs: 60_000 } }));
  mock.clock.set("2026-01-01T00:00:00Z");
  mock.reset();
  mock.clock.set("2026-01-01T00:00:00Z");
});

async function call(): Promise<{ status: number; quota: string | null; retryAfter: string | null }> {
  const { status, headers } = await mock.fetch(get("/webhooks/all"));
  return { status, quota: headers.get("ratelimit"), retryAfter: headers.get("retry-after") };
}

test("responses show the remaining quota, and are 429s once it is used up", async () => {
  expect(await call()).toEqual({ status: 200, quota: '"default";r=2;t=60', retryAfter: null });
  mock.clock.advance(20_000);
  expect(await call()).toEqual({ status: 200, quota: '"default";r=1;t=40', retryAfter: null });
  expect(await call()).toEqual({ status: 200, quota: '"default";r=0;t=40', retryAfter: null });
  expect(await call()).toEqual({ status: 429, quota: '"default";r=0;t=40', retryAfter: "40" });
});

test("allows no more than the quota in any period of the mock server's clock", async () => {
  for (const second of [0, 30, 55]) {
    mock.clock.set(new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString());
    expect((await call()).status).toBe(200);
  }
  mock.clock.set("2026-01-01T00:00:59.999Z");
  expect((await call()).status).toBe(429);
  mock.clock.set("2026-01-01T00:01:00Z");
  expect((await call()).status).toBe(200);
  expect((await call()).status).toBe(429);
  mock.clock.advance("PT1H");
  expect((await call()).quota).toBe('"default";r=2;t=60');
});

test("setting the clock back frees no quota, and blocks for no longer than the period", async () => {
  for (let calls = 0; calls < 3; calls++) await call();
  mock.clock.set("2020-01-01T00:00:00Z");
  expect(await call()).toMatchObject({ status: 429, retryAfter: "60" });
  mock.clock.advance("PT1M");
  expect((await call()).status).toBe(200);
});

test("10 requests per second are 10 requests in the first second", async () => {
  const { mock: busy } = await startMock({ rateLimit: { requests: 10, perMs: 1_000 } });
  busy.clock.set("2026-01-01T00:00:00Z");
  let passed = 0;
  for (let calls = 0; calls < 40; calls++) {
    if ((await busy.fetch(get("/webhooks/all"))).status === 200) passed++;
    if (calls < 39) busy.clock.advance(25);
  }
  expect(passed).toBe(10);
});

test("the headers have the policy, and the refusal has RealtimeKit's form", async () => {
  for (let calls = 0; calls < 3; calls++) await call();
  const response = await mock.fetch(get("/meetings"));
  expect(response.headers.get("ratelimit-policy")).toBe('"default";q=3;w=60');
  expect(await bodyOf(response)).toEqual({ success: false, error: { code: 429, message: "Too many requests" } });
});

test("control requests do not count", async () => {
  for (let calls = 0; calls < 4; calls++) await mock.fetch("http://mock.example/__mock/health");
  expect((await call()).status).toBe(200);
});

test.each([
  { requests: 0, perMs: 60_000 },
  { requests: 10, perMs: 0 },
  { requests: Number.NaN, perMs: 1_000 },
  { requests: "10" as unknown as number, perMs: 1_000 },
])("%j is refused", async (rateLimit) => {
  await expect(startMock({ rateLimit })).rejects.toThrow("is invalid; both numbers must be positive");
});
