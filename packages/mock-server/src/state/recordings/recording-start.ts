import type { Schemas } from "../../description/operation-call.ts";
import { ApiError } from "../../http/api-error.ts";
import { type Context, timestamp } from "../context.ts";
import { merge } from "../merge.ts";
import { findMeeting, liveSessionOf } from "../store/lookup.ts";
import type { RecordingRow } from "../store/store.ts";
import { plannedFiles } from "./recording-files.ts";
import { byApp, runningOf, saveRecording } from "./recording-lifecycle.ts";

/** How the API names the files of a track recording before there are any. */
const trackNamePattern =
  "{{file_name_prefix}}_{{user_id}}_{{peer_id}}_{{stream_kind}}_{{media_kind}}_{{date_time}}.webm";

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
  const config = merge<Schemas["StartRecordingRequest"] & Schemas["RecordingConfig"]>(
    { meeting_id: meeting.id, ...meeting.recording_config },
    request,
  );
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
  const invoked = saveRecording(context, appId, {
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
  saveRecording(context, appId, { ...invoked, status: "RECORDING", started_time: now });
  return invoked;
}

/** @throws ApiError 409 naming the recording of the same kind that runs */
function refuseSecond(context: Context, appId: string, meetingId: string, subject: "whole picture" | "tracks"): void {
  const isTracks = subject === "tracks";
  const running = runningOf(context, appId, meetingId).find(({ type }) => (type === "TRACK") === isTracks);
  if (!running) return;
  throw new ApiError(409, `The ${subject} of meeting with id ${meetingId} is being recorded already: ${running.id}`);
}
