import { describe, expect, test } from "vitest";
import { expectFailure, startMock, unknownId, webinar } from "../support/client.ts";

const { meeting, ada, mark } = webinar;

/** Returns the error of a simulation. */
function refusal(status: number, words: string) {
  return expect.objectContaining({ status, message: expect.stringContaining(words) });
}

describe("joining and leaving", () => {
  test("the first participant starts the session, which ends a minute after the last has left", async () => {
    const { mock, rtk } = await startMock();
    mock.clock.set("2026-03-01T12:00:00Z");
    expect(mock.simulate.join(ada)).toMatchObject({ display_name: "Ada", left_at: null, duration: 0 });
    const { data: session } = await rtk.activeSession.get(meeting);
    mock.clock.advance("PT1M30S");
    mock.simulate.join(mark);
    mock.clock.advance("PT30S");
    expect(mock.simulate.leave(ada)).toMatchObject({ display_name: "Ada", duration: 2 });
    mock.clock.advance("PT1M");
    mock.simulate.leave(mark);
    mock.clock.advance("PT1M");
    expect((await rtk.sessions.get({ session_id: session.id })).data).toMatchObject({
      associated_id: meeting.meeting_id,
      meeting_display_name: "Product launch webinar",
      status: "ENDED",
      live_participants: 0,
      max_concurrent_participants: 2,
      minutes_consumed: 3.5,
      started_at: "2026-03-01T12:00:00.000Z",
      ended_at: "2026-03-01T12:04:00.000Z",
    });
  });

  test("the maximum of concurrent participants remains when some leave and others join", async () => {
    const { mock, rtk } = await startMock();
    mock.simulate.join(ada);
    mock.simulate.join(mark);
    mock.simulate.leave(ada);
    mock.simulate.leave(mark);
    mock.clock.advance("PT1M");
    mock.simulate.startSession(meeting);
    mock.simulate.join(ada);
    mock.simulate.join(mark);
    mock.simulate.leave(mark);
    mock.simulate.leave(ada);
    mock.clock.advance("PT1M");
    mock.simulate.join(ada);
    expect((await rtk.sessions.list()).data.sessions.map((session) => session.max_concurrent_participants)).toEqual([
      1, 2, 2, 123,
    ]);
  });

  test("joining one meeting does not change another", async () => {
    const { mock, rtk } = await startMock();
    const { data: other } = await rtk.meetings.create({ title: "Other" });
    mock.simulate.startSession({ meeting_id: other.id });
    await expectFailure(rtk.activeSession.get(meeting), 404, "No active session found");
    mock.simulate.join(mark);
    expect((await rtk.activeSession.get(meeting)).data.associated_id).toBe(meeting.meeting_id);
    expect((await rtk.activeSession.get({ meeting_id: other.id })).data.live_participants).toBe(0);
  });

  test("rejoining after the end starts another session", async () => {
    const { mock, rtk } = await startMock();
    mock.simulate.join(mark);
    mock.simulate.leave(mark);
    mock.clock.advance("PT1M");
    mock.simulate.join(mark);
    expect((await rtk.sessions.list()).paging?.total_count).toBe(3);
  });

  test("refuses impossible simulations", async () => {
    const { mock } = await startMock();
    const { simulate } = mock;
    expect(() => simulate.leave(mark)).toThrow(refusal(404, "No active session found for meeting_id"));
    simulate.join(mark);
    expect(() => simulate.leave(ada)).toThrow(refusal(404, `No user found with id ${ada.participant_id}`));
    expect(() => simulate.join({ ...mark, participant_id: unknownId })).toThrow(refusal(404, "Participant with id"));
    expect(() => simulate.join({ ...mark, meeting_id: unknownId })).toThrow(refusal(404, "Meeting with id"));
  });

  test("an inactive meeting accepts no participants and no sessions", async () => {
    const { mock, rtk } = await startMock();
    await rtk.meetings.update({ ...meeting, status: "INACTIVE" });
    const before = mock.snapshot();
    expect(() => mock.simulate.join(mark)).toThrow(refusal(409, "is INACTIVE"));
    expect(() => mock.simulate.startSession(meeting)).toThrow(refusal(409, "is INACTIVE"));
    expect(mock.snapshot()).toEqual(before);
  });

  test("a meeting that becomes inactive keeps its participants, but accepts no others", async () => {
    const { mock, rtk } = await startMock();
    mock.simulate.join(ada);
    await rtk.meetings.update({ ...meeting, status: "INACTIVE" });
    expect(() => mock.simulate.join(mark)).toThrow(refusal(409, "is INACTIVE"));
    expect((await rtk.activeSession.get(meeting)).data.live_participants).toBe(1);
  });

  test("removed participants cannot join", async () => {
    const { mock, rtk } = await startMock();
    await rtk.meetings.deleteParticipant(mark);
    expect(() => mock.simulate.join(mark)).toThrow(
      refusal(404, `Participant with id ${mark.participant_id} not found`),
    );
  });

  test("names missing input and input of the wrong type", async () => {
    const { mock } = await startMock();
    expect(() => mock.simulate.join({} as typeof mark)).toThrow(refusal(422, "meeting_id is missing"));
    expect(() => mock.simulate.join({ ...mark, participant_id: 7 } as never)).toThrow(
      refusal(422, "participant_id must be a string"),
    );
  });
});

describe("a session", () => {
  test("starts empty, and only once", async () => {
    const { mock, rtk } = await startMock();
    const session = mock.simulate.startSession(meeting);
    expect(session).toMatchObject({ status: "LIVE", live_participants: 0, max_concurrent_participants: 0 });
    expect((await rtk.activeSession.get(meeting)).data).toEqual(session);
    expect(() => mock.simulate.startSession(meeting)).toThrow(refusal(409, session.id));
  });

  test("ends for everyone present", async () => {
    const { mock, rtk } = await startMock();
    mock.simulate.join(ada);
    mock.simulate.join(mark);
    const ended = mock.simulate.endSession(meeting);
    expect(ended).toMatchObject({ status: "ENDED", live_participants: 0, max_concurrent_participants: 2 });
    await expectFailure(rtk.activeSession.get(meeting), 404, "No active session found");
    expect(() => mock.simulate.endSession(meeting)).toThrow(refusal(404, "No active session found"));
  });

  test("is recorded and broadcast from the start if the meeting is configured for it", async () => {
    const { mock, rtk } = await startMock();
    await rtk.meetings.update({ ...meeting, record_on_start: true, live_stream_on_start: true });
    mock.simulate.join(mark);
    const { data: recording } = await rtk.recordings.getActive(meeting);
    expect(recording).toMatchObject({
      status: "RECORDING",
      start_reason: { reason: "RECORD_ON_START", caller: { type: "USER", name: "Mark", user_Id: mark.participant_id } },
    });
    expect((await rtk.livestreams.getActiveForMeeting(meeting)).data).toMatchObject({ status: "INVOKED" });
    mock.clock.advance("PT10S");
    mock.simulate.endSession(meeting);
    expect((await rtk.recordings.get({ recording_id: recording.id })).data).toMatchObject({
      status: "UPLOADING",
      stop_reason: { reason: "ALL_PEERS_LEFT" },
    });
    await expectFailure(rtk.livestreams.getActiveForMeeting(meeting), 404, "No active livestream found");
  });

  test("is not recorded or broadcast twice if both were requested before", async () => {
    const { mock, rtk } = await startMock();
    await rtk.meetings.update({ ...meeting, record_on_start: true, live_stream_on_start: true });
    await rtk.recordings.start(meeting);
    await rtk.livestreams.start(meeting);
    mock.simulate.join(mark);
    expect((await rtk.recordings.list({ status: ["RECORDING"] })).data).toMatchObject([
      { start_reason: { reason: "API_CALL" }, session_id: (await rtk.activeSession.get(meeting)).data.id },
    ]);
    expect((await rtk.livestreams.list({ status: "INVOKED" })).data).toHaveLength(1);
  });
});
