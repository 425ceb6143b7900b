import { describe, expect, test } from "vitest";
import { expectFailure, startMock, unknownId, webinar } from "../../support/client.ts";

const { meeting, ada, mark } = webinar;

/** Ada and Mark join the webinar at 12:00. */
async function startLive() {
  const { mock, rtk } = await startMock();
  mock.clock.set("2026-03-01T12:00:00Z");
  mock.simulate.join(ada);
  mock.simulate.join(mark);
  const { data: session } = await rtk.activeSession.get(meeting);
  const participants = async () =>
    (await rtk.sessions.listParticipants({ session_id: session.id, sort_order: "ASC" })).data.participants;
  return { mock, rtk, session, participants };
}

describe("the active session", () => {
  test("counts participants and minutes while it is live", async () => {
    const { mock, rtk, session } = await startLive();
    expect(session).toMatchObject({ status: "LIVE", live_participants: 2, minutes_consumed: 0, ended_at: null });
    mock.clock.advance("PT3M");
    mock.simulate.leave(mark);
    mock.clock.advance("PT4M30S");
    expect((await rtk.activeSession.get(meeting)).data).toMatchObject({
      id: session.id,
      live_participants: 1,
      max_concurrent_participants: 2,
      minutes_consumed: 10.5,
    });
  });

  test("is a 404 with the API's message without a live session", async () => {
    const { rtk } = await startMock();
    const words = `No active session found for meeting_id ${meeting.meeting_id}`;
    await expectFailure(rtk.activeSession.get(meeting), 404, words);
    await expectFailure(rtk.activeSession.kick({ ...meeting, participant_ids: [] }), 404, words);
    await expectFailure(rtk.activeSession.kickAll(meeting), 404, words);
    await expectFailure(rtk.activeSession.mute({ ...meeting, participant_ids: [] }), 404, words);
    await expectFailure(rtk.activeSession.muteAll({ ...meeting, allow_unmute: true }), 404, words);
    await expectFailure(rtk.activeSession.createPoll({ ...meeting, question: "?", options: [] }), 404, words);
    await expectFailure(
      rtk.activeSession.get({ meeting_id: unknownId }),
      404,
      `Meeting with id ${unknownId} not found`,
    );
  });
});

describe("kicking", () => {
  test("ends the attendance of participants with either kind of id", async () => {
    const { mock, rtk, participants } = await startLive();
    mock.clock.advance("PT2M");
    const { data } = await rtk.activeSession.kick({ ...meeting, custom_participant_ids: ["83qi0i"] });
    expect(data).toMatchObject({
      action: "kick",
      participants: [{ id: mark.participant_id, name: "Mark", email: null }],
    });
    expect(await participants()).toMatchObject([
      { display_name: "Ada", left_at: null },
      { display_name: "Mark", left_at: "2026-03-01T12:02:00.000Z", duration: 2 },
    ]);
    await rtk.activeSession.kick({ ...meeting, participant_ids: [ada.participant_id] });
    expect((await rtk.activeSession.get(meeting)).data).toMatchObject({ live_participants: 0 });
    mock.clock.advance("PT1M");
    await expectFailure(rtk.activeSession.get(meeting), 404, "No active session found");
  });

  test("counts a participant named twice once", async () => {
    const { rtk } = await startLive();
    const both = { participant_ids: [mark.participant_id], custom_participant_ids: ["83qi0i"] };
    expect((await rtk.activeSession.kick({ ...meeting, ...both })).data.participants).toHaveLength(1);
  });

  test("of an absent participant is a 404 with the API's message, and kicks nobody", async () => {
    const { rtk, participants } = await startLive();
    const ids = { participant_ids: [mark.participant_id, unknownId] };
    await expectFailure(rtk.activeSession.kick({ ...meeting, ...ids }), 404, `No user found with id ${unknownId}`);
    expect((await participants()).map(({ left_at }) => left_at)).toEqual([null, null]);
  });

  test("kick-all ends the session", async () => {
    const { rtk, session, participants } = await startLive();
    expect((await rtk.activeSession.kickAll(meeting)).data).toEqual({
      action: "kick-all",
      kicked_participants_count: 2,
    });
    expect((await rtk.sessions.get({ session_id: session.id })).data.status).toBe("ENDED");
    expect((await participants()).every(({ left_at }) => left_at)).toBe(true);
  });
});

describe("muting", () => {
  async function mutedEvents({ mock, rtk }: Awaited<ReturnType<typeof startLive>>, userId: string) {
    const attendance = Object.values(mock.state.attendances)
      .flat()
      .findLast(({ user_id }) => user_id === userId);
    const { data } = await rtk.sessions.getPeerReport({ peer_id: attendance?.internal.peerId as string });
    return data.participant.peer_report?.metadata?.events;
  }

  test("shows in the connection report", async () => {
    const live = await startLive();
    const { data } = await live.rtk.activeSession.mute({ ...meeting, participant_ids: [mark.participant_id] });
    expect(data).toMatchObject({ action: "mute", participants: [{ name: "Mark" }] });
    const event = { name: "audio_muted", timestamp: "2026-03-01T12:00:00.000Z", metadata: { by_host: true } };
    expect(await mutedEvents(live, mark.participant_id)).toEqual([event]);
    expect(await mutedEvents(live, ada.participant_id)).toEqual([]);
  });

  test("mute-all records whether participants may unmute", async () => {
    const live = await startLive();
    const { data } = await live.rtk.activeSession.muteAll({ ...meeting, allow_unmute: false });
    expect(data).toEqual({ action: "mute-all", muted_participants_count: 2 });
    expect(await mutedEvents(live, ada.participant_id)).toMatchObject([{ metadata: { allow_unmute: false } }]);
  });
});

test("a new poll has no votes", async () => {
  const { rtk } = await startLive();
  const { data } = await rtk.activeSession.createPoll({ ...meeting, question: "Tea?", options: ["Yes", "No"] });
  expect(data).toEqual({
    action: "create-poll",
    poll: {
      id: expect.any(String),
      question: "Tea?",
      options: [
        { text: "Yes", count: 0, votes: [] },
        { text: "No", count: 0, votes: [] },
      ],
      anonymous: false,
      hide_votes: false,
      created_by: "Studio",
      voted: [],
    },
  });
});
