import type { MockServer, Snapshot } from "@org/rtk-mock-server";
import { describe, expect, test } from "vitest";
import { appId, startMock, webinar } from "../support/client.ts";

const { session_id } = webinar.session;
const { meeting_id } = webinar.meeting;
const where = `store.attendances["${session_id}"][1]`;

/** Returns a copy of the state in which a row has other values. */
function withRow(
  mock: MockServer,
  table: keyof Snapshot["store"],
  owner: string,
  index: number,
  values: unknown,
): Snapshot {
  const snapshot = JSON.parse(JSON.stringify(mock.snapshot())) as Snapshot;
  const rows = snapshot.store[table][owner] as unknown[];
  rows[index] = typeof values === "object" && values !== null ? { ...(rows[index] as object), ...values } : values;
  return snapshot;
}

describe("refuses a state with an invalid row as a whole, and names the row:", () => {
  test.each([
    [{ joined_at: "yesterday" }, "see joined_at"],
    [{ joined_at: "2023-13-01T00:00:00Z" }, "see joined_at"],
    [{ joined_at: "2023-02-01T10:51:08.0x9Z" }, "see joined_at"],
    [{ joined_at: "2023-02-01T10:-1:08.039Z" }, "see joined_at"],
    [{ joined_at: "2023-02-01 10:51:08.039Z" }, "see joined_at"],
    [{ joined_at: "2023-02-01T25:00:00.000Z" }, "see joined_at"],
    [{ joined_at: "2023-02-30T00:00:00.000Z" }, "see joined_at"],
    [{ joined_at: "2023-02-01T24:00:00Z" }, "see joined_at"],
    [{ left_at: undefined }, "see left_at"],
    [{ left_at: 5 }, "see left_at"],
    [{ duration: -1 }, "see duration"],
    [{ duration: "5" }, "see duration"],
    [{ user_id: "somebody" }, "see user_id"],
    [{ user_id: "0a08343d-a9dc-45f0-9feb-6a64afcc4f8g" }, "see user_id"],
    [{ user_id: "0a08343d0a9dc-45f0-9feb-6a64afcc4f81" }, "see user_id"],
    [{ display_name: undefined }, "see display_name"],
    [{ internal: undefined }, "see internal"],
    [{ internal: { peerId: "peer", events: null, report: {} } }, "see internal.events"],
    [{ internal: { peerId: "peer", events: [{ session_id: {} }], report: {} } }, "see internal.events.0"],
    [{ id: 7 }, "see id"],
    [null, "it is not an object"],
    ["row", "it is not an object"],
  ])("%j", async (values, reason) => {
    const { mock } = await startMock();
    const before = JSON.stringify(mock.snapshot());
    const invalid = withRow(mock, "attendances", session_id, 1, values);
    expect(() => mock.restore(invalid)).toThrow(TypeError);
    expect(() => mock.restore(invalid)).toThrow(reason);
    expect(() => mock.restore(invalid)).toThrow(where);
    expect(JSON.stringify(mock.snapshot())).toBe(before);
  });

  test("in every table", async () => {
    const { mock } = await startMock();
    for (const [table, owners] of Object.entries(mock.state)) {
      const [owner] = Object.keys(owners) as [string];
      const invalid = withRow(mock, table as "apps", owner, 0, { created_at: "x", invoked_time: "x" });
      expect(() => mock.restore(invalid)).toThrow(`store.${table}["${owner}"][0]`);
    }
  });

  const files = [{ kind: "video", name: "a.mp4" }];

  test.each([
    ["sessions", { pending: null }, "pending"],
    ["sessions", { pending: { chat: "soon" } }, "pending.chat"],
    ["sessions", { pending: { notes: "2023-02-01T10:51:08.039Z" } }, "pending.notes"],
    ["sessions", { chat: [{ message: "Hi" }] }, "chat.0"],
    ["sessions", { transcript: {} }, "transcript"],
    ["recordings", { meetingId: "m", files, pausedMs: -1 }, "pausedMs"],
    ["recordings", { meetingId: "m", files, pausedMs: 0, maxSeconds: 1e300 }, "maxSeconds"],
    ["recordings", { meetingId: "m", files, pausedMs: 0, layers: { audio: 5 } }, "layers.audio"],
    ["recordings", { meetingId: "m", files: [null], pausedMs: 0 }, "files.0"],
    ["broadcasts", { livestreamId: "l", viewers: 1, sessionId: 5 }, "sessionId"],
  ] as const)("%s with the internal data %j", async (table, internal, place) => {
    const { mock } = await startMock();
    const [owner] = Object.keys(mock.state[table]) as [string];
    expect(() => mock.restore(withRow(mock, table, owner, 0, { internal }))).toThrow(`see internal.${place}`);
  });

  test.each([
    ["meetings", { session_keep_alive_time_in_secs: 601 }, "session_keep_alive_time_in_secs"],
    ["meetings", { recording_config: { max_seconds: 1e300 } }, "recording_config.max_seconds"],
    ["participants", { picture: "a face" }, "picture"],
  ] as const)("%s with %j", async (table, values, place) => {
    const { mock } = await startMock();
    const [owner] = Object.keys(mock.state[table]) as [string];
    expect(() => mock.restore(withRow(mock, table, owner, 0, values))).toThrow(`see ${place}`);
  });

  test("over HTTP with a 400", async () => {
    const { mock } = await startMock();
    const body = JSON.stringify(withRow(mock, "attendances", session_id, 1, { joined_at: "yesterday" }));
    const headers = { "content-type": "application/json" };
    const response = await mock.fetch("http://mock.example/__mock/state", { method: "PUT", headers, body });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("see joined_at");
  });
});

test("every character of a timestamp and of a UUID counts", async () => {
  const { mock } = await startMock();
  const valid = { joined_at: "2023-02-01T10:51:08.039Z", user_id: "0a08343d-a9dc-45f0-9feb-6a64afcc4f81" };
  const replaced = Object.entries(valid).flatMap(([name, text]) =>
    Array.from(text, (_, index) => ({ [name]: `${text.slice(0, index)}x${text.slice(index + 1)}` })),
  );
  for (const values of replaced) {
    expect(() => mock.restore(withRow(mock, "attendances", session_id, 1, values)), JSON.stringify(values)).toThrow(
      where,
    );
  }
  mock.restore(withRow(mock, "attendances", session_id, 1, valid));
});

test("refuses unknown tables, and lists the known ones", async () => {
  const { mock } = await startMock();
  const snapshot = { ...mock.snapshot(), store: { meeting: {} } } as unknown as Snapshot;
  expect(() => mock.restore(snapshot)).toThrow("store.meeting is not a table; the tables are apps, meetings");
});

test.each([
  { stoppedAt: "tomorrow" },
  { stoppedAt: 5 },
  { stoppedAt: "+275760-09-13T00:00:00.000Z" },
  { aheadMs: 1e300 },
  { aheadMs: "5" },
  {},
  "now",
])("refuses the clock %j, and changes nothing", async (clock) => {
  const { mock } = await startMock();
  const before = JSON.stringify(mock.snapshot());
  const snapshot = { ...mock.snapshot(), clock, store: {} } as unknown as Snapshot;
  expect(() => mock.restore(snapshot)).toThrow(/clock|timestamp/);
  expect(JSON.stringify(mock.snapshot())).toBe(before);
});

describe("after the clock was set back", () => {
  test("no duration is negative, and every list works", async () => {
    const { mock, rtk } = await startMock({ timeline: false });
    mock.clock.set("2030-01-01T00:00:00Z");
    await rtk.recordings.start({ meeting_id });
    await rtk.livestreams.start({ meeting_id, name: "Live" });
    const { user_id } = mock.simulate.join(webinar.mark);
    mock.simulate.join(webinar.ada);
    const [livestream] = (await rtk.livestreams.list()).data ?? [];
    mock.simulate.goLive({ livestream_id: livestream?.id ?? "", viewers: 3 });
    mock.clock.set("2029-01-01T00:00:00Z");
    const live = (await rtk.activeSession.get(webinar.meeting)).data;
    const listings = ["raw", "consolidated"].flatMap((view) =>
      ["joinedAt", "duration"].map((sort_by) => ({ view, sort_by, session_id: live.id }) as const),
    );
    const durations = async () => {
      const lists = await Promise.all(listings.map((listing) => rtk.sessions.listParticipants(listing as never)));
      const sessions = (await rtk.sessions.list({ sort_by: "minutesConsumed" })).data.sessions;
      const broadcasts = (await rtk.livestreams.get({ livestream_id: livestream?.id ?? "" })).data.sessions ?? [];
      return [
        ...lists.flatMap(({ data }) => data.participants.map(({ duration }) => duration)),
        ...sessions.map(({ minutes_consumed }) => minutes_consumed),
        ...broadcasts.map(({ ingest_seconds }) => ingest_seconds ?? 0),
      ];
    };
    expect(Math.min(...(await durations()))).toBe(0);
    mock.simulate.leave({ meeting_id, participant_id: user_id });
    mock.simulate.endSession(webinar.meeting);
    const recording = mock.state.recordings[appId]?.at(-1)?.id ?? "";
    expect(mock.simulate.finishRecording({ recording_id: recording }).recording_duration).toBe(0);
    expect(Math.min(...(await durations()))).toBe(0);
    expect((await rtk.analytics.getDaywise({})).data.session_stats?.sessions_minutes_consumed).toBeGreaterThanOrEqual(
      0,
    );
  });
});
