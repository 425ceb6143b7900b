import { ApiError } from "../../http/api-error.ts";
import type { Context } from "../context.ts";
import { linkToSessionFile } from "../files/file-links.ts";
import { summaryFileName } from "../files/session-files.ts";
import { showBroadcast } from "../livestreams/livestream-lifecycle.ts";
import { createSearch, createTimeRange, paginate, sortBy } from "../query.ts";
import { consolidate, settle, showAttendance, showPeer } from "../sessions/attendance-view.ts";
import { requestSummary } from "../sessions/session-records.ts";
import { showSession } from "../sessions/session-view.ts";
import { findSession, found } from "../store/lookup.ts";
import type { AttendanceRow } from "../store/store.ts";
import { type Handlers, success } from "./handler.ts";

export const sessions: Handlers<"sessions"> = {
  "sessions/list"(context, { appId, query }) {
    const { participants, status, associated_id, sort_by = "createdAt", sort_order = "DESC" } = query;
    const matches = createSearch(query.search);
    const isInRange = createTimeRange(query);
    const hasSize = createSizeRange(participants);
    const wanted = context.store.sessions
      .list(appId)
      .filter(({ internal }) => internal.parentId === undefined)
      .filter((session) => !status || session.status === status)
      .filter((session) => !associated_id || session.associated_id === associated_id)
      .filter((session) => matches(session.associated_id, session.meeting_display_name))
      .filter(({ started_at }) => isInRange(started_at))
      .filter(({ id }) => hasSize(() => participantsOf(context, id)))
      .map((session) => showSession(context, session));
    const key = sort_by === "createdAt" ? "created_at" : "minutes_consumed";
    const { items, paging } = paginate(
      sortBy(wanted, (session) => session[key], sort_order),
      query,
    );
    return success({ sessions: items }, paging);
  },
  "sessions/get"(context, { appId, path: { session_id }, query }) {
    const session = showSession(context, findSession(context, appId, session_id));
    if (!query.include_breakout_rooms) return success(session);
    const rooms = context.store.sessions.list(appId).filter(({ internal }) => internal.parentId === session_id);
    const breakout_rooms = rooms.map((room) => ({ ...showSession(context, room), breakout_rooms: [] }));
    return success({ ...session, breakout_rooms });
  },
  "sessions/list-participants"(context, { appId, path: { session_id }, query }) {
    findSession(context, appId, session_id);
    const { view, sort_by = "joinedAt", sort_order = "DESC" } = query;
    const matches = createSearch(query.search);
    const attendances = context.store.attendances.list(session_id).map((attendance) => settle(context, attendance));
    const wanted = (view === "consolidated" ? consolidate(attendances) : attendances).filter((attendance) =>
      matches(attendance.id, attendance.custom_participant_id, attendance.display_name),
    );
    const key = (attendance: AttendanceRow) => (sort_by === "joinedAt" ? attendance.joined_at : attendance.duration);
    const { items, paging } = paginate(sortBy(wanted, key, sort_order), query);
    return success({ participants: items.map((attendance) => showAttendance(attendance, query)), paging });
  },
  "sessions/get-participant"(context, { appId, path: { session_id, participant_id }, query }) {
    findSession(context, appId, session_id);
    const attendance = found(context.store.attendances.get(session_id, participant_id), "Participant", participant_id);
    return success({ participant: showAttendance(settle(context, attendance), query) });
  },
  "sessions/get-peer-report"(context, { appId, path: { peer_id }, query }) {
    const attendance = context.store.sessions
      .list(appId)
      .flatMap(({ id }) => context.store.attendances.list(id))
      .find(({ internal }) => internal.peerId === peer_id);
    return success({ participant: showPeer(settle(context, found(attendance, "Peer", peer_id)), query) });
  },
  "sessions/get-chat"(context, { appId, path: { session_id } }) {
    const { chat } = findSession(context, appId, session_id).internal;
    if (!chat) throw new ApiError(404, `No chat found for session_id ${session_id}`);
    const { url, expiry } = linkToSessionFile(context, session_id, "chat.csv");
    return success({ chat_download_url: url, chat_download_url_expiry: expiry });
  },
  "sessions/get-transcript"(context, { appId, path: { session_id }, query }) {
    findTranscript(context, appId, session_id);
    const format = (query.format ?? "CSV").toLowerCase();
    const { url, expiry } = linkToSessionFile(context, session_id, `transcript.${format}`);
    return success({ sessionId: session_id, transcript_download_url: url, transcript_download_url_expiry: expiry });
  },
  "sessions/get-summary"(context, { appId, path: { session_id } }) {
    const session = findSession(context, appId, session_id);
    if (session.internal.summary === undefined)
      throw new ApiError(404, `No summary found for session_id ${session_id}`);
    const { url, expiry } = linkToSessionFile(context, session_id, summaryFileName(session));
    return success({ sessionId: session_id, summaryDownloadUrl: url, summaryDownloadUrlExpiry: expiry });
  },
  "sessions/generate-summary"(context, { appId, path: { session_id } }) {
    findTranscript(context, appId, session_id);
    requestSummary(context, appId, findSession(context, appId, session_id));
    return success({ session_id, status: "IN_PROGRESS" });
  },
  "sessions/list-livestream-sessions"(context, { appId, path: { session_id }, query }) {
    findSession(context, appId, session_id);
    const broadcasts = context.store.broadcasts.list(appId).filter(({ internal }) => internal.sessionId === session_id);
    const { items, paging } = paginate(broadcasts.reverse(), query);
    return success({ data: items.map((broadcast) => showBroadcast(context, broadcast)), paging });
  },
};

/** @throws ApiError 404 when the session or its transcript does not exist */
function findTranscript(context: Context, appId: string, sessionId: string): void {
  const { transcript } = findSession(context, appId, sessionId).internal;
  if (!transcript) throw new ApiError(404, `No transcript found for session_id ${sessionId}`);
}

/** Counts the distinct participants of a session, past and present. */
function participantsOf({ store }: Context, sessionId: string): number {
  return new Set(store.attendances.list(sessionId).map(({ user_id }) => user_id)).size;
}

/**
 * Returns a test for numbers of participants within `least:most`.
 * @throws ApiError 400 for an invalid range
 */
function createSizeRange(range: string | undefined): (count: () => number) => boolean {
  if (range === undefined) return () => true;
  const [, least, most] = /^(\d+):(\d+)$/.exec(range) ?? [];
  if (least === undefined || most === undefined) {
    throw new ApiError(400, `"participants" must be a range, e.g. 1:200`);
  }
  return (count) => count() >= Number(least) && count() <= Number(most);
}
