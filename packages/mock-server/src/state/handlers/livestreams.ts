import { ApiError } from "../../http/api-error.ts";
import type { Context } from "../context.ts";
import { createTimeRange, select } from "../filters.ts";
import {
  activeBroadcastOf,
  activeLivestreamOf,
  broadcastsOf,
  createLivestream,
  endLivestream,
  showBroadcast,
  startLivestream,
} from "../livestreams/livestream-lifecycle.ts";
import { paginate } from "../paginate.ts";
import { viewOf } from "../store/indexes/sorted-view.ts";
import { findMeeting, found } from "../store/lookup.ts";
import type { LivestreamRow } from "../store/row-types.ts";
import { type Handlers, success } from "./handler.ts";

export const livestreams: Handlers<"livestreams"> = {
  "livestreams/list"({ store }, { appId, query }) {
    const { exclude_meetings, status, sort_order = "DSC" } = query;
    const wanted = select(viewOf(store.livestreams.indexes(appId).created, sort_order), [
      exclude_meetings && (({ meeting_id }) => !meeting_id),
      status && ((livestream) => livestream.status === status),
      createTimeRange(query, ({ created_at }) => created_at),
    ]);
    const { items, paging } = paginate(wanted, query);
    return success(items, paging);
  },
  "livestreams/create"(context, { appId, body: { name = null } }) {
    return success(createLivestream(context, appId, { name }));
  },
  "livestreams/get"(context, { appId, path: { livestream_id }, query }) {
    const livestream = findLivestream(context, appId, livestream_id);
    const { items, paging } = paginate(broadcastsOf(context, appId, livestream_id), query);
    return success({ livestream, sessions: items.map((broadcast) => showBroadcast(context, broadcast)) }, paging);
  },
  "livestreams/get-active-session"(context, { appId, path: { livestream_id } }) {
    const livestream = findLivestream(context, appId, livestream_id);
    const broadcast = activeBroadcastOf(context, appId, livestream_id);
    if (!broadcast) throw new ApiError(404, `No active livestream session found for livestream_id ${livestream_id}`);
    return success({ livestream, session: showBroadcast(context, broadcast) });
  },
  "livestreams/get-session"(context, { appId, path: { "livestream-session-id": id } }) {
    const broadcast = found(context.store.broadcasts.get(appId, id), "Livestream session", id);
    return success(showBroadcast(context, broadcast));
  },
  "livestreams/start"(context, { appId, path: { meeting_id }, body }) {
    return success(startLivestream(context, appId, meeting_id, body));
  },
  "livestreams/stop"(context, { appId, path: { meeting_id } }) {
    endLivestream(context, appId, findActive(context, appId, meeting_id));
    return success({ message: "The livestream was stopped" });
  },
  "livestreams/get-active-for-meeting"(context, { appId, path: { meeting_id } }) {
    return success(findActive(context, appId, meeting_id));
  },
  "livestreams/get-for-meeting"(context, { appId, path: { meeting_id }, query }) {
    findMeeting(context, appId, meeting_id);
    const own = context.store.livestreams.indexes(appId).ofMeeting.list(meeting_id);
    const newestFirst = own
      .sort(({ created_at: a = "" }, { created_at: b = "" }) => Date.parse(a) - Date.parse(b))
      .reverse();
    const { items, paging } = paginate(newestFirst, query);
    const sessions = items
      .flatMap(({ id }) => broadcastsOf(context, appId, id))
      .map((broadcast) => showBroadcast(context, broadcast));
    return success({ livestreams: items, sessions }, paging);
  },
};

function findLivestream({ store }: Context, appId: string, livestreamId: string): LivestreamRow {
  return found(store.livestreams.get(appId, livestreamId), "Livestream", livestreamId);
}

/** @throws ApiError 404 if the meeting is not being broadcast */
function findActive(context: Context, appId: string, meetingId: string): LivestreamRow {
  findMeeting(context, appId, meetingId);
  const livestream = activeLivestreamOf(context, appId, meetingId);
  if (!livestream) throw new ApiError(404, `No active livestream found for meeting_id ${meetingId}`);
  return livestream;
}
