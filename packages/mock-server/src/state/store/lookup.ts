import type { Schemas } from "../../description/schemas.ts";
import { ApiError } from "../../http/api-error.ts";
import type { Context } from "../context.ts";
import type { AttendanceIndex } from "../sessions/attendance-index.ts";
import type { AppRow, AttendanceRow, SessionRow } from "./row-types.ts";

/** Returns a looked-up row. @throws ApiError 404 if it is undefined */
export function found<Row>(row: Row | undefined, kind: string, id: string): Row {
  if (row === undefined) throw new ApiError(404, `${kind} with id ${id} not found`);
  return row;
}

export function appOf({ store }: Context, appId: string): AppRow {
  return found(store.apps.find(appId), "App", appId);
}

/** @throws ApiError 404 if the app does not have the meeting */
export function findMeeting({ store }: Context, appId: string, meetingId: string): Schemas["Meeting"] {
  return found(store.meetings.get(appId, meetingId), "Meeting", meetingId);
}

/** @throws ApiError 404 if the app does not have the session */
export function findSession({ store }: Context, appId: string, sessionId: string): SessionRow {
  return found(store.sessions.get(appId, sessionId), "Session", sessionId);
}

/** Returns the live session of a meeting. */
export function liveSessionOf({ store }: Context, appId: string, meetingId: string): SessionRow | undefined {
  return store.sessions.indexes(appId).liveOfMeeting.last(meetingId);
}

/** @throws ApiError 404, worded as by the API, if the meeting has no live session */
export function findLiveSession(context: Context, appId: string, meetingId: string): SessionRow {
  findMeeting(context, appId, meetingId);
  const session = liveSessionOf(context, appId, meetingId);
  if (!session) throw new ApiError(404, `No active session found for meeting_id ${meetingId}`);
  return session;
}

/** Returns the current attendances in a session, the oldest first. */
export function presentIn(context: Context, sessionId: string): AttendanceRow[] {
  return [...attendancesOf(context, sessionId).present()];
}

/** Returns the attendances of a session, sorted and counted. */
export function attendancesOf({ store }: Context, sessionId: string): AttendanceIndex {
  return store.attendances.indexes(sessionId).sorted;
}

/**
 * Returns the current attendance of a peer, or else the newest one of a participant.
 * @throws ApiError 404 if the session has no such attendance
 */
export function findPresent(
  context: Context,
  sessionId: string,
  { peerId, participantId }: { peerId?: string | undefined; participantId?: string | undefined },
): AttendanceRow {
  const own = participantId === undefined ? undefined : attendancesOf(context, sessionId).devicesOf(participantId);
  const attendance = (own ?? presentIn(context, sessionId)).findLast(
    ({ left_at, internal }) => left_at === null && (peerId === undefined || internal.peerId === peerId),
  );
  if (!attendance) throw new ApiError(404, `No user found with id ${peerId ?? participantId}`);
  return attendance;
}

/**
 * Returns since when a session has been empty, in milliseconds since 1970: since its start or the last leave. Undefined
 * while somebody is present.
 */
export function emptySince(context: Context, { id, started_at }: SessionRow): number | undefined {
  const { presentCount, totals } = attendancesOf(context, id);
  return presentCount > 0 ? undefined : Math.max(Date.parse(started_at), totals.lastLeftMs);
}
