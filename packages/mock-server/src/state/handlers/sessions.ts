import { ApiError } from "../../http/api-error.ts";
import type { Context } from "../context.ts";
import { linkToSessionFile } from "../files/file-links.ts";
import { summaryFileName } from "../files/session-files.ts";
import { createSearch, createTimeRange, select } from "../filters.ts";
import { showBroadcast } from "../livestreams/livestream-lifecycle.ts";
import { paginate } from "../paginate.ts";
import { minutesOf } from "../sessions/attendance.ts";
import {
  type Attended,
  consolidate,
  firstOf,
  lastOf,
  settle,
  showAttendance,
  showPeer,
} from "../sessions/attendance-view.ts";
import { requestSummary } from "../sessions/session-records.ts";
import { showSession } from "../sessions/session-view.ts";
import { SlotOrder } from "../store/indexes/row-order.ts";
import { type Direction, SortedView, viewOf } from "../store/indexes/sorted-view.ts";
import { attendancesOf, findSession, found } from "../store/lookup.ts";
import type { AttendanceRow, SessionRow } from "../store/row-types.ts";
import { type Handlers, success } from "./handler.ts";

export const sessions: Handlers<"sessions"> = {
  "sessions/list"(context, { appId, query }) {
    const { participants, status, associated_id, sort_by = "createdAt", sort_order = "DESC" } = query;
    const hasSize = createSizeRange(participants);
    const { created } = context.store.sessions.indexes(appId);
    const sorted = sort_by === "createdAt" ? viewOf(created, sort_order) : byMinutes(context, appId, sort_order);
    const wanted = select(sorted, [
      status && ((session) => session.status === status),
      associated_id && ((session) => session.associated_id === associated_id),
      createSearch(query.search, (session) => [session.associated_id, session.meeting_display_name]),
      createTimeRange(query, ({ started_at }) => started_at),
      hasSize && (({ id }) => hasSize(attendancesOf(context, id).participants)),
    ]);
    const { items, paging } = paginate(wanted, query);
    return success({ sessions: items.map((session) => showSession(context, session)) }, paging);
  },
  "sessions/get"(context, { appId, path: { session_id }, query }) {
    const session = showSession(context, findSession(context, appId, session_id));
    if (!query.include_breakout_rooms) return success(session);
    const rooms = context.store.sessions.indexes(appId).roomsOf.list(session_id);
    const breakout_rooms = rooms.map((room) => ({ ...showSession(context, room), breakout_rooms: [] }));
    return success({ ...session, breakout_rooms });
  },
  "sessions/list-participants"(context, { appId, path: { session_id }, query }) {
    findSession(context, appId, session_id);
    const { view, sort_by = "joinedAt", sort_order = "DESC" } = query;
    const [attendances, nowMs] = [attendancesOf(context, session_id), context.clock.now().getTime()];
    const participants = attendances.sorted(view, sort_by, sort_order, nowMs);
    const matching = select(participants, [createSearch(query.search, searchedTexts)]);
    const { items, paging } = paginate(matching, query);
    return success({ participants: items.map((own) => showAttendance(consolidate(own, nowMs), query)), paging });
  },
  "sessions/get-participant"(context, { appId, path: { session_id, participant_id }, query }) {
    findSession(context, appId, session_id);
    const attendance = found(context.store.attendances.get(session_id, participant_id), "Participant", participant_id);
    return success({ participant: showAttendance(settle(attendance, context.clock.now().getTime()), query) });
  },
  "sessions/get-peer-report"(context, { appId, path: { peer_id }, query }) {
    const attendance = found(findPeer(context, appId, peer_id), "Peer", peer_id);
    return success({ participant: showPeer(settle(attendance, context.clock.now().getTime()), query) });
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
    const broadcasts = context.store.broadcasts.indexes(appId).ofSession.list(session_id);
    const { items, paging } = paginate(broadcasts.reverse(), query);
    return success({ data: items.map((broadcast) => showBroadcast(context, broadcast)), paging });
  },
};

/** @throws ApiError 404 if the session or its transcript does not exist */
function findTranscript(context: Context, appId: string, sessionId: string): void {
  const { transcript } = findSession(context, appId, sessionId).internal;
  if (!transcript) throw new ApiError(404, `No transcript found for session_id ${sessionId}`);
}

/** Returns the sessions sorted by minutes, counted up to now for live ones. */
function byMinutes(context: Context, appId: string, direction: Direction): SortedView<SessionRow> {
  const { ended, live } = context.store.sessions.indexes(appId);
  const sessionAt = (slot: number) => live.source.at(slot) as SessionRow;
  const slots = [...live.slots.from(0, 1)];
  const minutes = new Map(slots.map((slot) => [slot, minutesOf(context, sessionAt(slot).id)]));
  const counted = new SlotOrder((slot) => minutes.get(slot) as number);
  counted.load(Uint32Array.from(slots));
  return new SortedView([ended, counted], sessionAt, direction);
}

function findPeer({ store }: Context, appId: string, peerId: string): AttendanceRow | undefined {
  for (const { id } of store.sessions.list(appId)) {
    const attendance = store.attendances.list(id).find(({ internal }) => internal.peerId === peerId);
    if (attendance) return attendance;
  }
  return undefined;
}

/** Merged attendances of a participant show the id of the first and the names of the last. */
function searchedTexts(own: Attended): readonly string[] {
  const last = lastOf(own);
  return [firstOf(own).id, last.custom_participant_id, last.display_name];
}

/**
 * Returns a test for numbers of participants within `least:most`, or undefined without a range.
 * @throws ApiError 400 for an invalid range
 */
function createSizeRange(range: string | undefined): ((count: number) => boolean) | undefined {
  if (range === undefined) return undefined;
  const [, least, most] = /^(\d+):(\d+)$/.exec(range) ?? [];
  if (least === undefined || most === undefined) {
    throw new ApiError(400, `"participants" must be a range, e.g. 1:200`);
  }
  return (count) => count >= Number(least) && count <= Number(most);
}
