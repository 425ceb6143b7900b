import type { Schemas } from "../../description/schemas.ts";
import { ApiError } from "../../http/api-error.ts";
import type { Context } from "../context.ts";
import type { AppRow, AttendanceRow, SessionRow } from "./store.ts";

/** Returns the row that was looked up. @throws ApiError 404 when it is undefined */
export function found<Row>(row: Row | undefined, kind: string, id: string): Row {
  if (row === undefined) throw new ApiError(404, `${kind} with id ${id} not found`);
  return row;
}

export function appOf({ store }: Context, appId: string): AppRow {
  return found(store.apps.find(appId), "App", appId);
}

/** @throws ApiError 404 when the app does not have the meeting */
export function findMeeting({ store }: Context, appId: string, meetingId: string): Schemas["Meeting"] {
  return found(store.meetings.get(appId, meetingId), "Meeting", meetingId);
}

/** @throws ApiError 404 when the app does not have the session */
export function findSession({ store }: Context, appId: string, sessionId: string): SessionRow {
  return found(store.sessions.get(appId, sessionId), "Session", sessionId);
}

/** Returns the live session of a meeting. */
export function liveSessionOf({ store }: Context, appId: string, meetingId: string): SessionRow | undefined {
  return store.sessions
    .list(appId)
    .findLast(({ associated_id, status }) => associated_id === meetingId && status === "LIVE");
}

/** @throws ApiError 404 in the API's own words when the meeting has no live session */
export function findLiveSession(context: Context, appId: string, meetingId: string): SessionRow {
  findMeeting(context, appId, meetingId);
  const session = liveSessionOf(context, appId, meetingId);
  if (!session) throw new ApiError(404, `No active session found for meeting_id ${meetingId}`);
  return session;
}

/** Returns the attendances in a session that have not ended. */
export function presentIn({ store }: Context, sessionId: string): AttendanceRow[] {
  return store.attendances.list(sessionId).filter(({ left_at }) => left_at === null);
}

/**
 * Returns the current attendance of a peer, or else the newest one of a participant.
 * @throws ApiError 404 when the session has no such attendance
 */
export function findPresent(
  context: Context,
  sessionId: string,
  { peerId, participantId }: { peerId?: string | undefined; participantId?: string | undefined },
): AttendanceRow {
  const attendance = presentIn(context, sessionId).findLast(
    ({ user_id, internal }) =>
      (peerId === undefined || internal.peerId === peerId) &&
      (participantId === undefined || user_id === participantId),
  );
  if (!attendance) throw new ApiError(404, `No user found with id ${peerId ?? participantId}`);
  return attendance;
}

/** Returns since when nobody has been in a session: since its start, or the last leave. Undefined while somebody is. */
export function emptySince({ store }: Context, { id, started_at }: SessionRow): string | undefined {
  let since = started_at;
  for (const { left_at } of store.attendances.list(id)) {
    if (left_at === null) return undefined;
    if (left_at > since) since = left_at;
  }
  return since;
}
