import type { Schemas } from "../../description/schemas.ts";
import { ApiError } from "../../http/api-error.ts";
import { type Context, timestamp } from "../context.ts";
import { sessionPart } from "../events.ts";
import {
  activeLivestreamOf,
  attachBroadcast,
  endBroadcastsOf,
  startLivestream,
} from "../livestreams/livestream-lifecycle.ts";
import { attachRecordings, beginRecordingsOf, runningOf, stopRecordingsOf } from "../recordings/recording-lifecycle.ts";
import { startRecording } from "../recordings/recording-start.ts";
import { attendancesOf, findMeeting, found, liveSessionOf, presentIn } from "../store/lookup.ts";
import type { AttendanceRow, ParticipantRow, SessionRow } from "../store/row-types.ts";
import { beginAttendance, endAttendance, minutesOf } from "./attendance.ts";
import { planRecords } from "./session-records.ts";

/** Starts a session. @throws ApiError 409 if the meeting has a live session or is inactive */
export function startSession(context: Context, appId: string, meetingId: string, first?: ParticipantRow): SessionRow {
  const meeting = findOpenMeeting(context, appId, meetingId);
  const running = liveSessionOf(context, appId, meetingId);
  if (running) throw new ApiError(409, `Meeting with id ${meetingId} already has a live session: ${running.id}`);
  const now = timestamp(context);
  const session = context.store.sessions.put(appId, {
    id: context.ids.uuid(),
    associated_id: meetingId,
    meeting_display_name: meeting.title ?? "",
    type: "meeting" as const,
    status: "LIVE" as const,
    live_participants: 0,
    max_concurrent_participants: 0,
    minutes_consumed: 0,
    organization_id: appId,
    started_at: now,
    ended_at: null,
    created_at: now,
    updated_at: now,
    internal: {},
  });
  context.emit(appId, { event: "meeting.started", meeting: sessionPart(context, appId, session) });
  attachRecordings(context, appId, session);
  attachBroadcast(context, appId, session);
  if (meeting.record_on_start) recordFromStart(context, appId, meeting, first);
  if (meeting.live_stream_on_start) broadcastFromStart(context, appId, meeting);
  return session;
}

/** @throws ApiError 409 if the meeting is inactive */
function findOpenMeeting(context: Context, appId: string, meetingId: string): Schemas["Meeting"] {
  const meeting = findMeeting(context, appId, meetingId);
  if (meeting.status !== "INACTIVE") return meeting;
  throw new ApiError(409, `Meeting with id ${meetingId} is INACTIVE: it accepts no sessions and no participants`);
}

function recordFromStart(context: Context, appId: string, meeting: Schemas["Meeting"], first?: ParticipantRow): void {
  if (runningOf(context, appId, meeting.id).some(({ type }) => type !== "TRACK")) return;
  const caller = first && { type: "USER" as const, name: first.name ?? null, user_Id: first.id };
  startRecording(context, appId, { meeting_id: meeting.id }, { reason: "RECORD_ON_START", ...(caller && { caller }) });
}

function broadcastFromStart(context: Context, appId: string, { id, title = null }: Schemas["Meeting"]): void {
  if (!activeLivestreamOf(context, appId, id)) startLivestream(context, appId, id, { name: title });
}

/**
 * Makes a device of a participant join the session of a meeting. The first one starts it. @throws ApiError 404 if the
 * meeting does not have the participant, 409 if the meeting is inactive
 */
export function join(context: Context, appId: string, meetingId: string, participantId: string): AttendanceRow {
  findOpenMeeting(context, appId, meetingId);
  const participant = found(context.store.participants.get(meetingId, participantId), "Participant", participantId);
  const session = liveSessionOf(context, appId, meetingId) ?? startSession(context, appId, meetingId, participant);
  const { presentCount } = attendancesOf(context, session.id);
  context.store.sessions.put(appId, {
    ...session,
    max_concurrent_participants: Math.max(session.max_concurrent_participants, presentCount + 1),
    updated_at: timestamp(context),
  });
  const attendance = beginAttendance(context, appId, session, participant);
  beginRecordingsOf(context, appId, meetingId);
  return attendance;
}

/** Ends an attendance. After the last one, the session stays open for a while; without a timeline, it ends at once. */
export function leave(context: Context, appId: string, session: SessionRow, attendance: AttendanceRow): AttendanceRow {
  const left = endAttendance(context, appId, session, attendance);
  if (!context.timeline && attendancesOf(context, session.id).presentCount === 0) {
    closeSession(context, appId, session, "ALL_PARTICIPANTS_LEFT");
  }
  return left;
}

/** Ends a session for everyone present. */
export function endSession(context: Context, appId: string, session: SessionRow): SessionRow {
  for (const attendance of presentIn(context, session.id)) endAttendance(context, appId, session, attendance);
  return closeSession(context, appId, session, "HOST_ENDED_MEETING");
}

/** Ends a session in which nobody is present. */
export function closeSession(
  context: Context,
  appId: string,
  session: SessionRow,
  reason: "HOST_ENDED_MEETING" | "ALL_PARTICIPANTS_LEFT",
): SessionRow {
  const now = timestamp(context);
  const ended = context.store.sessions.put(appId, {
    ...session,
    status: "ENDED" as const,
    minutes_consumed: minutesOf(context, session.id),
    ended_at: now,
    updated_at: now,
    internal: { ...session.internal, ...planRecords(context, appId, session) },
  });
  stopRecordingsOf(context, appId, ended);
  endBroadcastsOf(context, appId, ended);
  context.emit(appId, { event: "meeting.ended", meeting: sessionPart(context, appId, ended), reason });
  return ended;
}
