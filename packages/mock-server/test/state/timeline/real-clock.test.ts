import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startMock, webinar } from "../../support/client.ts";

const { meeting, ada } = webinar;

describe("with the real time", () => {
  beforeEach(
    () =>
      void vi.useFakeTimers({ now: new Date("2026-03-01T12:00:00Z"), toFake: ["setTimeout", "clearTimeout", "Date"] }),
  );
  afterEach(() => void vi.useRealTimers());

  async function startRunning() {
    const { mock, rtk } = await startMock();
    const seen: string[] = [];
    mock.subscribe(({ event }) => seen.push(`${new Date().toISOString().slice(11, 23)} ${event}`));
    return { mock, rtk, seen };
  }

  test("everything happens by itself, with one timer at a time", async () => {
    const { mock, rtk, seen } = await startRunning();
    await rtk.meetings.replace({ ...meeting, summarize_on_end: true });
    expect(vi.getTimerCount()).toBe(0);
    mock.simulate.join(ada);
    await rtk.recordings.start(meeting);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(600_000);
    mock.simulate.leave(ada);
    expect(vi.getTimerCount()).toBe(1);
    seen.length = 0;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(seen).toEqual([
      "12:11:00.000 recording.statusUpdate",
      "12:11:00.000 meeting.ended",
      "12:11:05.000 recording.statusUpdate",
      "12:11:05.000 meeting.chatSynced",
      "12:11:10.000 meeting.transcript",
      "12:11:20.000 meeting.summary",
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("a late timer changes nothing: the session ended when it was due", async () => {
    const { mock, rtk } = await startRunning();
    mock.simulate.join(ada);
    const { id: session_id } = (await rtk.activeSession.get(meeting)).data;
    mock.simulate.leave(ada);
    vi.setSystemTime(new Date("2026-03-01T13:00:00Z"));
    expect((await rtk.sessions.get({ session_id })).data.ended_at).toBe("2026-03-01T12:01:00.000Z");
  });

  test("a clock that is ahead is followed, and a stopped one has no timer", async () => {
    const { mock, seen } = await startRunning();
    mock.simulate.join(ada);
    mock.simulate.leave(ada);
    seen.length = 0;
    mock.clock.advance("PT50S");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen).toEqual(["12:00:10.000 meeting.ended"]);
    mock.clock.set("2026-03-01T12:01:01Z");
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(90_000);
    expect(seen).toHaveLength(1);
    mock.clock.follow();
    expect(seen.slice(1).map((line) => line.slice(13))).toEqual([
      "meeting.chatSynced",
      "meeting.transcript",
      "meeting.summary",
    ]);
  });

  test("a closed server does nothing more", async () => {
    const { mock, seen } = await startRunning();
    mock.simulate.join(ada);
    mock.simulate.leave(ada);
    seen.length = 0;
    await mock.close();
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(seen).toEqual([]);
  });
});

test("due steps do not keep the process alive", async () => {
  const source = `
    import { createMockServer } from "@org/rtk-mock-server";
    const mock = await createMockServer();
    mock.simulate.join(${JSON.stringify(ada)});
    mock.simulate.leave(${JSON.stringify(ada)});
    console.log(mock.timeline.list().length);
  `;
  const args = ["--input-type=module", "--eval", source];
  const child = spawn(process.execPath, args, { cwd: import.meta.dirname, timeout: 30_000 });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  expect(await once(child, "close")).toEqual([0, null]);
  expect(output).toBe("1\n");
});
