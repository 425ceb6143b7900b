import type { DeliveryRecord, MockServerOptions } from "@org/rtk-mock-server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { allEvents, outcomes, register, startCapturingDeliveries, url } from "../support/captured-deliveries.ts";
import { startMock, webinar } from "../support/client.ts";

const { meeting } = webinar;
const unsent: Pick<DeliveryRecord, "status" | "attempts"> = { status: "pending", attempts: [] };

describe("a response", () => {
  test.each([200, 202, 204, 299])("of %i ends the delivery", async (status) => {
    expect(await outcomeOf(() => new Response(null, { status }))).toEqual({
      status: "delivered",
      attempts: [{ status }],
    });
  });

  test.each([301, 307, 400, 403, 404, 410, 429])("of %i fails without a retry", async (status) => {
    const answer = () => new Response("No", { status, headers: { location: url } });
    expect(await outcomeOf(answer)).toEqual({ status: "failed", attempts: [{ status, response: "No" }] });
  });

  test.each([500, 503, 599])("of %i fails after six attempts", async (status) => {
    const attempts = Array.from({ length: 6 }, () => ({ status }));
    expect(await outcomeOf(() => new Response(null, { status }))).toEqual({ status: "failed", attempts });
  });

  test("that is missing fails after six attempts, with the reason", async () => {
    const fail = () => Promise.reject(new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") }));
    const attempts = Array.from({ length: 6 }, () => ({ error: "connect ECONNREFUSED" }));
    expect(await outcomeOf(fail)).toEqual({ status: "failed", attempts });
  });

  test("that takes too long times out", async () => {
    const answers = [new Promise<Response>(() => {}), Promise.resolve(new Response())];
    const { status, attempts } = await outcomeOf(() => answers.shift() as Promise<Response>, { webhookTimeoutMs: 10 });
    expect(status).toBe("delivered");
    expect(attempts).toEqual([{ error: "No response within 10 ms" }, { status: 200 }]);
  });

  test("is logged up to its first 500 characters", async () => {
    const { attempts } = await outcomeOf(() => new Response("No ".repeat(10_000), { status: 400 }));
    expect(attempts[0]?.response).toBe("No ".repeat(200).slice(0, 500));
  });

  /** Returns the outcome of an event with this response, with retries made without delay. */
  async function outcomeOf(deliver: () => Response | Promise<Response>, options: MockServerOptions = {}) {
    const { mock, rtk } = await startMock({ deliver, ...options });
    await register(rtk, ["meeting.started"]);
    mock.simulate.startSession(meeting);
    await mock.deliveries.flush();
    const [{ status, attempts } = unsent] = mock.deliveries.list();
    return { status, attempts: attempts.map(({ at: _, ms: __, ...outcome }) => outcome) };
  }
});

describe("retries", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test("send the same bytes with the same headers", async () => {
    const { mock, rtk, requests } = await startCapturingDeliveries([503]);
    await register(rtk, ["meeting.started"]);
    mock.simulate.startSession(meeting);
    await mock.deliveries.flush();
    const [first, second] = requests as [Request, Request];
    expect(Object.fromEntries(second.headers)).toEqual(Object.fromEntries(first.headers));
    expect(await second.text()).toBe(await first.text());
  });

  test("have doubling delays", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { mock, rtk, requests } = await startCapturingDeliveries([500, 500, 500, 500, 500, 500]);
    await register(rtk, ["meeting.started"]);
    const counts: number[] = [];
    const attempted = () => new Promise((resolve) => mock.deliveries.subscribe(resolve));
    let attempt = attempted();
    mock.simulate.startSession(meeting);
    for (const seconds of [1, 2, 4, 8, 16]) {
      await attempt;
      attempt = attempted();
      await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
      counts.push(requests.length);
      await vi.advanceTimersByTimeAsync(1);
    }
    await mock.deliveries.settled();
    expect(counts).toEqual([1, 2, 3, 4, 5]);
    expect(outcomes(mock)).toEqual([["meeting.started", "failed", [500, 500, 500, 500, 500, 500]]]);
  });

  test("delay later events of the same webhook to keep their order, but no other webhooks", async () => {
    const order: string[] = [];
    const failures = new Map([["/slow meeting.started", 2]]);
    const deliver = async (request: Request) => {
      const name = `${new URL(request.url).pathname} ${(await request.json()).event}`;
      order.push(name);
      const left = failures.get(name) ?? 0;
      failures.set(name, left - 1);
      return new Response(null, { status: left > 0 ? 503 : 200 });
    };
    const { mock, rtk } = await startMock({ deliver });
    for (const path of ["/slow", "/fast"]) {
      await rtk.webhooks.create({ name: "Back end", url: `http://localhost${path}`, events: allEvents });
    }
    const arrived = new Promise<void>((resolve) =>
      mock.deliveries.subscribe(({ event, url }) => event === "meeting.ended" && url.endsWith("/fast") && resolve()),
    );
    mock.simulate.startSession(meeting);
    mock.simulate.endSession(meeting);
    await arrived;
    const slow = mock.deliveries.list().filter(({ url }) => url.endsWith("/slow"));
    expect(slow.map(({ status }) => status)).toEqual(["pending", "pending"]);
    await mock.deliveries.flush();
    expect(order.filter((name) => name.startsWith("/fast"))).toEqual(["/fast meeting.started", "/fast meeting.ended"]);
    expect(order.filter((name) => name.startsWith("/slow"))).toEqual([
      "/slow meeting.started",
      "/slow meeting.started",
      "/slow meeting.started",
      "/slow meeting.ended",
    ]);
  });
});

describe("a delivery ends early", () => {
  /** Starts a mock server with a delivery in progress and another one queued. */
  async function startStalling() {
    const sent = Promise.withResolvers<Request>();
    const deliver = (request: Request) => {
      sent.resolve(request);
      return new Promise<Response>(() => {});
    };
    const { mock, rtk } = await startMock({ deliver });
    await register(rtk, ["meeting.started", "meeting.ended"]);
    mock.simulate.startSession(meeting);
    mock.simulate.endSession(meeting);
    return { mock, request: await sent.promise };
  }

  test("by close", async () => {
    const { mock, request } = await startStalling();
    await mock.close();
    const error = "The mock server was closed";
    expect(request.signal.aborted).toBe(true);
    expect(mock.deliveries.list()).toMatchObject([
      { status: "failed", error, attempts: [{ error }] },
      { status: "failed", error, attempts: [] },
    ]);
    mock.simulate.startSession(meeting);
    await mock.deliveries.settled();
    expect(mock.deliveries.list()).toHaveLength(2);
    expect(await mock.deliveries.trigger({ event: "meeting.started", to: url })).toMatchObject({
      status: "failed",
      error,
    });
  });

  test("by reset, which also clears the log", async () => {
    const { mock, request } = await startStalling();
    mock.reset();
    await mock.deliveries.settled();
    expect(request.signal.aborted).toBe(true);
    expect(mock.deliveries.list()).toEqual([]);
  });

  test("while it waits for a retry", async () => {
    const { mock, rtk, requests } = await startCapturingDeliveries([503]);
    await register(rtk, ["meeting.started"]);
    const attempted = new Promise((resolve) => mock.deliveries.subscribe(resolve));
    mock.simulate.startSession(meeting);
    await attempted;
    await mock.close();
    expect(requests).toHaveLength(1);
    expect(mock.deliveries.list()).toMatchObject([{ status: "failed", error: "The mock server was closed" }]);
  });
});
