import { describe, expect, test } from "vitest";
import { expectFailure, startMock, unknownId, webinar } from "../../support/client.ts";

const { meeting, ada, mark } = webinar;

describe("a track recording", () => {
  /** Returns the participants whose tracks are in the only layer. */
  function whoIn({ download_url }: { download_url?: unknown }) {
    const [layer] = download_url as { download_urls: Record<string, { custom_participant_id: string }> }[];
    return Object.values(layer?.download_urls ?? {}).map(({ custom_participant_id }) => custom_participant_id);
  }

  test("has a file per participant and layer", async () => {
    const { mock, rtk } = await startMock();
    mock.clock.set("2026-03-01T12:00:00Z");
    mock.simulate.join(ada);
    const { recording } = (
      await rtk.recordings.startTrack({ ...meeting, layers: { voices: { file_name_prefix: "v" } } })
    ).data;
    expect(recording).toMatchObject({ type: "TRACK", status: "INVOKED", ...meeting });
    mock.clock.advance("PT1M");
    mock.simulate.join(mark);
    const { download_url } = mock.simulate.finishRecording({ recording_id: recording.id });
    const [layer] = download_url as { layer_name: string; download_urls: Record<string, object> }[];
    expect(layer?.layer_name).toBe("voices");
    expect(Object.keys(layer?.download_urls ?? {})).toEqual([
      expect.stringMatching(`^v_${ada.participant_id}_.*_peer_audio_\\d+\\.webm$`),
      expect.stringMatching(`^v_${mark.participant_id}_`),
    ]);
    expect(Object.values(layer?.download_urls ?? {})).toMatchObject([
      { custom_participant_id: "host-1" },
      { custom_participant_id: "83qi0i" },
    ]);
  });

  test("contains only the requested participants who were present", async () => {
    const { mock, rtk } = await startMock();
    mock.clock.set("2026-03-01T12:00:00Z");
    mock.simulate.join(ada);
    mock.simulate.join(mark);
    const user_ids = [mark.participant_id, unknownId];
    const { recording } = (await rtk.recordings.startTrack({ ...meeting, user_ids })).data;
    expect(whoIn(mock.simulate.finishRecording({ recording_id: recording.id }))).toEqual(["83qi0i"]);
  });

  test("omits participants who left before its start or joined after its end", async () => {
    const { mock, rtk } = await startMock();
    mock.clock.set("2026-03-01T12:00:00Z");
    const henry = { ...meeting, participant_id: "85e7f0fd-7c16-45e9-9d68-f17ef007c4eb" };
    mock.simulate.join(ada);
    mock.simulate.join(henry);
    mock.clock.advance("PT1M");
    mock.simulate.leave(ada);
    mock.clock.advance("PT1M");
    const recording = { recording_id: (await rtk.recordings.startTrack(meeting)).data.recording.id };
    mock.clock.advance("PT1M");
    await rtk.recordings.control({ ...recording, action: "stop" });
    mock.clock.advance("PT1S");
    mock.simulate.join(mark);
    mock.clock.advance("PT4S");
    expect(whoIn((await rtk.recordings.get(recording)).data)).toEqual(["3uggr"]);
  });

  test("needs a session, and can run alongside a composite recording but not another track recording", async () => {
    const { mock, rtk } = await startMock();
    await expectFailure(rtk.recordings.startTrack(meeting), 409, "No active session found for meeting_id");
    mock.simulate.join(mark);
    await rtk.recordings.start(meeting);
    await rtk.recordings.startTrack(meeting);
    await expectFailure(rtk.recordings.startTrack(meeting), 409, "already has a running track recording");
  });
});
