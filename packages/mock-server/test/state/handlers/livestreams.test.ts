import { describe, expect, test } from "vitest";
import { expectFailure, startMock, unknownId, webinar } from "../../support/client.ts";

const { meeting, mark } = webinar;

/** Mark joins the webinar, and its broadcast is requested at 12:00. */
async function startBroadcast() {
  const { mock, rtk } = await startMock();
  mock.clock.set("2026-03-01T12:00:00Z");
  mock.simulate.join(mark);
  const { data } = await rtk.livestreams.start({ ...meeting, name: "Launch" });
  return { mock, rtk, invoked: data, livestream: { livestream_id: data.id as string } };
}

describe("broadcasting a meeting", () => {
  test("starts INVOKED, goes live, and is OFFLINE when stopped", async () => {
    const { mock, rtk, invoked, livestream } = await startBroadcast();
    expect(invoked).toMatchObject({ name: "Launch", ...meeting, status: "INVOKED", manual_ingest: false });
    mock.clock.advance("PT4S");
    expect(mock.simulate.goLive({ ...livestream, viewers: 10 })).toMatchObject({ status: "LIVE" });
    mock.clock.advance("PT20S");
    const { data } = await rtk.livestreams.getActiveSession(livestream);
    expect(data.livestream).toMatchObject({ status: "LIVE" });
    expect(data.session).toMatchObject({
      livestream_id: livestream.livestream_id,
      invoked_time: "2026-03-01T12:00:00.000Z",
      started_time: "2026-03-01T12:00:04.000Z",
      stopped_time: null,
      ingest_seconds: 20,
      viewer_seconds: 200,
    });
    expect((await rtk.livestreams.stop(meeting)).data.message).toBeTruthy();
    mock.clock.advance("PT1H");
    const id = data.session?.id as string;
    expect((await rtk.livestreams.getSession({ "livestream-session-id": id })).data).toMatchObject({
      stopped_time: "2026-03-01T12:00:24.000Z",
      ingest_seconds: 20,
      viewer_seconds: 200,
    });
    expect((await rtk.livestreams.get(livestream)).data.livestream).toMatchObject({ status: "OFFLINE" });
  });

  test("is found by session and by meeting", async () => {
    const { rtk, livestream } = await startBroadcast();
    const { data: session } = await rtk.activeSession.get(meeting);
    const { data } = await rtk.sessions.listLivestreamSessions({ session_id: session.id });
    expect(data.data).toMatchObject([{ livestream_id: livestream.livestream_id }]);
    const { data: all, paging } = await rtk.livestreams.getForMeeting(meeting);
    expect(all.livestreams?.map(({ name }) => name)).toEqual(["Launch", "Product launch webinar"]);
    expect(all.sessions).toHaveLength(2);
    expect(paging?.total_count).toBe(2);
  });

  test("that starts before a session belongs to the next one", async () => {
    const { mock, rtk } = await startMock();
    const { data: livestream } = await rtk.livestreams.start(meeting);
    mock.simulate.join(mark);
    const { data: session } = await rtk.activeSession.get(meeting);
    const { data } = await rtk.sessions.listLivestreamSessions({ session_id: session.id });
    expect(data.data).toMatchObject([{ livestream_id: livestream.id }]);
  });

  test("twice concurrently is a 409", async () => {
    const { rtk, livestream } = await startBroadcast();
    await expectFailure(rtk.livestreams.start(meeting), 409, `is already being broadcast: ${livestream.livestream_id}`);
  });

  test("ends with the session", async () => {
    const { mock, rtk, livestream } = await startBroadcast();
    mock.simulate.endSession(meeting);
    await expectFailure(rtk.livestreams.getActiveForMeeting(meeting), 404, "No active livestream found for meeting_id");
    await expectFailure(rtk.livestreams.getActiveSession(livestream), 404, "No active livestream session found");
  });

  test("can fail", async () => {
    const { mock, rtk, livestream } = await startBroadcast();
    expect(mock.simulate.failLivestream({ ...livestream, message: "No signal" })).toMatchObject({ status: "ERRORED" });
    expect((await rtk.livestreams.get(livestream)).data.sessions).toMatchObject([{ err_message: "No signal" }]);
  });

  test("cannot be stopped without a broadcast, or go live twice", async () => {
    const { mock, rtk, livestream } = await startBroadcast();
    mock.simulate.goLive(livestream);
    expect(() => mock.simulate.goLive(livestream)).toThrow("is already LIVE");
    mock.simulate.endLivestream(livestream);
    expect(() => mock.simulate.endLivestream(livestream)).toThrow("is OFFLINE: it has no broadcast");
    await expectFailure(rtk.livestreams.stop(meeting), 404, "No active livestream found");
    await rtk.livestreams.start(meeting);
  });
});

describe("an independent livestream", () => {
  test("can go live several times", async () => {
    const { mock, rtk } = await startMock();
    const { data } = await rtk.livestreams.create({ name: "Rehearsal" });
    const livestream = { livestream_id: data.id as string };
    expect(data).toMatchObject({ name: "Rehearsal", meeting_id: null, status: "OFFLINE", disabled: false });
    for (const _ of [1, 2]) {
      mock.simulate.goLive(livestream);
      mock.simulate.endLivestream(livestream);
    }
    expect((await rtk.livestreams.get({ ...livestream, per_page: 1 })).paging).toMatchObject({ total_count: 2 });
  });

  test("is the only one listed with exclude_meetings", async () => {
    const { rtk } = await startBroadcast();
    const names = async (query: Parameters<typeof rtk.livestreams.list>[0]) =>
      (await rtk.livestreams.list(query)).data?.map(({ name }) => name);
    expect(await names({})).toEqual(["Launch", "Product launch webinar", "Rehearsal"]);
    expect(await names({ exclude_meetings: true })).toEqual(["Rehearsal"]);
    expect(await names({ status: "INVOKED" })).toEqual(["Launch"]);
    expect(await names({ sort_order: "ASC", per_page: 1 })).toEqual(["Rehearsal"]);
    expect(await names({ sort_order: "DESC", per_page: 1 })).toEqual(["Launch"]);
    expect(await names({ end_time: "2023-02-01T00:00:00Z" })).toEqual(["Rehearsal"]);
  });
});

test("an unknown id is a 404", async () => {
  const { rtk } = await startMock();
  const livestream = { livestream_id: unknownId };
  await expectFailure(rtk.livestreams.get(livestream), 404, `Livestream with id ${unknownId} not found`);
  await expectFailure(rtk.livestreams.getActiveSession(livestream), 404, `Livestream with id ${unknownId} not found`);
  await expectFailure(
    rtk.livestreams.getSession({ "livestream-session-id": unknownId }),
    404,
    "Livestream session with id",
  );
  await expectFailure(rtk.livestreams.start({ meeting_id: unknownId }), 404, `Meeting with id ${unknownId} not found`);
  await expectFailure(rtk.livestreams.getForMeeting({ meeting_id: unknownId }), 404, "Meeting with id");
});
