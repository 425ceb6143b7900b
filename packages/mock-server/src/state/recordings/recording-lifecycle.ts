import type { Schemas } from "../../description/schemas.ts";
import { ApiError } from "../../http/api-error.ts";
import { type Context, timestamp } from "../context.ts";
import { recordingEvent } from "../events.ts";
import { mediaBytes } from "../files/media-bytes.ts";
import { appOf } from "../store/lookup.ts";
import type { RecordingRow, SessionRow } from "../store/row-types.ts";
import { msBetween } from "../time/timestamps.ts";
import { trackFiles } from "./recording-files.ts";

/** Recordings shorter than this fail, as if empty. */
const minimumMs = 5_000;

/** Retention in RealtimeKit's storage: seven days. */
const retentionMs = 604_800_000;

/** The statuses in which each action is possible, and the resulting status. */
const transitions = {
  pause: { from: ["RECORDING"], to: "PAUSED" },
  resume: { from: ["PAUSED"], to: "RECORDING" },
  stop: { from: ["INVOKED", "RECORDING", "PAUSED"], to: "UPLOADING" },
  finish: { from: ["UPLOADING"], to: "UPLOADED" },
  fail: { from: ["INVOKED", "RECORDING", "PAUSED", "UPLOADING"], to: "ERRORED" },
} as const satisfies Record<string, { from: Schemas["RecordingStatus"][]; to: Schemas["RecordingStatus"] }>;

/** Returns the recordings of a meeting that are running or paused, the oldest first. */
export function runningOf({ store }: Context, appId: string, meetingId: string): RecordingRow[] {
  return store.recordings.indexes(appId).runningOf.list(meetingId);
}

/** Attaches a new session to the recordings that are waiting for it. */
export function attachRecordings(context: Context, appId: string, session: SessionRow): void {
  for (const recording of runningOf(context, appId, session.associated_id)) {
    if (!recording.session_id) context.store.recordings.put(appId, { ...recording, session_id: session.id });
  }
}

/** Starts a meeting's recordings that are waiting for a participant. */
export function beginRecordingsOf(context: Context, appId: string, meetingId: string): void {
  for (const recording of runningOf(context, appId, meetingId)) {
    if (recording.status === "INVOKED") beginRecording(context, appId, recording);
  }
}

export function beginRecording(context: Context, appId: string, recording: RecordingRow): RecordingRow {
  return saveRecording(context, appId, { ...recording, status: "RECORDING", started_time: timestamp(context) });
}

export function stopRecordingsOf(context: Context, appId: string, session: SessionRow): void {
  for (const recording of runningOf(context, appId, session.associated_id)) {
    stopRecording(context, appId, recording, { reason: "ALL_PEERS_LEFT" });
  }
}

/** @throws ApiError 409 if the recording is not running */
export function pauseRecording(context: Context, appId: string, recording: RecordingRow): RecordingRow {
  const status = nextStatus(recording, "pause");
  const internal = { ...recording.internal, pausedAt: timestamp(context) };
  return saveRecording(context, appId, { ...recording, status, internal });
}

/** @throws ApiError 409 if the recording is not paused */
export function resumeRecording(context: Context, appId: string, recording: RecordingRow): RecordingRow {
  return saveRecording(context, appId, { ...endPause(context, recording), status: nextStatus(recording, "resume") });
}

/** Stops a recording. One that never began fails. @throws ApiError 409 if the recording has already ended */
export function stopRecording(
  context: Context,
  appId: string,
  recording: RecordingRow,
  stop_reason: Schemas["StopReason"] = byApp(context, appId),
): RecordingRow {
  const uploading = nextStatus(recording, "stop");
  return endRecording(context, appId, recording, recording.started_time ? uploading : "ERRORED", stop_reason);
}

function endRecording(
  context: Context,
  appId: string,
  recording: RecordingRow,
  status: Schemas["RecordingStatus"],
  stop_reason: Schemas["StopReason"],
): RecordingRow {
  return saveRecording(context, appId, {
    ...endPause(context, recording),
    status,
    stopped_time: timestamp(context),
    stop_reason,
  });
}

/** Completes the upload of a stopped recording, which fails if the recording is too short. */
export function uploadRecording(context: Context, appId: string, recording: RecordingRow): RecordingRow {
  if (recordedMs(recording) >= minimumMs) return finishRecording(context, appId, recording);
  return saveRecording(context, appId, { ...recording, status: nextStatus(recording, "fail") });
}

/** Uploads a recording, after stopping it if it is running. @throws ApiError 409 if it is uploaded or has failed */
export function finishRecording(context: Context, appId: string, recording: RecordingRow): RecordingRow {
  const isRunning = isOneOf(transitions.stop.from, recording.status);
  const stopped = isRunning ? endRecording(context, appId, recording, "UPLOADING", byApp(context, appId)) : recording;
  const status = nextStatus(stopped, "finish");
  const { internal } = stopped;
  const files = stopped.type === "TRACK" ? trackFiles(context, stopped) : internal.files;
  return saveRecording(context, appId, {
    ...stopped,
    status,
    file_size: files.reduce((sum, { name }) => sum + mediaBytes(name).length, 0),
    recording_duration: recordedMs(stopped) / 1000,
    download_url_expiry: internal.kept ? new Date(context.clock.now().getTime() + retentionMs).toISOString() : null,
    internal: { ...internal, files },
  });
}

/** Returns the length of a stopped recording, without its pauses. */
function recordedMs({ started_time, stopped_time, internal }: RecordingRow): number {
  return started_time && stopped_time ? Math.max(msBetween(started_time, stopped_time) - internal.pausedMs, 0) : 0;
}

/** @throws ApiError 409 if the recording is uploaded or has failed */
export function failRecording(context: Context, appId: string, recording: RecordingRow): RecordingRow {
  return saveRecording(context, appId, {
    ...recording,
    status: nextStatus(recording, "fail"),
    stopped_time: recording.stopped_time ?? timestamp(context),
    stop_reason: { reason: "INTERNAL_ERROR" },
  });
}

function nextStatus({ id, status }: RecordingRow, action: keyof typeof transitions): Schemas["RecordingStatus"] {
  const { from, to } = transitions[action];
  if (isOneOf(from, status)) return to;
  throw new ApiError(409, `Recording with id ${id} is ${status}: ${action} is only possible from ${from.join(", ")}`);
}

function endPause(context: Context, recording: RecordingRow): RecordingRow {
  const { pausedAt, pausedMs } = recording.internal;
  if (pausedAt === undefined) return recording;
  const total = pausedMs + msBetween(pausedAt, timestamp(context));
  return { ...recording, internal: { ...recording.internal, pausedAt: undefined, pausedMs: total } };
}

/** Saves a changed recording and emits its status. */
export function saveRecording(context: Context, appId: string, recording: RecordingRow): RecordingRow {
  context.store.recordings.put(appId, recording);
  const event = recordingEvent(context, appId, recording);
  if (event) context.emit(appId, event);
  return recording;
}

/** Returns the start or stop reason of an API call, whose caller is the app. */
export function byApp(context: Context, appId: string) {
  const { name } = appOf(context, appId);
  return { reason: "API_CALL" as const, caller: { type: "ORGANIZATION" as const, name } };
}

function isOneOf<Value>(values: readonly Value[], value: unknown): boolean {
  return (values as readonly unknown[]).includes(value);
}
