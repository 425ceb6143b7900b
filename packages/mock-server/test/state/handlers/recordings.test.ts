import { describe, expect, test } from "vitest";
import { expectFailure, startMock, unknownId, webinar } from "../../support/client.ts";
import { startRecording } from "../../support/recording.ts";

const { meeting, mark } = webinar;

describe("starting a recording", () => {
  test("responds INVOKED, and begins at once if somebody is present", async () => {
    const { rtk, recording, invoked } = await startRecording();
    expect(invoked).toMatchObject({
      status: "INVOKED",
      output_file_name: `product-launch-webinar_${meeting.meeting_id}_1772366400000.mp4`,
      invoked_time: "2026-03-01T12:00:00.000Z",
      started_time: null,
      start_reason: { reason: "API_CALL", caller: { type: "ORGANIZATION", name: "Studio" } },
    });
    const running = { ...invoked, status: "RECORDING", started_time: "2026-03-01T12:00:00.000Z" };
    expect((await rtk.recordings.get(recording)).data).toEqual(running);
    expect((await rtk.recordings.getActive(meeting)).data).toEqual(running);
  });

  test("of a recorded meeting is a 409 unless allowed", async () => {
    const { rtk, recording } = await startRecording();
    await expectFailure(
      rtk.recordings.start(meeting),
      409,
      `already has a running composite recording: ${recording.recording_id}`,
    );
    const { data: second } = await rtk.recordings.start({ ...meeting, allow_multiple_recordings: true });
    expect((await rtk.recordings.getActive(meeting)).data.id).toBe(second.id);
  });

  test("before a session belongs to the next session, begins with its first participant, and ends with it", async () => {
    const { mock, rtk } = await startMock();
    mock.clock.set("2026-03-01T12:00:00Z");
    const { data: invoked } = await rtk.recordings.start(meeting);
    const recording = { recording_id: invoked.id };
    expect(invoked.session_id).toBeNull();
    mock.clock.advance("PT30S");
    expect((await rtk.recordings.get(recording)).data).toEqual(invoked);
    mock.simulate.join(mark);
    const { data: session } = await rtk.activeSession.get(meeting);
    expect((await rtk.recordings.get(recording)).data).toMatchObject({
      status: "RECORDING",
      session_id: session.id,
      started_time: session.started_at,
    });
    mock.clock.advance("PT10S");
    await rtk.activeSession.kickAll(meeting);
    expect((await rtk.recordings.get(recording)).data).toMatchObject({
      status: "UPLOADING",
      stop_reason: { reason: "ALL_PEERS_LEFT" },
    });
  });

  test("of an unknown meeting is a 404", async () => {
    const { rtk } = await startMock();
    const words = `Meeting with id ${unknownId} not found`;
    await expectFailure(rtk.recordings.start({ meeting_id: unknownId }), 404, words);
    await expectFailure(rtk.recordings.startTrack({ meeting_id: unknownId }), 404, words);
    await expectFailure(rtk.recordings.getActive({ meeting_id: unknownId }), 404, words);
  });

  test.each([
    [{ file_name_prefix: "take" }, `take_${meeting.meeting_id}_1772366400000.mp4`],
    [{ video_config: { codec: "VP9" as const } }, `product-launch-webinar_${meeting.meeting_id}_1772366400000.webm`],
    [{ video_config: { codec: "VP8" as const } }, `product-launch-webinar_${meeting.meeting_id}_1772366400000.webm`],
    [
      { video_config: { export_file: false }, audio_config: { codec: "MP3" as const, export_file: true } },
      `product-launch-webinar_${meeting.meeting_id}_1772366400000.mp3`,
    ],
  ])("%j gives the file name %s", async (config, name) => {
    const { mock, rtk } = await startMock();
    mock.clock.set("2026-03-01T12:00:00Z");
    expect((await rtk.recordings.start({ ...meeting, ...config })).data.output_file_name).toBe(name);
  });

  test("never returns the secrets of a storage", async () => {
    const { mock, rtk } = await startMock();
    const storage_config = { type: "gcs" as const, bucket: "videos", secret: "hush" };
    const { data } = await rtk.recordings.start({ ...meeting, storage_config });
    expect(data.storage_config).toEqual({ type: "gcs", bucket: "videos" });
    expect(JSON.stringify(mock.snapshot())).not.toContain("hush");
  });
});

describe("controlling a recording", () => {
  test("pauses, resumes and stops it, without counting pauses", async () => {
    const { mock, rtk, recording, control } = await startRecording();
    mock.clock.advance("PT10S");
    expect((await control("pause")).data.status).toBe("PAUSED");
    mock.clock.advance("PT1M");
    expect((await control("resume")).data.status).toBe("RECORDING");
    mock.clock.advance("PT5S");
    expect((await control("stop")).data).toMatchObject({
      status: "UPLOADING",
      stopped_time: "2026-03-01T12:01:15.000Z",
      stop_reason: { reason: "API_CALL", caller: { type: "ORGANIZATION", name: "Studio" } },
      download_url: null,
    });
    expect(mock.simulate.finishRecording(recording)).toMatchObject({ status: "UPLOADED", recording_duration: 15 });
    await expectFailure(rtk.recordings.getActive(meeting), 404, "No active recording found for meeting_id");
  });

  test("ends the current pause when it is stopped", async () => {
    const { mock, recording, control } = await startRecording();
    mock.clock.advance("PT10S");
    await control("pause");
    mock.clock.advance("PT1M");
    await control("stop");
    expect(mock.simulate.finishRecording(recording).recording_duration).toBe(10);
  });

  test("refuses impossible actions", async () => {
    const { control, recording } = await startRecording();
    const words = `Recording with id ${recording.recording_id} is`;
    await expectFailure(control("resume"), 409, `${words} RECORDING: resume is only possible from PAUSED`);
    await control("pause");
    await expectFailure(control("pause"), 409, `${words} PAUSED`);
    await control("stop");
    for (const action of ["pause", "resume", "stop"] as const)
      await expectFailure(control(action), 409, `${words} UPLOADING`);
  });

  test("of an unknown recording is a 404", async () => {
    const { rtk } = await startMock();
    const words = `Recording with id ${unknownId} not found`;
    await expectFailure(rtk.recordings.control({ recording_id: unknownId, action: "stop" }), 404, words);
    await expectFailure(rtk.recordings.get({ recording_id: unknownId }), 404, words);
  });
});

describe("the end of a recording", () => {
  test("finishing a running one stops it first", async () => {
    const { mock, recording } = await startRecording();
    mock.clock.advance("PT20S");
    expect(mock.simulate.finishRecording(recording)).toMatchObject({
      status: "UPLOADED",
      recording_duration: 20,
      stopped_time: "2026-03-01T12:00:20.000Z",
      download_url_expiry: "2026-03-08T12:00:20.000Z",
    });
    expect(() => mock.simulate.finishRecording(recording)).toThrow("is UPLOADED");
    expect(() => mock.simulate.failRecording(recording)).toThrow("is UPLOADED");
  });

  test("failing leaves no file", async () => {
    const { mock, recording } = await startRecording();
    expect(mock.simulate.failRecording(recording)).toMatchObject({
      status: "ERRORED",
      stop_reason: { reason: "INTERNAL_ERROR" },
      download_url: null,
    });
  });

  test("without RealtimeKit's storage, there is nothing to download", async () => {
    const { mock, rtk } = await startMock();
    const { data } = await rtk.recordings.start({ ...meeting, realtimekit_bucket_config: { enabled: false } });
    expect(mock.simulate.finishRecording({ recording_id: data.id })).toMatchObject({
      status: "UPLOADED",
      download_url: null,
      download_url_expiry: null,
    });
  });
});
