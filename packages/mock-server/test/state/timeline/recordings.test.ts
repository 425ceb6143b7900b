import { describe, expect, test } from "vitest";
import { webinar } from "../../support/client.ts";
import { startAtNoon } from "../../support/timeline.ts";

const { meeting, ada, mark } = webinar;

type Noon = Awaited<ReturnType<typeof startAtNoon>>;

async function record({ rtk }: Noon, settings: Partial<Parameters<typeof rtk.recordings.start>[0]> = {}) {
  const { data } = await rtk.recordings.start({ ...meeting, ...settings });
  return async () => (await rtk.recordings.get({ recording_id: data.id })).data;
}

/** Statuses of the recording in events, with minutes and seconds. */
function told({ events }: Noon): string[] {
  return events.flatMap(({ payload }) => {
    if (payload.event !== "recording.statusUpdate") return [];
    const { status, stoppedTime, startedTime } = payload.recording;
    return `${status} ${(stoppedTime ?? startedTime)?.slice(14, 19)}`;
  });
}

describe("a recording", () => {
  test("stops a minute after the last leave, and is uploaded seconds later", async () => {
    const noon = await startAtNoon();
    const { mock, change } = noon;
    await change({ session_keep_alive_time_in_secs: 600 });
    mock.simulate.join(ada);
    const recording = await record(noon);
    mock.clock.advance("PT10M");
    mock.simulate.leave(ada);
    mock.clock.advance("PT59S");
    expect(await recording()).toMatchObject({ status: "RECORDING" });
    mock.clock.advance("PT1S");
    expect(await recording()).toMatchObject({ status: "UPLOADING", download_url: null });
    mock.clock.advance("PT10S");
    expect(await recording()).toMatchObject({
      status: "UPLOADED",
      stopped_time: "2026-03-01T12:11:00.000Z",
      stop_reason: { reason: "ALL_PEERS_LEFT" },
      recording_duration: 660,
      download_url: expect.stringContaining(".mp4"),
      download_url_expiry: "2026-03-08T12:11:05.000Z",
    });
    expect(noon.names()).not.toContain("meeting.ended");
    expect(told(noon).slice(-2)).toEqual(["UPLOADING 11:00", "UPLOADED 11:00"]);
  });

  test("continues if somebody rejoins within a minute", async () => {
    const noon = await startAtNoon();
    noon.mock.simulate.join(ada);
    const recording = await record(noon);
    noon.mock.clock.advance("PT1M");
    noon.mock.simulate.leave(ada);
    noon.mock.clock.advance("PT59S");
    noon.mock.simulate.join(mark);
    noon.mock.clock.advance("PT1H");
    expect((await recording()).status).toBe("RECORDING");
  });

  test("that nobody joins fails after a minute", async () => {
    const noon = await startAtNoon();
    const recording = await record(noon);
    noon.mock.clock.advance("PT59S");
    expect(await recording()).toMatchObject({ status: "INVOKED", started_time: null });
    noon.mock.clock.advance("PT1M");
    expect(await recording()).toMatchObject({
      status: "ERRORED",
      started_time: null,
      stopped_time: "2026-03-01T12:01:00.000Z",
      stop_reason: { reason: "ALL_PEERS_LEFT" },
      download_url: null,
    });
    expect((await noon.rtk.recordings.list({ status: ["ERRORED"] })).data).toHaveLength(1);
  });

  test("of an empty session also fails after a minute, and emits this", async () => {
    const noon = await startAtNoon();
    noon.mock.simulate.startSession(meeting);
    const recording = await record(noon);
    noon.mock.clock.advance("PT2M");
    expect((await recording()).status).toBe("ERRORED");
    expect(told(noon).at(-1)).toBe("ERRORED 01:00");
  });

  test("started before the session waits for it, and sends its events", async () => {
    const noon = await startAtNoon();
    const recording = await record(noon);
    noon.mock.clock.advance("PT30S");
    const { joined_at } = noon.mock.simulate.join(ada);
    expect(await recording()).toMatchObject({ status: "RECORDING", started_time: joined_at });
    noon.mock.clock.advance("PT1M");
    noon.mock.simulate.endSession(meeting);
    noon.mock.clock.advance("PT1M");
    expect(told(noon)).toEqual(["RECORDING 00:30", "UPLOADING 01:30", "UPLOADED 01:30"]);
  });

  test.each([
    [{ max_seconds: 90 }, { max_seconds: 120 }, 90],
    [{}, { max_seconds: 120 }, 120],
    [{}, {}, 86_400],
  ])("with %j, and %j in the meeting, stops after %i seconds", async (settings, recording_config, seconds) => {
    const noon = await startAtNoon();
    await noon.rtk.meetings.replace({ ...meeting, recording_config });
    noon.mock.simulate.join(ada);
    const recording = await record(noon, settings);
    noon.mock.clock.advance(seconds * 1000 - 1);
    expect((await recording()).status).toBe("RECORDING");
    noon.mock.clock.advance("P2D");
    expect(await recording()).toMatchObject({ status: "UPLOADED", recording_duration: seconds, stop_reason: {} });
  });

  test.each([
    ["PT4.999S", "ERRORED"],
    ["PT5S", "UPLOADED"],
  ])("of %s is %s", async (length, status) => {
    const noon = await startAtNoon();
    noon.mock.simulate.join(ada);
    const recording = await record(noon);
    noon.mock.clock.advance(length);
    await noon.rtk.recordings.control({ recording_id: (await recording()).id, action: "stop" });
    expect((await recording()).status).toBe("UPLOADING");
    noon.mock.clock.advance("PT1M");
    expect(await recording()).toMatchObject({ status, stop_reason: { reason: "API_CALL" } });
  });

  test("is left alone after its end was simulated", async () => {
    const noon = await startAtNoon();
    noon.mock.simulate.join(ada);
    const recording = await record(noon);
    const recording_id = (await recording()).id;
    const finished = noon.mock.simulate.finishRecording({ recording_id });
    noon.mock.clock.advance("P2D");
    expect(await recording()).toEqual(finished);
  });
});

test("record_on_start records from the first participant", async () => {
  const noon = await startAtNoon();
  await noon.change({ record_on_start: true });
  noon.mock.simulate.startSession(meeting);
  noon.mock.clock.advance("PT20S");
  const active = async () => (await noon.rtk.recordings.getActive(meeting)).data;
  expect((await active()).status).toBe("INVOKED");
  noon.mock.simulate.join(ada);
  expect(await active()).toMatchObject({ status: "RECORDING", started_time: "2026-03-01T12:00:20.000Z" });
});
