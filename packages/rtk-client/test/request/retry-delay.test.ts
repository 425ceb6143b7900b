import { type RetryInfo, type RtkClientOptions, RtkConnectionError } from "@org/rtk-client";
import { describe, expect, test, vi } from "vitest";
import { caught, createClient, createStub, json, refusal } from "../clients.ts";
import { useImmediateRetries } from "./support/immediate-retries.ts";

const ok = json({ success: true, data: [] });

useImmediateRetries();

/** The delays of a client's calls, without waiting for them. */
async function observeWaits(call: (onRetry: (info: RetryInfo) => void) => Promise<unknown>): Promise<RetryInfo[]> {
  vi.useFakeTimers({ now: Date.parse("2026-01-01T00:00:00Z") });
  const waits: RetryInfo[] = [];
  const done = caught(call((info) => void waits.push(info)));
  await vi.runAllTimersAsync();
  await done;
  return waits;
}

describe("the delay", () => {
  const random = (value: number) => vi.spyOn(Math, "random").mockReturnValue(value);
  const waitsOf = async (headers: HeadersInit | undefined, options: RtkClientOptions) => {
    const stub = createStub(refusal(429, "later", headers));
    const waits = await observeWaits((onRetry) => createClient(stub, { ...options, onRetry }).meetings.list());
    return waits.map(({ delayMs }) => delayMs);
  };

  test("doubles from half a second up to 8 s", async () => {
    random(1);
    expect(await waitsOf(undefined, { maxRetries: 7 })).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
  });

  test("is a random share of that, down to 0", async () => {
    random(0.25);
    expect(await waitsOf(undefined, { maxRetries: 3 })).toEqual([125, 250, 500]);
    random(0);
    expect(await waitsOf(undefined, { maxRetries: 1 })).toEqual([0]);
  });

  test.each([
    ["seconds", { "retry-after": "7" }, 7000],
    ["a fraction of a second", { "retry-after": "0.5" }, 500],
    ["a date", { "retry-after": "Thu, 01 Jan 2026 00:00:12 GMT" }, 12_000],
    ["a date that has passed", { "retry-after": "Thu, 01 Jan 2015 00:00:12 GMT" }, 0],
    ["milliseconds, which win", { "retry-after-ms": "250", "retry-after": "7" }, 250],
    ["invalid milliseconds", { "retry-after-ms": "soon", "retry-after": "7" }, 7000],
    ["a minute", { "retry-after": "60" }, 60_000],
  ])("is what the server requests: %s", async (_, headers, expected) => {
    expect(await waitsOf(headers, { maxRetries: 1 })).toEqual([expected]);
  });

  test.each(["", "soon"])("is the client's own if the server requests %j", async (value) => {
    random(1);
    expect(await waitsOf({ "retry-after": value }, { maxRetries: 1 })).toEqual([500]);
  });

  test.each([
    ["more than a minute", { "retry-after": "3600" }, "3600 s"],
    ["a date in the next century", { "retry-after": "Wed, 01 Jan 2126 00:00:00 GMT" }, "3155673600 s"],
  ])("is not waited for if the server requests %s: the error has its length", async (_, headers, duration) => {
    vi.useFakeTimers({ now: Date.parse("2026-01-01T00:00:00Z") });
    const stub = createStub(refusal(429, "slower", headers), ok);
    const error = await caught(createClient(stub, { maxRetries: 5 }).meetings.list());
    expect(error).toMatchObject({ status: 429, attempts: 1 });
    expect((error as Error).message).toBe(
      `[429] meetings/list GET /accounts/…/meetings: slower (retry after ${duration})`,
    );
    expect(stub.requests).toHaveLength(1);
  });

  test("is in the error as the server sent it", async () => {
    const stub = createStub(refusal(429, "later", { "retry-after": "3600" }));
    expect(await caught(createClient(stub).meetings.list())).toMatchObject({ retryAfterMs: 3_600_000 });
  });

  test("is reported before it begins, with the reason", async () => {
    const stub = createStub(refusal(500, "later"), new TypeError("fetch failed"), ok);
    const waits = await observeWaits((onRetry) =>
      createClient(stub, { maxRetries: 2, onRetry })
        .meetings.list()
        .finally(() => Promise.reject()),
    );
    expect(waits).toMatchObject([
      { operation: "meetings/list", method: "GET", attempts: 1, reason: 500 },
      { operation: "meetings/list", method: "GET", attempts: 2, reason: expect.any(RtkConnectionError) },
    ]);
  });

  test("ends at once with an abort", async () => {
    const controller = new AbortController();
    const stub = createStub(refusal(429, "later", { "retry-after": "60" }));
    const rtk = createClient(stub, { maxRetries: 2, onRetry: () => void setImmediate(() => controller.abort()) });
    const error = await caught(rtk.meetings.list({}, { signal: controller.signal }));
    expect(error).toMatchObject({ name: "RtkAbortError", attempts: 1 });
    expect(stub.requests).toHaveLength(1);
  });
});
