import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bodyOf, get } from "./requests.ts";

let mock: MockServer;

beforeEach(async () => {
  mock = await createMockServer({ rateLimit: { requests: 3, seconds: 60 } });
  mock.clock.set("2026-01-01T00:00:00Z");
  mock.reset();
  mock.clock.set("2026-01-01T00:00:00Z");
});

afterEach(() => mock.close());

async function call(): Promise<{ status: number; quota: string | null; retryAfter: string | null }> {
  const { status, headers } = await mock.fetch(get("/webhooks/all"));
  return { status, quota: headers.get("ratelimit"), retryAfter: headers.get("retry-after") };
}

test("every answer says what is left of the quota; over it there is a 429", async () => {
  expect(await call()).toEqual({ status: 200, quota: '"default";r=2;t=20', retryAfter: null });
  expect(await call()).toEqual({ status: 200, quota: '"default";r=1;t=40', retryAfter: null });
  expect(await call()).toEqual({ status: 200, quota: '"default";r=0;t=60', retryAfter: null });
  expect(await call()).toEqual({ status: 429, quota: '"default";r=0;t=20', retryAfter: "20" });
});

test("the bucket fills evenly on the mock server's clock, and no further than its size", async () => {
  for (let calls = 0; calls < 4; calls++) await call();
  mock.clock.advance(19_000);
  expect((await call()).status).toBe(429);
  mock.clock.advance(1_000);
  expect((await call()).status).toBe(200);
  expect((await call()).status).toBe(429);
  mock.clock.advance("PT1H");
  expect((await call()).quota).toBe('"default";r=2;t=20');
});

test("the policy is in the headers, and the refusal in RealtimeKit's shape", async () => {
  for (let calls = 0; calls < 3; calls++) await call();
  const response = await mock.fetch(get("/meetings"));
  expect(response.headers.get("ratelimit-policy")).toBe('"default";q=3;w=60');
  expect(await bodyOf(response)).toEqual({ success: false, error: { code: 429, message: "Too many requests" } });
});

test("controlling the mock server costs nothing", async () => {
  for (let calls = 0; calls < 4; calls++) await mock.fetch("http://mock.example/__mock/health");
  expect((await call()).status).toBe(200);
});

test.each([
  { requests: 0, seconds: 60 },
  { requests: 10, seconds: 0 },
  { requests: Number.NaN, seconds: 1 },
])("%j is refused", async (rateLimit) => {
  await expect(createMockServer({ rateLimit })).rejects.toThrow("are no quota");
});
