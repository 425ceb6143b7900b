import type { Schemas } from "../../description/schemas.ts";
import { ApiError } from "../../http/api-error.ts";
import { type Context, timestamp } from "../context.ts";
import { merge } from "../merge.ts";
import { attendancesOf, findMeeting, liveSessionOf } from "../store/lookup.ts";
import type { RecordingRow } from "../store/row-types.ts";
import { plannedFiles } from "./recording-files.ts";
import { beginRecording, byApp, runningOf, saveRecording } from "./recording-lifecycle.ts";

/** The file name in the API for a track recording without files. */
const trackNamePattern =
  "{{file_name_prefix}}_{{user_id}}_{{peer_id}}_{{stream_kind}}_{{media_kind}}_{{date_time}}.webm";

/**
 * Starts to record a meeting. Without a live session, the recording belongs to the next session, and without participants it
 * begins with the first one.
 *
 * @returns the recording as requested (`INVOKED`), even if it begins at once
 * @throws ApiError 404 if the meeting does not exist, 409 if it is already being recorded and the request does not allow
 *   multiple recordings
 */
export function startRecording(
  context: Context,
  appId: string,
  request: Schemas["StartRecordingRequest"],
  start_reason: Schemas["StartReason"] = byApp(context, appId),
): RecordingRow {
  const meeting = findMeeting(context, appId, request.meeting_id);
  if (!request.allow_multiple_recordings) refuseSecond(context, appId, meeting.id, "composite");
  const config = merge<Schemas["RecordingConfig"]>({ ...meeting.recording_config }, request);
  const files = plannedFiles(meeting.id, config, context.clock.now());
  return invoke(context, appId, {
    output_file_name: files[0]?.name ?? "",
    start_reason,
    storage_config: config.storage_config ?? null,
    internal: {
      meetingId: meeting.id,
      kept: config.realtimekit_bucket_config?.enabled !== false,
      files,
      ...(config.max_seconds !== undefined && { maxSeconds: config.max_seconds }),
      pausedMs: 0,
    },
  });
}

/**
 * Starts to record the tracks of a session.
 * @throws ApiError 404 if the meeting does not exist, 409 if it has no live session or its tracks are already being
 *   recorded
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
  refuseSecond(context, appId, meeting_id, "track");
  const prefixes = Object.entries(layers).map(([name, { file_name_prefix }]) => [name, file_name_prefix ?? "default"]);
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
  const session = liveSessionOf(context, appId, details.internal.meetingId);
  const invoked = saveRecording(context, appId, {
    id: context.ids.uuid(),
    status: "INVOKED",
    session_id: session?.id ?? null,
    file_size: null,
    download_url_expiry: null,
    invoked_time: timestamp(context),
    started_time: null,
    stopped_time: null,
    ...details,
  });
  const isAttended = session && attendancesOf(context, session.id).presentCount > 0;
  if (isAttended || !context.timeline) beginRecording(context, appId, invoked);
  return invoked;
}

/** @throws ApiError 409 naming the running recording of the same kind */
function refuseSecond(context: Context, appId: string, meetingId: string, kind: "composite" | "track"): void {
  const isTrack = kind === "track";
  const running = runningOf(context, appId, meetingId).find(({ type }) => (type === "TRACK") === isTrack);
  if (!running) return;
  throw new ApiError(409, `Meeting with id ${meetingId} already has a running ${kind} recording: ${running.id}`);
}
