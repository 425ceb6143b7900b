import { type Context, msBetween, timestamp } from "./context.ts";
import { ApiError } from "./errors.ts";
import { recordingEvent } from "./events.ts";
import { appOf, findMeeting, liveSessionOf } from "./lookup.ts";
import { mediaBytes } from "./media-bytes.ts";
import type { Schemas } from "./operation.ts";
import { plannedFiles, trackFiles } from "./recording-files.ts";
import type { RecordingRow, SessionRow } from "./store.ts";

/** How long RealtimeKit's own storage keeps files: seven days. */
const retentionMs = 604_800_000;

/** How the API names the files of a track recording before there are any. */
const trackNamePattern =
  "{{file_name_prefix}}_{{user_id}}_{{peer_id}}_{{stream_kind}}_{{media_kind}}_{{date_time}}.webm";

/** Which states an action leads from, and where to. */
const transitions = {
  pause: { from: ["RECORDING"], to: "PAUSED" },
  resume: { from: ["PAUSED"], to: "RECORDING" },
  stop: { from: ["INVOKED", "RECORDING", "PAUSED"], to: "UPLOADING" },
  finish: { from: ["UPLOADING"], to: "UPLOADED" },
  fail: { from: ["INVOKED", "RECORDING", "PAUSED", "UPLOADING"], to: "ERRORED" },
} as const satisfies Record<string, { from: Schemas["RecordingStatus"][]; to: Schemas["RecordingStatus"] }>;

/**
 * Starts to record a meeting. Before anybody is there it can be asked for as well: the recording then belongs to the session
 * that begins next.
 *
 * @returns the recording as it was asked for (`INVOKED`); it runs right after
 * @throws ApiError 404 when there is no such meeting, 409 when another recording of it runs and this one may not join it
 */
export function startRecording(
  context: Context,
  appId: string,
  request: Schemas["StartRecordingRequest"],
  start_reason: Schemas["StartReason"] = byApp(context, appId),
): RecordingRow {
  const meeting = findMeeting(context, appId, request.meeting_id);
  if (!request.allow_multiple_recordings) refuseSecond(context, appId, meeting.id, "whole picture");
  const config = { ...meeting.recording_config, ...request };
  const files = plannedFiles(meeting, config, timestamp(context));
  return invoke(context, appId, {
    output_file_name: files[0]?.name ?? "",
    start_reason,
    storage_config: config.storage_config ?? null,
    internal: {
      meetingId: meeting.id,
      kept: config.realtimekit_bucket_config?.enabled !== false,
      files,
      pausedMs: 0,
    },
  });
}

/**
 * Starts to record the tracks of a session.
 * @throws ApiError 404 when there is no such meeting, 409 when it has no live session or its tracks are being recorded
 */
export function startTrackRecording(
  context: Context,
  appId: string,
  { meeting_id, user_ids, layers = { default: {} } }: Schemas["StartTrackRecordingRequest"],
): RecordingRow {
  findMeeting(context, appId, meeting_id);
  if (!liveSessionOf(context, appId, meeting_id)) {
    throw new ApiError(409, `No active session found for meeting_id ${meeting_id}`);
  }
  refuseSecond(context, appId, meeting_id, "tracks");
  const prefixes = Object.entries(layers).map(([name, { file_name_prefix }]) => [name, file_name_prefix ?? "track"]);
  return invoke(context, appId, {
    type: "TRACK",
    meeting_id,
    output_file_name: trackNamePattern,
    start_reason: byApp(context, appId),
    storage_config: null,
    internal: {
      meetingId: meeting_id,
      kept: true,
      files: [],
      layers: Object.fromEntries(prefixes),
      ...(user_ids && { userIds: user_ids }),
      pausedMs: 0,
    },
  });
}

function invoke(
  context: Context,
  appId: string,
  details: Pick<RecordingRow, "output_file_name" | "start_reason" | "storage_config" | "internal"> &
    Partial<RecordingRow>,
): RecordingRow {
  const now = timestamp(context);
  const invoked = change(context, appId, {
    id: context.ids.uuid(),
    status: "INVOKED",
    session_id: liveSessionOf(context, appId, details.internal.meetingId)?.id ?? null,
    file_size: null,
    download_url_expiry: null,
    invoked_time: now,
    started_time: null,
    stopped_time: null,
    ...details,
  });
  change(context, appId, { ...invoked, status: "RECORDING", started_time: now });
  return invoked;
}

/** @throws ApiError 409 naming the recording of the same kind that runs */
function refuseSecond(context: Context, appId: string, meetingId: string, subject: "whole picture" | "tracks"): void {
  const isTracks = subject === "tracks";
  const running = runningOf(context, appId, meetingId).find(({ type }) => (type === "TRACK") === isTracks);
  if (!running) return;
  throw new ApiError(409, `The ${subject} of meeting with id ${meetingId} is being recorded already: ${running.id}`);
}

/** The recordings of a meeting that run or are paused, the oldest first. */
export function runningOf({ store }: Context, appId: string, meetingId: string): RecordingRow[] {
  return store.recordings
    .list(appId)
    .filter(({ internal, status }) => internal.meetingId === meetingId && isOneOf(transitions.stop.from, status));
}

/** Gives the recordings that waited for a session the one that has begun. */
export function attachRecordings(context: Context, appId: string, session: SessionRow): void {
  for (const recording of runningOf(context, appId, session.associated_id)) {
    if (!recording.session_id) context.store.recordings.put(appId, { ...recording, session_id: session.id });
  }
}

export function stopRecordingsOf(context: Context, appId: string, session: SessionRow): void {
  for (const recording of runningOf(context, appId, session.associated_id)) {
    stopRecording(context, appId, recording, { reason: "ALL_PEERS_LEFT" });
  }
}

/** @throws ApiError 409 when the recording does not run */
export function pauseRecording(context: Context, appId: string, recording: RecordingRow): RecordingRow {
  const status = nextStatus(recording, "pause");
  const internal = { ...recording.internal, pausedAt: timestamp(context) };
  return change(context, appId, { ...recording, status, internal });
}

/** @throws ApiError 409 when the recording is not paused */
export function resumeRecording(context: Context, appId: string, recording: RecordingRow): RecordingRow {
  return change(context, appId, { ...endPause(context, recording), status: nextStatus(recording, "resume") });
}

/** @throws ApiError 409 when the recording has ended already */
export function stopRecording(
  context: Context,
  appId: string,
  recording: RecordingRow,
  stop_reason: Schemas["StopReason"] = byApp(context, appId),
): RecordingRow {
  const status = nextStatus(recording, "stop");
  return change(context, appId, {
    ...endPause(context, recording),
    status,
    stopped_time: timestamp(context),
    stop_reason,
  });
}

/** Uploads a recording; one that still runs is stopped first. @throws ApiError 409 when it is uploaded or has failed */
export function finishRecording(context: Context, appId: string, recording: RecordingRow): RecordingRow {
  const isRunning = isOneOf(transitions.stop.from, recording.status);
  const stopped = isRunning ? stopRecording(context, appId, recording) : recording;
  const status = nextStatus(stopped, "finish");
  const { internal, started_time, stopped_time } = stopped;
  const files = stopped.type === "TRACK" ? trackFiles(context, stopped) : internal.files;
  const ms = started_time && stopped_time ? msBetween(started_time, stopped_time) - internal.pausedMs : 0;
  return change(context, appId, {
    ...stopped,
    status,
    file_size: files.reduce((sum, { name }) => sum + mediaBytes(name).length, 0),
    recording_duration: ms / 1000,
    download_url_expiry: internal.kept ? new Date(context.clock.now().getTime() + retentionMs).toISOString() : null,
    internal: { ...internal, files },
  });
}

/** @throws ApiError 409 when the recording is uploaded or has failed */
export function failRecording(context: Context, appId: string, recording: RecordingRow): RecordingRow {
  return change(context, appId, {
    ...recording,
    status: nextStatus(recording, "fail"),
    stopped_time: recording.stopped_time ?? timestamp(context),
    stop_reason: { reason: "INTERNAL_ERROR" },
  });
}

function nextStatus({ id, status }: RecordingRow, action: keyof typeof transitions): Schemas["RecordingStatus"] {
  const { from, to } = transitions[action];
  if (isOneOf(from, status)) return to;
  throw new ApiError(409, `Recording with id ${id} is ${status}: ${action} is possible from ${from.join(", ")} only`);
}

function endPause(context: Context, recording: RecordingRow): RecordingRow {
  const { pausedAt, pausedMs } = recording.internal;
  if (pausedAt === undefined) return recording;
  const total = pausedMs + msBetween(pausedAt, timestamp(context));
  return { ...recording, internal: { ...recording.internal, pausedAt: undefined, pausedMs: total } };
}

function change(context: Context, appId: string, recording: RecordingRow): RecordingRow {
  context.store.recordings.put(appId, recording);
  const event = recordingEvent(context, appId, recording);
  if (event) context.emit(appId, event);
  return recording;
}

/** A call of the API is made by the app. */
function byApp(context: Context, appId: string) {
  const { name } = appOf(context, appId);
  return { reason: "API_CALL" as const, caller: { type: "ORGANIZATION" as const, name } };
}

function isOneOf<Value>(values: readonly Value[], value: unknown): boolean {
  return (values as readonly unknown[]).includes(value);
}
