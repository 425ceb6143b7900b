import { describe, expect, test } from "vitest";
import { expectFailure, startMock, unknownId, webinar } from "../../support/client.ts";

const { session, meeting, ada, mark } = webinar;

describe("the webinar of the seed data", () => {
  test("lists its participants, last to join first", async () => {
    const { rtk } = await startMock();
    const { data } = await rtk.sessions.listParticipants({ ...session, per_page: 2 });
    expect(data.participants).toEqual([
      {
        id: "005f4e0c-4d08-4d4e-a391-a76be75cd296",
        custom_participant_id: "83qi0i",
        display_name: "Mark",
        preset_name: "webinar_participant",
        user_id: mark.participant_id,
        joined_at: "2023-02-01T10:51:08.030Z",
        left_at: "2023-02-01T10:56:56.612Z",
        duration: 5.8097,
        created_at: "2023-02-01T10:51:08.039Z",
        updated_at: "2023-02-01T10:56:56.618Z",
      },
      {
        id: "51fdf95f-d893-471a-922b-7db7adb14453",
        custom_participant_id: "3uggr",
        display_name: "Henry",
        preset_name: "webinar_participant",
        user_id: "85e7f0fd-7c16-45e9-9d68-f17ef007c4eb",
        joined_at: "2023-02-01T10:50:36.846Z",
        left_at: "2023-02-01T10:57:32.424Z",
        duration: 6.9263,
        created_at: "2023-02-01T10:50:36.853Z",
        updated_at: "2023-02-01T10:57:32.431Z",
      },
    ]);
    expect(data.paging).toEqual({ total_count: 123, start_offset: 1, end_offset: 2 });
  });

  test("has attendances within the session, with minutes that add up", async () => {
    const { rtk } = await startMock();
    const { data } = await rtk.sessions.get(session);
    const { participants } = (await rtk.sessions.listParticipants({ ...session, per_page: 200 })).data;
    const attendances = participants as Required<(typeof participants)[number]>[];
    expect(attendances).toHaveLength(data.max_concurrent_participants);
    expect(
      attendances.every(({ joined_at, left_at }) => joined_at >= data.started_at && `${left_at}` <= `${data.ended_at}`),
    ).toBe(true);
    const ms = attendances.reduce(
      (sum, attendance) => sum + Date.parse(`${attendance.left_at}`) - Date.parse(attendance.joined_at),
      0,
    );
    expect(ms).toBe(Math.round(data.minutes_consumed * 60_000));
  });

  test("has participants with distinct names and ids", async () => {
    const { rtk } = await startMock();
    const { participants } = (await rtk.sessions.listParticipants({ ...session, per_page: 200 })).data;
    for (const name of ["id", "user_id", "custom_participant_id", "display_name"] as const) {
      expect(new Set(participants.map((participant) => participant[name])).size).toBe(123);
    }
  });

  test("shows breakout rooms only on request, and does not list them", async () => {
    const { rtk } = await startMock();
    expect((await rtk.sessions.get(session)).data).not.toHaveProperty("breakout_rooms");
    const { data } = await rtk.sessions.get({ ...session, include_breakout_rooms: true });
    expect(data.breakout_rooms).toMatchObject([{ meeting_display_name: "Questions about pricing" }]);
    expect((await rtk.sessions.list()).data.sessions.map(({ id }) => id)).toEqual([session.session_id]);
  });
});

describe("the participants of a session", () => {
  test("are sorted by joining or minutes, in either order", async () => {
    const { rtk } = await startMock();
    const names = async (query: object) =>
      (await rtk.sessions.listParticipants({ ...session, ...query, per_page: 2 })).data.participants.map(
        ({ display_name }) => display_name,
      );
    expect(await names({ sort_by: "joinedAt", sort_order: "ASC" })).toEqual(["Ada", "Amara A."]);
    expect(await names({ sort_by: "duration", sort_order: "ASC" })).toEqual(["Mark", "Henry"]);
    expect(await names({ sort_by: "duration" })).toEqual(["Ada", "Amara A."]);
  });

  test("can be searched by id, custom id and name", async () => {
    const { rtk } = await startMock();
    for (const search of ["005f4e0c", "83QI0I", "mark"]) {
      const { data } = await rtk.sessions.listParticipants({ ...session, search });
      expect(data.participants.map(({ display_name }) => display_name)).toEqual(["Mark"]);
      expect(data.paging?.total_count).toBe(1);
    }
  });

  test("show the events of their connections on request", async () => {
    const { rtk } = await startMock();
    const participant = { ...session, participant_id: "005f4e0c-4d08-4d4e-a391-a76be75cd296" };
    expect((await rtk.sessions.getParticipant(participant)).data.participant).not.toHaveProperty("peer_events");
    const { data } = await rtk.sessions.getParticipant({ ...participant, include_peer_events: true });
    const names = data.participant.peer_events?.map(({ event_name }) => event_name);
    expect(names).toEqual(["PEER_CREATED", "PEER_JOINING", "PEER_LEAVING"]);
    const listed = await rtk.sessions.listParticipants({ ...session, per_page: 1, include_peer_events: true });
    expect(listed.data.participants[0]?.peer_events).toEqual(data.participant.peer_events);
  });

  test("have an entry per attendance, or one in total with view=consolidated", async () => {
    const { mock, rtk } = await startMock();
    mock.clock.set("2026-03-01T12:00:00Z");
    mock.simulate.join(ada);
    mock.simulate.join(mark);
    mock.clock.advance("PT2M");
    mock.simulate.leave(mark);
    mock.clock.advance("PT10M");
    mock.simulate.join(mark);
    mock.clock.advance("PT3M");
    const { data: live } = await rtk.activeSession.get(meeting);
    const query = { session_id: live.id, search: "mark" };
    const raw = (await rtk.sessions.listParticipants(query)).data.participants;
    expect(raw.map(({ duration, left_at }) => [duration, left_at])).toEqual([
      [3, null],
      [2, "2026-03-01T12:02:00.000Z"],
    ]);
    const consolidated = { ...query, view: "consolidated" as const, include_peer_events: true };
    const { participants } = (await rtk.sessions.listParticipants(consolidated)).data;
    expect(participants).toMatchObject([{ joined_at: "2026-03-01T12:00:00.000Z", left_at: null, duration: 5 }]);
    expect(
      participants[0]?.peer_events?.map(({ event_name, minutes_consumed }) => [event_name, minutes_consumed]),
    ).toEqual([
      ["PEER_CREATED", 0],
      ["PEER_JOINING", 0],
      ["PEER_LEAVING", 2],
      ["PEER_CREATED", 0],
      ["PEER_JOINING", 0],
    ]);
  });
});

describe("the list of sessions", () => {
  async function startWithThree() {
    const { mock, rtk } = await startMock();
    for (const [moment, minutes] of [
      ["2026-03-01T12:00:00Z", 1],
      ["2026-03-02T12:00:00Z", 9],
    ] as const) {
      mock.clock.set(moment);
      mock.simulate.join(mark);
      mock.clock.advance(minutes * 60_000);
      if (minutes === 1) mock.simulate.leave(mark);
    }
    const starts = async (query: Parameters<typeof rtk.sessions.list>[0]) =>
      (await rtk.sessions.list(query)).data.sessions.map(({ started_at }) => started_at.slice(0, 10));
    return { rtk, starts };
  }

  test("is sorted by creation, newest first, or by minutes", async () => {
    const { starts } = await startWithThree();
    expect(await starts({})).toEqual(["2026-03-02", "2026-03-01", "2023-02-01"]);
    expect(await starts({ sort_order: "ASC" })).toEqual(["2023-02-01", "2026-03-01", "2026-03-02"]);
    expect(await starts({ sort_by: "minutesConsumed" })).toEqual(["2023-02-01", "2026-03-02", "2026-03-01"]);
  });

  test("can be filtered by status, time, meeting, size and title", async () => {
    const { starts } = await startWithThree();
    expect(await starts({ status: "LIVE" })).toEqual(["2026-03-02"]);
    expect(await starts({ start_time: "2026-03-02T00:00:00Z" })).toEqual(["2026-03-02"]);
    expect(await starts({ end_time: "2023-12-31T00:00:00Z" })).toEqual(["2023-02-01"]);
    expect(await starts({ associated_id: unknownId })).toEqual([]);
    expect(await starts({ associated_id: meeting.meeting_id })).toHaveLength(3);
    expect(await starts({ participants: "2:200" })).toEqual(["2023-02-01"]);
    expect(await starts({ participants: "1:1" })).toEqual(["2026-03-02", "2026-03-01"]);
    expect(await starts({ search: "LAUNCH" })).toHaveLength(3);
    expect(await starts({ search: "breakfast" })).toEqual([]);
  });

  test("refuses an invalid range of participants", async () => {
    const { rtk } = await startWithThree();
    await expectFailure(rtk.sessions.list({ participants: "many" }), 400, '"participants" must be a range');
  });
});

test("an unknown id is a 404", async () => {
  const { rtk } = await startMock();
  const unknown = { session_id: unknownId };
  const words = `Session with id ${unknownId} not found`;
  await expectFailure(rtk.sessions.get(unknown), 404, words);
  await expectFailure(rtk.sessions.listParticipants(unknown), 404, words);
  await expectFailure(rtk.sessions.getParticipant({ ...unknown, participant_id: unknownId }), 404, words);
  await expectFailure(rtk.sessions.listLivestreamSessions(unknown), 404, words);
  await expectFailure(rtk.sessions.getChat(unknown), 404, words);
  await expectFailure(
    rtk.sessions.getParticipant({ ...session, participant_id: unknownId }),
    404,
    "Participant with id",
  );
  await expectFailure(rtk.sessions.getPeerReport({ peer_id: unknownId }), 404, `Peer with id ${unknownId} not found`);
});
