import type { Context } from "../context.ts";
import { stopRecording, uploadRecording } from "../recordings/recording-lifecycle.ts";
import { emptySince } from "../store/lookup.ts";
import type { RecordingRow } from "../store/row-types.ts";
import type { Task } from "./task.ts";

/** How long a recording continues without participants. */
const emptyMs = 60_000;
const uploadMs = 5_000;
const defaultMaxSeconds = 86_400;

/** Yields the end of a running recording, or of the upload of a stopped one. */
export function* recordingTasks(context: Context, appId: string, recording: RecordingRow): Iterable<Task> {
  const { id, status, started_time, stopped_time, session_id, internal } = recording;
  const about = { meeting_id: internal.meetingId, recording_id: id, ...(session_id && { session_id }) };
  if (status === "UPLOADING") {
    const run: Task["run"] = (running) => uploadRecording(running, appId, recording);
    yield { step: "upload-recording", dueMs: Date.parse(stopped_time ?? "") + uploadMs, appId, about, run };
    return;
  }
  const since = waitingSince(context, appId, recording);
  if (since !== undefined) {
    const run: Task["run"] = (running) => stopRecording(running, appId, recording, { reason: "ALL_PEERS_LEFT" });
    yield { step: "stop-recording", dueMs: since + emptyMs, appId, about, run };
  }
  if (started_time) {
    // The API has no fitting reason.
    const run: Task["run"] = (running) => stopRecording(running, appId, recording, {});
    const maxMs = (internal.maxSeconds ?? defaultMaxSeconds) * 1000;
    yield { step: "stop-recording", dueMs: Date.parse(started_time) + maxMs, appId, about, run };
  }
}

/** Returns since when a recording has had no participants, or undefined while somebody is present. */
function waitingSince(context: Context, appId: string, recording: RecordingRow): number | undefined {
  const invoked = Date.parse(recording.invoked_time ?? "");
  const session = context.store.sessions.get(appId, recording.session_id ?? "");
  if (!session) return invoked;
  const since = emptySince(context, session);
  return since === undefined ? undefined : Math.max(since, invoked);
}
