import type { Schemas } from "../description/operation-call.ts";
import type { Context } from "./context.ts";
import { linksToRecording } from "./files/file-links.ts";
import { appOf } from "./store/lookup.ts";
import type { RecordingRow, SessionRow, StayRow } from "./store/store.ts";

/** What a webhook would be sent. */
export type EventPayload = Schemas["WebhookEvent"];

export type EventName = EventPayload["event"];

/** Something happened that webhooks can ask for. */
export interface WorldEvent {
  accountId: string;
  appId: string;
  /** `meeting.participantJoined` say. */
  event: EventName;
  /** Body that a webhook is sent, as the description has it. */
  payload: EventPayload;
}

const eventNames: Record<EventName, true> = {
  "meeting.started": true,
  "meeting.ended": true,
  "meeting.participantJoined": true,
  "meeting.participantLeft": true,
  "meeting.chatSynced": true,
  "recording.statusUpdate": true,
  "livestreaming.statusUpdate": true,
  "meeting.transcript": true,
  "meeting.summary": true,
};

export const webhookEventNames = Object.keys(eventNames) as EventName[];

/** A meeting as events show it. The status stays `LIVE` even in events about the end. */
export function meetingPart(context: Context, appId: string, meetingId: string): Schemas["WebhookMeeting"] {
  const meeting = context.store.meetings.find(meetingId);
  return {
    id: meetingId,
    title: meeting?.title ?? null,
    roomName: roomNameOf(meetingId),
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

export function participantPart(stay: StayRow): Schemas["WebhookParticipant"] {
  return {
    peerId: stay.internal.peerId,
    userDisplayName: stay.display_name,
    customParticipantId: stay.custom_participant_id,
    clientSpecificId: stay.custom_participant_id,
    joinedAt: stay.joined_at,
    ...(stay.left_at && { leftAt: stay.left_at }),
  };
}

/** Two words of letters that belong to the meeting, as rooms are named. */
function roomNameOf(meetingId: string): string {
  const letters = meetingId.replace(/[^0-9a-f]/g, "").replace(/\d/g, (digit) => "ghijkmnpqr".charAt(Number(digit)));
  return `${letters.slice(0, 6)}-${letters.slice(6, 12)}`;
}

/** There is none for a recording whose session has not begun: the event belongs to a session. */
export function recordingEvent(context: Context, appId: string, recording: RecordingRow): EventPayload | undefined {
  const session = context.store.sessions.get(appId, recording.session_id ?? "");
  if (!session) return undefined;
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
