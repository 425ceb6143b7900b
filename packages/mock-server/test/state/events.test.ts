import type { MockServerEvent } from "@org/rtk-mock-server";
import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { accountId, appId, startMock, webinar } from "../support/client.ts";

const { meeting, ada, mark } = webinar;

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(description, "description");
const validate = ajv.compile({ $ref: "description#/components/schemas/WebhookEvent" });

async function startListening() {
  const { mock, rtk } = await startMock();
  mock.clock.set("2026-03-01T12:00:00Z");
  const events: MockServerEvent[] = [];
  const unsubscribe = mock.subscribe((event) => events.push(event));
  return { mock, rtk, events, unsubscribe, names: () => events.map(({ event }) => event) };
}

describe("events", () => {
  test("describe a whole session, each in the form of its webhook", async () => {
    const { mock, rtk, events, names } = await startListening();
    mock.simulate.join(ada);
    mock.simulate.join(mark);
    const { data: recording } = await rtk.recordings.start(meeting);
    const { data: livestream } = await rtk.livestreams.start({ ...meeting });
    mock.simulate.goLive({ livestream_id: livestream.id as string });
    mock.simulate.leave(mark);
    mock.simulate.leave(ada);
    mock.simulate.endSession(meeting);
    mock.simulate.finishRecording({ recording_id: recording.id });
    const session = { session_id: recording.session_id as string };
    mock.simulate.writeChat(session);
    mock.simulate.writeTranscript(session);
    mock.simulate.writeSummary(session);
    expect(names()).toEqual([
      "meeting.started",
      "meeting.participantJoined",
      "meeting.participantJoined",
      "recording.statusUpdate",
      "livestreaming.statusUpdate",
      "meeting.participantLeft",
      "meeting.participantLeft",
      "recording.statusUpdate",
      "livestreaming.statusUpdate",
      "meeting.ended",
      "recording.statusUpdate",
      "meeting.chatSynced",
      "meeting.transcript",
      "meeting.summary",
    ]);
    for (const { payload, event } of events) {
      expect(validate(payload), `${event}: ${JSON.stringify(validate.errors)}`).toBe(true);
      expect(payload.event).toBe(event);
    }
    expect(events.every((event) => event.accountId === accountId && event.appId === appId)).toBe(true);
  });

  test("omit the statuses INVOKED and PAUSED of recordings, and former property names", async () => {
    const { mock, rtk, events } = await startListening();
    mock.simulate.join(mark);
    const { data } = await rtk.recordings.start(meeting);
    const recording = { recording_id: data.id };
    for (const action of ["pause", "resume", "stop"] as const) await rtk.recordings.control({ ...recording, action });
    mock.simulate.finishRecording(recording);
    const statuses = events.flatMap(({ payload }) => ("recording" in payload ? [payload.recording.status] : []));
    expect(statuses).toEqual(["RECORDING", "RECORDING", "UPLOADING", "UPLOADED"]);
    expect(JSON.stringify(events)).not.toMatch(/roomName|clientSpecificId/);
  });

  test("carry participant, meeting and session", async () => {
    const { mock, events } = await startListening();
    mock.simulate.join(mark);
    mock.clock.advance("PT1M");
    mock.simulate.endSession(meeting);
    const [started, , left, ended] = events.map(({ payload }) => payload);
    expect(started).toMatchObject({
      meeting: {
        id: meeting.meeting_id,
        title: "Product launch webinar",
        startedAt: "2026-03-01T12:00:00.000Z",
        organizedBy: { id: appId, name: "Studio" },
      },
    });
    expect(left).toMatchObject({
      participant: { userDisplayName: "Mark", customParticipantId: "83qi0i", leftAt: "2026-03-01T12:01:00.000Z" },
    });
    expect(ended).toMatchObject({ reason: "HOST_ENDED_MEETING", meeting: { endedAt: "2026-03-01T12:01:00.000Z" } });
  });

  test("carry the URLs of files", async () => {
    const { mock, rtk, events } = await startListening();
    mock.simulate.join(mark);
    const { data: recording } = await rtk.recordings.start(meeting);
    const finished = mock.simulate.finishRecording({ recording_id: recording.id });
    expect(events.at(-1)?.payload).toMatchObject({
      recording: {
        status: "UPLOADED",
        downloadUrl: finished.download_url,
        fileSize: String(finished.file_size),
        roomUUID: recording.session_id,
      },
    });
  });

  test("include recordings only if they belong to a session", async () => {
    const { mock, rtk, names } = await startListening();
    const { data: recording } = await rtk.recordings.start(meeting);
    expect(names()).toEqual([]);
    mock.simulate.join(mark);
    await rtk.recordings.control({ recording_id: recording.id, action: "stop" });
    expect(names().at(-1)).toBe("recording.statusUpdate");
  });

  test("stop after unsubscribing", async () => {
    const { mock, names, unsubscribe } = await startListening();
    unsubscribe();
    mock.simulate.join(mark);
    expect(names()).toEqual([]);
  });
});
