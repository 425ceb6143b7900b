import type { MockServer, MockServerEvent } from "@org/rtk-mock-server";
import { expect, test } from "vitest";
import { startCapturingDeliveries, url } from "../../support/captured-deliveries.ts";
import { webinar } from "../../support/client.ts";
import { startAtNoon } from "../../support/timeline.ts";

const { meeting, ada, mark } = webinar;

/** Starts everything that continues over time. */
async function startDay({ mock, rtk }: Awaited<ReturnType<typeof startAtNoon>>): Promise<void> {
  await rtk.meetings.update({ ...meeting, transcribe_on_end: true, summarize_on_end: true, record_on_start: true });
  mock.simulate.join(ada);
  mock.simulate.join(mark);
  await rtk.livestreams.start(meeting);
  mock.clock.advance("PT30M");
  mock.simulate.leave(ada);
  mock.simulate.leave(mark);
}

/** Events, with the server's time when they were emitted. */
function watch(mock: MockServer): string[] {
  const seen: string[] = [];
  mock.subscribe(({ event, payload }: MockServerEvent) => {
    const status = "status" in payload ? ` ${payload.status}` : "";
    const recording = "recording" in payload ? ` ${payload.recording.status}` : "";
    seen.push(`${mock.clock.now().toISOString().slice(11, 19)} ${event}${status}${recording}`);
  });
  return seen;
}

const evening = [
  "12:31:00 recording.statusUpdate UPLOADING",
  "12:31:00 livestreaming.statusUpdate OFFLINE",
  "12:31:00 meeting.ended",
  "12:31:05 recording.statusUpdate UPLOADED",
  "12:31:05 meeting.chatSynced",
  "12:31:10 meeting.transcript",
  "12:31:20 meeting.summary",
];

test.each([
  ["one advance", (mock: MockServer) => mock.clock.advance("P1D")],
  ["setting the clock", (mock: MockServer) => mock.clock.set("2026-03-02T12:30:00Z")],
  [
    "many advances",
    (mock: MockServer) => {
      for (let minute = 0; minute < 24 * 60; minute++) mock.clock.advance("PT1M");
    },
  ],
])("%s causes the same steps, in order, at the same times and with the same ids", async (_, pass) => {
  const noon = await startAtNoon({ seed: "day" });
  const seen = watch(noon.mock);
  await startDay(noon);
  expect(seen).toContain("12:00:05 livestreaming.statusUpdate LIVE");
  const before = seen.length;
  pass(noon.mock);
  expect(seen.slice(before)).toEqual(evening);
  expect(noon.mock.clock.now().toISOString()).toBe("2026-03-02T12:30:00.000Z");
  // The ids of objects created afterwards continue the same sequence.
  const next = (await noon.rtk.meetings.create({ title: "Next" })).data.id;
  const other = await startAtNoon({ seed: "day" });
  await startDay(other);
  other.mock.clock.advance("P1D");
  expect((await other.rtk.meetings.create({ title: "Next" })).data.id).toBe(next);
  expect(other.mock.state.sessions).toEqual(noon.mock.state.sessions);
});

test("setting an earlier time causes no steps", async () => {
  const noon = await startAtNoon();
  await startDay(noon);
  const before = noon.names();
  noon.mock.clock.set("2026-03-01T12:30:30Z");
  noon.mock.clock.set("2026-03-01T12:30:10Z");
  expect(noon.names()).toEqual(before);
  expect((await noon.rtk.activeSession.get(meeting)).data.status).toBe("LIVE");
});

test("a webhook receives the events of a day in order, each with the time at which it was due", async () => {
  const { mock, rtk } = await startCapturingDeliveries();
  mock.clock.set("2026-03-01T12:00:00Z");
  await rtk.webhooks.create({
    name: "Back end",
    url,
    events: ["meeting.ended", "meeting.transcript", "meeting.summary"],
  });
  await rtk.meetings.update({ ...meeting, transcribe_on_end: true, summarize_on_end: true });
  for (const _ of [1, 2]) {
    mock.simulate.join(ada);
    mock.clock.advance("PT1H");
    mock.simulate.leave(ada);
    mock.clock.advance("PT11H");
  }
  await mock.deliveries.settled();
  expect(mock.deliveries.list().map(({ event, at, status }) => `${at.slice(5, 19)} ${event} ${status}`)).toEqual([
    "03-01T13:01:00 meeting.ended delivered",
    "03-01T13:01:10 meeting.transcript delivered",
    "03-01T13:01:20 meeting.summary delivered",
    "03-02T01:01:00 meeting.ended delivered",
    "03-02T01:01:10 meeting.transcript delivered",
    "03-02T01:01:20 meeting.summary delivered",
  ]);
});

test("a listener may change the object of its event", async () => {
  const { mock, rtk, names } = await startAtNoon();
  mock.subscribe(({ event }) => {
    if (event === "meeting.participantLeft" && names().length < 10) mock.simulate.join(mark);
  });
  mock.simulate.join(mark);
  mock.clock.advance("PT1M");
  mock.simulate.leave(mark);
  mock.clock.advance("PT1H");
  expect((await rtk.activeSession.get(meeting)).data).toMatchObject({ live_participants: 1, minutes_consumed: 61 });
});

test("a listener that advances the clock does not interrupt the current step", async () => {
  const noon = await startAtNoon();
  await startDay(noon);
  const stop = noon.mock.subscribe(() => {
    stop();
    noon.mock.clock.advance("PT1M");
  });
  const seen = watch(noon.mock);
  await noon.rtk.activeSession.kickAll(meeting);
  expect(seen).toEqual([
    "12:31:00 recording.statusUpdate UPLOADING",
    "12:31:00 livestreaming.statusUpdate OFFLINE",
    "12:31:00 meeting.ended",
    "12:30:05 recording.statusUpdate UPLOADED",
    "12:30:05 meeting.chatSynced",
    "12:30:10 meeting.transcript",
    "12:30:20 meeting.summary",
  ]);
});

test("lists what is due, in code and over HTTP", async () => {
  const { mock, rtk } = await startAtNoon({ empty: true });
  const { data } = await rtk.meetings.create({ title: "Stand-up" });
  const { data: recording } = await rtk.recordings.start({ meeting_id: data.id });
  const due = [
    {
      step: "stop-recording",
      due: "2026-03-01T12:01:00.000Z",
      app_id: "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3",
      meeting_id: data.id,
      recording_id: recording.id,
    },
  ];
  expect(mock.timeline.list()).toEqual(due);
  expect(await (await mock.fetch("http://mock.example/__mock/timeline")).json()).toEqual(due);
  mock.clock.advance("PT1M");
  expect(mock.timeline.list()).toEqual([]);
});
