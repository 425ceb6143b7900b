import { createMockServer } from "@org/rtk-mock-server";
import { describe, expect, test } from "vitest";
import { appId, clientOf, startMock } from "../../support/client.ts";

const now = () => Date.parse("2026-03-02T15:30:00Z");
const options = { seed: "history", now };

const sumOf = (numbers: (number | undefined)[]) => numbers.reduce<number>((sum, number = 0) => sum + number, 0);

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("a month", async () => {
  const mock = await createMockServer({ ...options, empty: true });
  const history = mock.simulate.history({ days: 30 });
  const rtk = clientOf(mock);
  const sessions = await collect(rtk.sessions.list.iterate({ per_page: 50 }));
  const attendances = await Promise.all(
    sessions.slice(0, 40).map(({ id }) => collect(rtk.sessions.listParticipants.iterate({ session_id: id }))),
  );

  test("contains the data that it reports", async () => {
    expect(history).toMatchObject({ app_id: appId, from: "2026-01-31", to: "2026-03-01", sessions: sessions.length });
    expect(sessions.length).toBeGreaterThan(100);
    expect(await collect(rtk.meetings.list.iterate())).toHaveLength(history.meetings);
    expect(await collect(rtk.recordings.list.iterate())).toHaveLength(history.recordings);
    expect((await rtk.livestreams.list()).paging?.total_count).toBe(history.livestreams);
    expect([history.recordings, history.livestreams].every((count) => count > 0)).toBe(true);
  });

  test("has only sessions that ended on one of its days", () => {
    for (const { status, started_at, ended_at } of sessions) {
      expect(status).toBe("ENDED");
      expect(started_at >= "2026-01-31" && (ended_at ?? "~") < "2026-03-02").toBe(true);
    }
    expect(mock.timeline.list()).toEqual([]);
  });

  test("has people who leave and rejoin, and people with two devices", () => {
    const stays = attendances.flatMap((own) =>
      Object.values(Object.groupBy(own, ({ user_id }) => user_id)).map((each = []) =>
        each.toSorted((a, b) => a.joined_at.localeCompare(b.joined_at)),
      ),
    );
    const pairs = stays.filter((own) => own.length === 2);
    const cameAgain = pairs.filter(([first, second]) => (first?.left_at ?? "~") < (second?.joined_at ?? ""));
    expect(cameAgain.length).toBeGreaterThan(0);
    expect(pairs.length - cameAgain.length).toBeGreaterThan(0);
  });

  test("has consistent minutes of sessions, of days and in total", async () => {
    for (const [index, own] of attendances.entries()) {
      expect(sumOf(own.map(({ duration }) => duration))).toBeCloseTo(sessions[index]?.minutes_consumed ?? 0, 1);
    }
    const { data } = await rtk.analytics.getDaywise({ start_date: history.from, end_date: history.to });
    const { session_stats, recording_stats } = data;
    expect(session_stats?.sessions_count).toBe(sessions.length);
    expect(session_stats?.sessions_minutes_consumed).toBeCloseTo(history.minutes, 2);
    expect(session_stats?.day_stats).toHaveLength(30);
    expect(sumOf((session_stats?.day_stats ?? []).map((day) => day.total_session_minutes))).toBeCloseTo(
      history.minutes,
      2,
    );
    expect(recording_stats?.recording_count).toBe(history.recordings);
  });

  test("has livestreams with viewers", async () => {
    const { data } = await rtk.analytics.getLivestreamsOverall();
    expect(data?.count).toBe(history.livestreams);
    expect(data?.total_viewer_seconds).toBeGreaterThan(data?.total_ingest_seconds ?? 0);
  });

  test("has transcripts, summaries and chats to download, and recordings until they expire", async () => {
    const withSummary = sessions.find(({ meeting_display_name }) => meeting_display_name === "Planning");
    const session_id = withSummary?.id ?? "";
    const urls = [
      (await rtk.sessions.getChat({ session_id })).data.chat_download_url,
      (await rtk.sessions.getTranscript({ session_id })).data.transcript_download_url,
      (await rtk.sessions.getSummary({ session_id })).data.summaryDownloadUrl,
    ];
    for (const url of urls) {
      const response = await mock.fetch(url);
      expect([response.status, (await response.text()).length > 50]).toEqual([200, true]);
    }
    const { data: recordings } = await rtk.recordings.list({ per_page: 50, sort_order: "DESC" });
    const statuses = new Set(recordings.map(({ status }) => status));
    expect([...statuses]).toEqual(["UPLOADED"]);
    const downloads = [recordings[0], recordings.at(-1)].map(({ download_url } = {} as never) =>
      mock.fetch(download_url as string),
    );
    expect((await Promise.all(downloads)).map(({ status }) => status)).toEqual([200, 403]);
  });
});

test("is the same for the same seed, and differs for another", async () => {
  const snapshots = await Promise.all(
    ["a", "a", "b"].map(async (seed) => {
      const { mock } = await startMock({ seed, now, history: { days: 3 } });
      return JSON.stringify(mock.snapshot().store);
    }),
  );
  expect(snapshots[0]).toBe(snapshots[1]);
  expect(snapshots[0]).not.toBe(snapshots[2]);
});

test("as an option, is part of the initial state, which a reset restores", async () => {
  const { mock, rtk } = await startMock({ ...options, history: { days: 2 } });
  const before = (await rtk.sessions.list()).data;
  mock.simulate.history({ days: 1 });
  mock.reset();
  expect((await rtk.sessions.list()).data).toEqual(before);
  expect(before.sessions.length).toBeGreaterThan(2);
});

test("emits no events", async () => {
  const { mock } = await startMock(options);
  const events: unknown[] = [];
  mock.subscribe((event) => events.push(event));
  mock.simulate.history({ days: 2 });
  expect(events).toEqual([]);
});

test("adds to the seed data, once per request, in the requested app", async () => {
  const { mock, rtk } = await startMock(options);
  const { app } = (await rtk.apps.create({ name: "Second" })).data;
  const before = (await rtk.sessions.list()).paging?.total_count ?? 0;
  const added = [1, 2].map(() => mock.simulate.history({ days: 1 }).sessions);
  expect((await rtk.sessions.list()).paging?.total_count).toBe(before + sumOf(added));
  const second = mock.simulate.history({ days: 1, app_id: app.id });
  expect((await rtk.sessions.list({ app_id: app.id })).paging?.total_count).toBe(second.sessions);
});

describe("on request", () => {
  test("has the requested number of meetings each day", async () => {
    const { mock, rtk } = await startMock({ ...options, empty: true });
    expect(mock.simulate.history({ days: 2, meetings: 50 }).sessions).toBe(100);
    const { data } = await rtk.analytics.getDaywise({ start_date: "2026-02-28", end_date: "2026-03-01" });
    expect(data.session_stats?.day_stats?.map(({ total_sessions }) => total_sessions)).toEqual([50, 50]);
  });

  test.each([1, 7, 100, 2_000])("has %i participants a day", async (participants) => {
    const { mock } = await startMock({ ...options, empty: true });
    expect(mock.simulate.history({ days: 1, participants }).participants).toBe(participants);
    const people = Object.values(mock.state.attendances).flatMap((rows) => rows.map(({ user_id }) => user_id));
    expect(new Set(people).size).toBe(participants);
  });
});

test.each([
  [{}, "days is missing"],
  [{ days: 0 }, "days must be a whole number from 1 to 366"],
  [{ days: 1, meetings: 1.5 }, "meetings must be a whole number from 1 to 1000"],
  [{ days: 1, participants: "many" }, "participants must be a whole number from 1 to 1000000"],
  [{ days: 1, app_id: "none" }, "App with id none not found"],
])("refuses %j", async (input, message) => {
  const { mock } = await startMock(options);
  expect(() => mock.simulate.history(input as never)).toThrow(message);
});
