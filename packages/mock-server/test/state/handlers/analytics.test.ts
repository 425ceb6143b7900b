import { describe, expect, test } from "vitest";
import { expectFailure, startMock, webinar } from "../../support/client.ts";

const { meeting, mark } = webinar;

describe("sessions and recordings by day", () => {
  test("include the seed data", async () => {
    const { rtk } = await startMock();
    const { data } = await rtk.analytics.getDaywise({
      start_date: "2023-02-01",
      end_date: "2023-02-02",
    });
    expect(data).toEqual({
      session_stats: {
        sessions_count: 1,
        sessions_minutes_consumed: 2504.7286,
        day_stats: [
          { day: "2023-02-01T00:00:00.000Z", total_sessions: 1, total_session_minutes: 2504.7286 },
          { day: "2023-02-02T00:00:00.000Z", total_sessions: 0, total_session_minutes: 0 },
        ],
      },
      recording_stats: {
        recording_count: 1,
        recording_minutes_consumed: 27.5,
        day_stats: [
          { day: "2023-02-01T00:00:00.000Z", total_recordings: 1, total_recording_minutes: 27.5 },
          { day: "2023-02-02T00:00:00.000Z", total_recordings: 0, total_recording_minutes: 0 },
        ],
      },
    });
  });

  test("follow new sessions and recordings", async () => {
    const { mock, rtk } = await startMock();
    mock.clock.set("2026-03-01T23:50:00Z");
    mock.simulate.join(mark);
    const { data: recording } = await rtk.recordings.start(meeting);
    await rtk.recordings.startTrack(meeting);
    mock.clock.advance("PT30M");
    mock.simulate.leave(mark);
    mock.simulate.finishRecording({ recording_id: recording.id });
    const { data } = await rtk.analytics.getDaywise({
      start_date: "2026-03-01",
      end_date: "2026-03-02",
    });
    expect(data.session_stats).toMatchObject({ sessions_count: 1, sessions_minutes_consumed: 30 });
    expect(data.session_stats?.day_stats?.map(({ total_sessions }) => total_sessions)).toEqual([1, 0]);
    expect(data.recording_stats).toMatchObject({ recording_count: 1, recording_minutes_consumed: 30 });
  });

  test("have only days with data if there is no range", async () => {
    const { mock, rtk } = await startMock();
    mock.clock.set("2026-03-01T12:00:00Z");
    mock.simulate.join(mark);
    mock.simulate.leave(mark);
    const { data } = await rtk.analytics.getDaywise();
    expect(data.session_stats?.day_stats).toEqual([
      { day: "2023-02-01T00:00:00.000Z", total_sessions: 1, total_session_minutes: 2504.7286 },
      { day: "2026-03-01T00:00:00.000Z", total_sessions: 1, total_session_minutes: 0 },
    ]);
    const { rtk: empty } = await startMock({ empty: true });
    expect((await empty.analytics.getDaywise()).data.session_stats).toEqual({
      sessions_count: 0,
      sessions_minutes_consumed: 0,
      day_stats: [],
    });
  });

  test.each([
    [{ start_date: "tomorrow" }, '"start_date" must be a date'],
    [{ start_date: "2023-02-01", end_date: "2023-13-01" }, '"end_date" must be a date'],
    [{ start_date: "0001-01-01", end_date: "9999-12-31" }, "the maximum is 366"],
  ])("refuse %j", async (query, words) => {
    const { rtk } = await startMock();
    await expectFailure(rtk.analytics.getDaywise(query), 400, words);
  });
});

describe("livestreams", () => {
  const range = { start_time: 1675209600, end_time: 1675382400 };

  test("by day include the seed data", async () => {
    const { rtk } = await startMock();
    expect((await rtk.analytics.getLivestreamsDaywise(range)).data).toEqual([
      { date: "2023-02-01T00:00:00.000Z", count: 1, total_ingest_seconds: 1588.4, total_viewer_seconds: 40211.75 },
      { date: "2023-02-02T00:00:00.000Z", count: 0, total_ingest_seconds: 0, total_viewer_seconds: 0 },
    ]);
  });

  test("in total follow new broadcasts", async () => {
    const { mock, rtk } = await startMock();
    mock.clock.set("2026-03-01T12:00:00Z");
    const { data } = await rtk.livestreams.start(meeting);
    mock.simulate.goLive({ livestream_id: data.id as string, viewers: 3 });
    mock.clock.advance("PT10S");
    expect((await rtk.analytics.getLivestreamsOverall()).data).toEqual({
      count: 2,
      total_ingest_seconds: 1598.4,
      total_viewer_seconds: 40241.75,
    });
    expect((await rtk.analytics.getLivestreamsOverall(range)).data.count).toBe(1);
  });

  test("refuse a timestamp out of bounds", async () => {
    const { rtk } = await startMock();
    await expectFailure(rtk.analytics.getLivestreamsOverall({ start_time: 1e15 }), 400, '"start_time" must be');
  });
});
