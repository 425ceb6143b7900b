import { startMock, webinar } from "./client.ts";

const { meeting, mark } = webinar;

/** Mark joins the webinar, and its recording is started at 12:00. */
export async function startRecording() {
  const { mock, rtk } = await startMock();
  mock.clock.set("2026-03-01T12:00:00Z");
  mock.simulate.join(mark);
  const { data } = await rtk.recordings.start(meeting);
  const recording = { recording_id: data.id };
  const control = (action: "pause" | "resume" | "stop") => rtk.recordings.control({ ...recording, action });
  return { mock, rtk, recording, invoked: data, control };
}
