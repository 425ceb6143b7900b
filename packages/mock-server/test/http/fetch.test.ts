import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { startMock } from "../support/client.ts";
import { get } from "../support/requests.ts";
import { startUpstream } from "../support/upstream.ts";

const fault = (text: string) => ({ headers: { "x-rtk-mock-fault": text } });

function listenersOf(signal: AbortSignal): number {
  return getEventListeners(signal, "abort").length;
}

describe("leaves no listeners on a signal shared by many calls", () => {
  test.each([
    ["", (response: Response) => response.text()],
    ["latency=1", (response: Response) => response.text()],
    ["status=500", (response: Response) => response.text()],
    ["stall", (response: Response) => response.body?.cancel()],
  ])("after a call with the fault %j", async (text, end) => {
    const { mock } = await startMock();
    const { signal } = new AbortController();
    await end(await mock.fetch(get("/webhooks/all", text === "" ? {} : fault(text)), { signal }));
    expect(listenersOf(signal)).toBe(0);
  });

  test("after a failed call", async () => {
    const { mock } = await startMock();
    const { signal } = new AbortController();
    await expect(mock.fetch(get("/webhooks/all", fault("reset")), { signal })).rejects.toThrow("fetch failed");
    expect(listenersOf(signal)).toBe(0);
  });

  test.each(["read", "cancelled"])("after a proxied call whose response is %s", async (end) => {
    const upstream = await startUpstream((_, outgoing) => {
      outgoing.writeHead(200).write("half");
      if (end === "read") outgoing.end();
    });
    const { mock } = await startMock({ proxy: upstream });
    const { signal } = new AbortController();
    const response = await mock.fetch(get("/meetings"), { signal });
    await (end === "read" ? response.text() : response.body?.cancel());
    await expect.poll(() => listenersOf(signal)).toBe(0);
  });
});

test("a call ends when its signal or its request's signal is aborted", async () => {
  const { mock } = await startMock();
  for (const isInRequest of [false, true]) {
    const controller = new AbortController();
    const { signal } = controller;
    const request = get("/webhooks/all", fault("latency=600000"));
    const call = isInRequest ? mock.fetch(new Request(request, { signal })) : mock.fetch(request, { signal });
    controller.abort(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
  }
});

test("the body of a proxied call ends when its signal is aborted", async () => {
  const upstream = await startUpstream((_, outgoing) => outgoing.writeHead(200).write("half"));
  const { mock } = await startMock({ proxy: upstream });
  const controller = new AbortController();
  const response = await mock.fetch(get("/meetings"), { signal: controller.signal });
  const reading = response.text();
  controller.abort(new Error("enough"));
  await expect(reading).rejects.toThrow("enough");
});
