import type { MockServerEvent, MockServerOptions } from "@org/rtk-mock-server";
import { startMock, webinar } from "./client.ts";

/** Starts a mock server whose clock is stopped at 12:00, and collects its events. */
export async function startAtNoon(options?: MockServerOptions) {
  const { mock, rtk } = await startMock(options);
  mock.clock.set("2026-03-01T12:00:00Z");
  const events: MockServerEvent[] = [];
  mock.subscribe((event) => events.push(event));
  const change = (settings: Partial<Parameters<typeof rtk.meetings.update>[0]>) =>
    rtk.meetings.update({ ...webinar.meeting, ...settings });
  const names = () => events.map(({ event }) => event);
  return { mock, rtk, events, names, change };
}
