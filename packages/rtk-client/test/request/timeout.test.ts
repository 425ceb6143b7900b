import { getEventListeners } from "node:events";
import { RtkAbortError, RtkTimeoutError } from "@org/rtk-client";
import { describe, expect, test, vi } from "vitest";
import { caught, createClient, createStub, json, refusal } from "../clients.ts";
import { startServer } from "../server.ts";
import { connect, expectNoUnhandledRejections, never, startStallingServer } from "./support/interruptions.ts";

const meetings = "/accounts/{account_id}/realtime/kit/{app_id}/meetings";

expectNoUnhandledRejections();

/** Counts only the client's timers: the process also has the test runner's. */
function useCountedTimers(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
}

describe("the time limit", () => {
  test("is a minute by default", async () => {
    vi.useFakeTimers();
    const done = caught(createClient(createStub(never)).meetings.list());
    await vi.advanceTimersByTimeAsync(59_999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    const error = await done;
    expect(error).toBeInstanceOf(RtkTimeoutError);
    expect(error).toMatchObject({
      message: "meetings/list GET /accounts/…/meetings: no complete response within 60000 ms",
      attempts: 1,
    });
  });

  test("is set by the client or the call", async () => {
    const rtk = createClient(createStub(never), { timeoutMs: 1 });
    expect(await caught(rtk.meetings.list())).toMatchObject({ message: expect.stringContaining("within 1 ms") });
    const ofCall = caught(rtk.meetings.list({}, { timeoutMs: 2 }));
    expect(await ofCall).toMatchObject({ message: expect.stringContaining("within 2 ms") });
    const atPathLevel = caught(rtk.GET(meetings, { timeoutMs: 3 }));
    expect(await atPathLevel).toMatchObject({
      name: "RtkTimeoutError",
      message: expect.stringContaining("within 3 ms"),
    });
  });

  test.each([0, Number.POSITIVE_INFINITY, 2 ** 31])("is off at %d", async (timeoutMs) => {
    vi.useFakeTimers();
    const reply = Promise.withResolvers<Response>();
    const done = createClient(
      createStub(() => reply.promise),
      { timeoutMs },
    ).meetings.list();
    expect(vi.getTimerCount()).toBe(0);
    reply.resolve(json({ success: true, data: [] }));
    await done;
  });

  test.each([Number.NaN, -1])("is not %d", async (timeoutMs) => {
    const stub = createStub();
    await expect(createClient(stub, { timeoutMs }).meetings.list()).rejects.toThrow("timeoutMs must be 0 or more");
    expect(stub.requests).toHaveLength(0);
  });

  test("applies to each attempt", async () => {
    const stub = createStub(never, never, json({ success: true, data: [] }));
    await createClient(stub, { timeoutMs: 1, maxRetries: 2 }).meetings.list();
    expect(stub.requests).toHaveLength(3);
  });

  test("does not retry a POST", async () => {
    const stub = createStub(never);
    const error = await caught(createClient(stub, { timeoutMs: 1, maxRetries: 2 }).meetings.create({}));
    expect(error).toMatchObject({ name: "RtkTimeoutError", attempts: 1 });
    expect(stub.requests).toHaveLength(1);
  });

  test("covers the body as well as the headers, and ends the connection", async () => {
    const { url, sockets } = await startStallingServer();
    const error = await caught(connect(url, { timeoutMs: 50 }).meetings.list());
    expect(error).toBeInstanceOf(RtkTimeoutError);
    const [socket] = sockets;
    if (!socket?.destroyed) await new Promise((resolve) => socket?.once("close", resolve));
  });

  test("covers the API token's function", async () => {
    const rtk = createClient(createStub(), { timeoutMs: 1, apiToken: () => new Promise<string>(() => {}) });
    await expect(rtk.meetings.list()).rejects.toBeInstanceOf(RtkTimeoutError);
  });
});

describe("nothing is left behind", () => {
  test.each<[string, () => Promise<Response>]>([
    ["a response", async () => json({ success: true, data: [] })],
    ["an error", async () => refusal(404, "no")],
    ["a broken connection", async () => Promise.reject(new TypeError("fetch failed"))],
    ["a response that is not JSON", async () => new Response("<html>")],
  ])("by %s", async (_, reply) => {
    useCountedTimers();
    const { signal } = new AbortController();
    await createClient(createStub(reply))
      .meetings.list({}, { signal })
      .catch(() => {});
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("by a timeout or an abort", async () => {
    useCountedTimers();
    const controller = new AbortController();
    const { signal } = controller;
    const limited = caught(createClient(createStub(never), { timeoutMs: 1 }).meetings.list({}, { signal }));
    await vi.advanceTimersByTimeAsync(1);
    expect(await limited).toBeInstanceOf(RtkTimeoutError);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    const done = caught(createClient(createStub(never)).meetings.list({}, { signal }));
    controller.abort();
    await done;
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("by a wait that was aborted", async () => {
    useCountedTimers();
    const controller = new AbortController();
    const { signal } = controller;
    const onRetry = () => void setImmediate(() => controller.abort());
    const rtk = createClient(createStub(refusal(429, "later", { "retry-after": "60" })), { maxRetries: 2, onRetry });
    await caught(rtk.meetings.list({}, { signal }));
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("by a hundred calls with one signal", async () => {
    const { url, sockets } = await startServer((_, response) => response.end('{"success":true,"data":[]}'));
    const { signal } = new AbortController();
    const rtk = connect(url);
    for (let count = 0; count < 100; count++) await rtk.meetings.list({}, { signal });
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(sockets.length).toBeLessThan(10);
  });

  test("and concurrent calls share one listener per signal, because Node 20 warns about more than ten", async () => {
    const controller = new AbortController();
    const rtk = createClient(createStub(never));
    const calls = Array.from({ length: 20 }, () => caught(rtk.meetings.list({}, { signal: controller.signal })));
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    controller.abort();
    for (const error of await Promise.all(calls)) expect(error).toBeInstanceOf(RtkAbortError);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("by a fetch that fails after the end of the call", async () => {
    const late = Promise.withResolvers<Response>();
    const error = await caught(
      createClient(
        createStub(() => late.promise),
        { timeoutMs: 1 },
      ).meetings.list(),
    );
    expect(error).toBeInstanceOf(RtkTimeoutError);
    late.reject(new Error("late"));
  });
});
