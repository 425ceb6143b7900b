import type { Schemas } from "../../description/operation-call.ts";
import { ApiError } from "../../http/api-error.ts";
import type { Context } from "../context.ts";
import type { AppRow, SessionRow, StayRow } from "./store.ts";

/** What there is by an id. @throws ApiError 404 when there is nothing */
export function found<Thing>(thing: Thing | undefined, kind: string, id: string): Thing {
  if (thing === undefined) throw new ApiError(404, `${kind} with id ${id} not found`);
  return thing;
}

export function appOf({ store }: Context, appId: string): AppRow {
  return found(store.apps.find(appId), "App", appId);
}

/** @throws ApiError 404 when the app has no such meeting */
export function findMeeting({ store }: Context, appId: string, meetingId: string): Schemas["Meeting"] {
  return found(store.meetings.get(appId, meetingId), "Meeting", meetingId);
}

/** @throws ApiError 404 when the app has no such session */
export function findSession({ store }: Context, appId: string, sessionId: string): SessionRow {
  return found(store.sessions.get(appId, sessionId), "Session", sessionId);
}

/** The session of a meeting that goes on. */
export function liveSessionOf({ store }: Context, appId: string, meetingId: string): SessionRow | undefined {
  return store.sessions
    .list(appId)
    .findLast(({ associated_id, status }) => associated_id === meetingId && status === "LIVE");
}

/** @throws ApiError 404 in the API's own words when no session of the meeting goes on */
export function findLiveSession(context: Context, appId: string, meetingId: string): SessionRow {
  findMeeting(context, appId, meetingId);
  const session = liveSessionOf(context, appId, meetingId);
  if (!session) throw new ApiError(404, `No active session found for meeting_id ${meetingId}`);
  return session;
}

/** The stays in a session that have not ended. */
export function presentIn({ store }: Context, sessionId: string): StayRow[] {
  return store.stays.list(sessionId).filter(({ left_at }) => left_at === null);
}

/** The stay in a session of a participant who is there. @throws ApiError 404 when nobody there has the id */
export function findPresent(context: Context, sessionId: string, participantId: string): StayRow {
  const stay = presentIn(context, sessionId).find(({ user_id }) => user_id === participantId);
  if (!stay) throw new ApiError(404, `No user found with id ${participantId}`);
  return stay;
}
