import { RtkAbortError, type RtkClientOptions, RtkInputError } from "@org/rtk-client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { caught, createClient, createStub, json, refusal } from "../clients.ts";

const perMinute = { requests: 4, perMs: 60_000 };

describe("the limiter", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  /** A client with a rate limit, and the times of its requests. */
  function createLimited(rateLimit: RtkClientOptions["rateLimit"] = perMinute) {
    const startedAt = Date.now();
    const sent: [number, string | null][] = [];
    const stub = createStub(async ({ url }) => {
      sent.push([Date.now() - startedAt, new URL(url).searchParams.get("search")]);
      return json({ success: true, data: [] });
    });
    return { sent, rtk: createClient(stub, { rateLimit }) };
  }

  test("spreads calls evenly, in their order", async () => {
    const { sent, rtk } = createLimited();
    const calls = ["a", "b", "c", "d", "e"].map((search) => rtk.meetings.list({ search }));
    await vi.advanceTimersByTimeAsync(60_000);
    await Promise.all(calls);
    expect(sent.map(([, search]) => search)).toEqual(["a", "b", "c", "d", "e"]);
    for (const [index, [at]] of sent.entries()) expect(at - index * 15_000).toBeLessThan(5);
  });

  test("is neither delayed nor sped up when the clock is changed", async () => {
    const { sent, rtk } = createLimited();
    await rtk.meetings.list();
    for (const jumpMs of [-3_600_000, 7_200_000]) {
      const now = Date.now();
      const clock = vi.spyOn(Date, "now").mockImplementation(() => now + jumpMs);
      const call = rtk.meetings.list();
      const count = sent.length;
      await vi.advanceTimersByTimeAsync(14_000);
      expect(sent.length - count).toBe(0);
      await vi.advanceTimersByTimeAsync(1100);
      await call;
      expect(sent.length - count).toBe(1);
      clock.mockRestore();
    }
  });

  test("keeps a bulk job below the rate in every window", async () => {
    const { sent, rtk } = createLimited({ requests: 1200, perMs: 300_000 });
    const calls = Array.from({ length: 3000 }, () => rtk.meetings.list());
    await vi.advanceTimersByTimeAsync(800_000);
    await Promise.all(calls);
    const times = sent.map(([at]) => at);
    expect(times).toHaveLength(3000);
    for (let index = 1200; index < times.length; index++) {
      expect((times[index] as number) - (times[index - 1200] as number)).toBeGreaterThanOrEqual(300_000);
    }
  });

  test('keeps both of RealtimeKit\'s limits as "realtimekit"', async () => {
    const { sent, rtk } = createLimited("realtimekit");
    const calls = Array.from({ length: 4000 }, () => rtk.meetings.list());
    await vi.advanceTimersByTimeAsync(400_000);
    await Promise.all(calls);
    const times = sent.map(([at]) => at);
    for (const [requests, perMs] of [
      [250, 10_000],
      [3500, 300_000],
    ] as const) {
      const windows = times.slice(requests).map((at, index) => at - (times[index] as number));
      expect(Math.min(...windows)).toBeGreaterThanOrEqual(perMs);
    }
    expect(times.at(-1)).toBeLessThan(4000 * 87);
  });

  test("does not delay a call long after the last one", async () => {
    const { sent, rtk } = createLimited();
    await rtk.meetings.list();
    await vi.advanceTimersByTimeAsync(100_000);
    await rtk.meetings.list();
    expect(sent.map(([at]) => at)).toEqual([0, 100_000]);
  });

  test("counts attempts as requests", async () => {
    const startedAt = Date.now();
    const sent: number[] = [];
    const stub = createStub(async () => {
      sent.push(Date.now() - startedAt);
      return sent.length < 2 ? refusal(429, "later", { "retry-after-ms": "0" }) : json({ success: true, data: [] });
    });
    const call = createClient(stub, { rateLimit: perMinute, maxRetries: 1 }).meetings.list();
    await vi.advanceTimersByTimeAsync(20_000);
    await call;
    expect(sent).toEqual([0, 15_000]);
  });

  test("ends a wait at once with an abort, and gives the turn to the next call", async () => {
    const controller = new AbortController();
    const { sent, rtk } = createLimited();
    await rtk.meetings.list({ search: "first" });
    const aborted = Array.from({ length: 100 }, () =>
      caught(rtk.meetings.list({ search: "aborted" }, { signal: controller.signal })),
    );
    controller.abort();
    const errors = await Promise.all(aborted);
    for (const error of errors) expect(error).toBeInstanceOf(RtkAbortError);
    const last = rtk.meetings.list({ search: "last" });
    await vi.advanceTimersByTimeAsync(15_000);
    await last;
    expect(sent.map(([, search]) => search)).toEqual(["first", "last"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is not part of the time limit", async () => {
    const { sent, rtk } = createLimited();
    const calls = [rtk.meetings.list({}, { timeoutMs: 1000 }), rtk.meetings.list({}, { timeoutMs: 1000 })];
    await vi.advanceTimersByTimeAsync(15_000);
    await Promise.all(calls);
    expect(sent).toHaveLength(2);
  });

  test("is separate for each client", async () => {
    const [first, second] = [createLimited(), createLimited()];
    await Promise.all([first.rtk.meetings.list(), second.rtk.meetings.list()]);
    expect([first.sent.length, second.sent.length]).toEqual([1, 1]);
  });

  test.each([
    { requests: 0, perMs: 0 },
    { requests: -1, perMs: 1000 },
    { requests: Number.NaN, perMs: 1000 },
    { requests: 5, perMs: 0 },
  ])("is refused as $requests in $perMs ms", (rateLimit) => {
    expect(() => createClient(createStub(), { rateLimit })).toThrow(RtkInputError);
    expect(() => createClient(createStub(), { rateLimit })).toThrow("rateLimit needs requests and perMs above 0");
  });
});

describe("the server's quota", () => {
  const none = { remaining: undefined, resetSeconds: undefined, limit: undefined, windowSeconds: undefined };

  test.each<[string, HeadersInit, object | undefined]>([
    [
      "state and policy",
      { ratelimit: '"default";r=50;t=30', "ratelimit-policy": '"burst";q=100;w=60' },
      { remaining: 50, resetSeconds: 30, limit: 100, windowSeconds: 60 },
    ],
    ["state alone", { ratelimit: '"default"; t=30; r=0' }, { ...none, remaining: 0, resetSeconds: 30 }],
    ["policy alone", { "ratelimit-policy": '"burst";q=100;w=60' }, { ...none, limit: 100, windowSeconds: 60 }],
    [
      "several policies, of which the first counts",
      { "ratelimit-policy": '"a";q=1;w=2, "b";q=3;w=4' },
      { ...none, limit: 1, windowSeconds: 2 },
    ],
    ["no quota in it", { ratelimit: "unlimited" }, none],
    ["nothing", {}, undefined],
  ])("is read from %s", async (_, headers, expected) => {
    const error = await caught(createClient(createStub(refusal(403, "no", headers))).meetings.list());
    expect((error as { rateLimit?: object }).rateLimit).toEqual(expected);
  });
});
