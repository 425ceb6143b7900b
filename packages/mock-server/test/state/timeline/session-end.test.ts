import { describe, expect, test } from "vitest";
import { expectFailure, webinar } from "../../support/client.ts";
import { startAtNoon } from "../../support/timeline.ts";

const { meeting, ada, mark } = webinar;

/** Ada and Mark join at 12:00 and leave at 12:01 and 12:02. */
async function startLeft(keepAliveSeconds?: number) {
  const noon = await startAtNoon();
  const { mock, rtk, change } = noon;
  if (keepAliveSeconds !== undefined) await change({ session_keep_alive_time_in_secs: keepAliveSeconds });
  mock.simulate.join(ada);
  mock.simulate.join(mark);
  mock.clock.advance("PT1M");
  mock.simulate.leave(ada);
  mock.clock.advance("PT1M");
  mock.simulate.leave(mark);
  const { id: session_id } = (await rtk.activeSession.get(meeting)).data;
  const session = async () => (await rtk.sessions.get({ session_id })).data;
  return { ...noon, session };
}

describe("after the last leave a session", () => {
  test("is live without participants until the end of its keep-alive time, at which it ends", async () => {
    const { mock, session, events } = await startLeft(300);
    mock.clock.advance("PT4M59.999S");
    expect(await session()).toMatchObject({
      status: "LIVE",
      live_participants: 0,
      minutes_consumed: 3,
      ended_at: null,
    });
    mock.clock.advance("PT1H");
    const ended_at = "2026-03-01T12:07:00.000Z";
    expect(await session()).toMatchObject({ status: "ENDED", ended_at, minutes_consumed: 3 });
    expect(events.find(({ event }) => event === "meeting.ended")?.payload).toMatchObject({
      reason: "ALL_PARTICIPANTS_LEFT",
      meeting: { endedAt: ended_at },
    });
  });

  test("is kept alive for a minute by default", async () => {
    const { mock, session } = await startLeft();
    mock.clock.advance("PT1M");
    expect(await session()).toMatchObject({ status: "ENDED", ended_at: "2026-03-01T12:03:00.000Z" });
  });

  test("is kept alive for a time that is changed meanwhile", async () => {
    const { mock, session, change } = await startLeft();
    await change({ session_keep_alive_time_in_secs: 600 });
    mock.clock.advance("PT1M");
    expect(await session()).toMatchObject({ status: "LIVE" });
    await change({ session_keep_alive_time_in_secs: 120 });
    mock.clock.advance("PT1M");
    expect(await session()).toMatchObject({ status: "ENDED", ended_at: "2026-03-01T12:04:00.000Z" });
  });

  test("is continued only by participants who join within its keep-alive time", async () => {
    const { mock, rtk, session } = await startLeft();
    mock.clock.advance("PT59S");
    mock.simulate.join(mark);
    mock.clock.advance("PT10M");
    expect((await rtk.activeSession.get(meeting)).data).toEqual(await session());
    expect(await session()).toMatchObject({ live_participants: 1, minutes_consumed: 13 });
    mock.simulate.leave(mark);
    mock.clock.advance("PT1M");
    expect(await session()).toMatchObject({
      status: "ENDED",
      ended_at: "2026-03-01T12:13:59.000Z",
      minutes_consumed: 13,
    });
    mock.simulate.join(mark);
    expect((await rtk.activeSession.get(meeting)).data.id).not.toBe((await session()).id);
  });

  test("ends at once when all are kicked", async () => {
    const { mock, rtk, session, events } = await startLeft();
    mock.simulate.join(mark);
    mock.clock.advance("PT10S");
    await rtk.activeSession.kickAll(meeting);
    expect(await session()).toMatchObject({ status: "ENDED", ended_at: "2026-03-01T12:02:10.000Z" });
    expect(events.at(-1)?.payload).toMatchObject({ event: "meeting.ended", reason: "HOST_ENDED_MEETING" });
    mock.clock.advance("PT1H");
    expect(events.filter(({ event }) => event === "meeting.ended")).toHaveLength(1);
  });
});

test("a session that nobody has joined waits for its first participant", async () => {
  const { mock, rtk } = await startAtNoon();
  const { id } = mock.simulate.startSession(meeting);
  mock.clock.advance("PT1H");
  mock.simulate.join(ada);
  expect((await rtk.activeSession.get(meeting)).data).toMatchObject({ id, minutes_consumed: 0 });
});

test("without a timeline, a session ends with its last leave, and nothing depends on time", async () => {
  const { mock, rtk, names } = await startAtNoon({ timeline: false });
  await rtk.meetings.update({ ...meeting, transcribe_on_end: true });
  mock.simulate.join(ada);
  const { data: recording } = await rtk.recordings.start(meeting);
  mock.clock.advance("PT1M");
  mock.simulate.leave(ada);
  await expectFailure(rtk.activeSession.get(meeting), 404, "No active session found");
  const before = names();
  expect(mock.timeline.list()).toEqual([]);
  mock.clock.advance("P1D");
  expect(names()).toEqual(before);
  expect((await rtk.recordings.get({ recording_id: recording.id })).data.status).toBe("UPLOADING");
  expect(mock.simulate.finishRecording({ recording_id: recording.id }).status).toBe("UPLOADED");
});
