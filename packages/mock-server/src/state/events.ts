import type { Schemas } from "../description/schemas.ts";
import type { Context } from "./context.ts";
import type { EventPayload } from "./event-types.ts";
import { linksToRecording } from "./files/file-links.ts";
import { appOf } from "./store/lookup.ts";
import type { AttendanceRow, RecordingRow, SessionRow } from "./store/row-types.ts";

/** Returns a meeting as events show it. Its status is `LIVE` even in events about a session's end. */
export function meetingPart(context: Context, appId: string, meetingId: string): Schemas["WebhookMeeting"] {
  const meeting = context.store.meetings.find(meetingId);
  return {
    id: meetingId,
    title: meeting?.title ?? null,
    status: "LIVE",
    ...(meeting && { createdAt: meeting.created_at }),
    organizedBy: organizerPart(context, appId),
  };
}

export function sessionPart(context: Context, appId: string, session: SessionRow): Schemas["WebhookSessionMeeting"] {
  return {
    ...meetingPart(context, appId, session.associated_id),
    sessionId: session.id,
    startedAt: session.started_at,
    ...(session.ended_at && { endedAt: session.ended_at }),
  };
}

export function organizerPart(context: Context, appId: string): Schemas["WebhookOrganizer"] {
  const { name } = appOf(context, appId);
  return { id: appId, ...(name !== null && { name }) };
}

export function participantPart(attendance: AttendanceRow): Schemas["WebhookParticipant"] {
  return {
    peerId: attendance.internal.peerId,
    userDisplayName: attendance.display_name,
    customParticipantId: attendance.custom_participant_id,
    joinedAt: attendance.joined_at,
    ...(attendance.left_at && { leftAt: attendance.left_at }),
  };
}

/** Statuses that events report; the others are visible only in API responses. */
const reported = ["RECORDING", "UPLOADING", "UPLOADED", "ERRORED"];

/** Returns undefined for a status that is not reported, and for a recording without a session, which the event needs. */
export function recordingEvent(context: Context, appId: string, recording: RecordingRow): EventPayload | undefined {
  const session = context.store.sessions.get(appId, recording.session_id ?? "");
  if (!session || !reported.includes(recording.status)) return undefined;
  const { id, status, file_size, internal } = recording;
  const { download_url, audio_download_url } = linksToRecording(context, recording);
  return {
    event: "recording.statusUpdate",
    recording: {
      id,
      recordingId: id,
      status,
      downloadUrl: typeof download_url === "string" ? download_url : null,
      audioDownloadUrl: audio_download_url ?? null,
      downloadUrlExpiry: recording.download_url_expiry ?? null,
      startedTime: recording.started_time ?? null,
      stoppedTime: recording.stopped_time ?? null,
      fileSize: typeof file_size === "number" ? String(file_size) : null,
      outputFileName: recording.output_file_name,
      meetingId: internal.meetingId,
      recordingDuration: recording.recording_duration ?? null,
      organizationId: appId,
      roomUUID: session.id,
    },
    meeting: sessionPart(context, appId, session),
  };
}
