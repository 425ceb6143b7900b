import type { MockServer } from "@org/rtk-mock-server";
import { expect, onTestFinished, test, vi } from "vitest";
import { register, startCapturingDeliveries } from "./support/captured-deliveries.ts";
import { webinar } from "./support/client.ts";

test.each([
  ["requests", ({ requests }: MockServer) => requests.subscribe],
  ["events", (mock: MockServer) => mock.subscribe],
  ["deliveries", ({ deliveries }: MockServer) => deliveries.subscribe],
] as [string, (mock: MockServer) => (listener: () => void) => unknown][])(
  "a listener of %s that throws only causes a warning",
  async (name, subscribeOf) => {
    const { mock, rtk, requests } = await startCapturingDeliveries();
    const heard: string[] = [];
    const subscribe = subscribeOf(mock);
    subscribe(() => {
      throw new Error(`broken ${name}`);
    });
    subscribe(() => heard.push(name));
    const warned = vi.spyOn(process, "emitWarning").mockReturnValue();
    onTestFinished(() => warned.mockRestore());
    await register(rtk, ["meeting.started"]);
    mock.simulate.startSession(webinar.meeting);
    await mock.deliveries.settled();
    expect(warned.mock.calls[0]?.[0]).toContain(`A listener of the mock server threw: Error: broken ${name}`);
    expect([requests.length, heard.length]).toEqual([1, 1]);
    expect(mock.deliveries.list()).toMatchObject([{ status: "delivered" }]);
  },
);
