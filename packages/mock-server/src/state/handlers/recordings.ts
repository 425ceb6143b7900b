import { ApiError } from "../../http/api-error.ts";
import type { Context } from "../context.ts";
import { createSearch, createTimeRange, select } from "../filters.ts";
import { paginate } from "../paginate.ts";
import { pauseRecording, resumeRecording, runningOf, stopRecording } from "../recordings/recording-lifecycle.ts";
import { startRecording, startTrackRecording } from "../recordings/recording-start.ts";
import { showRecording, showRecordingWithMeeting } from "../recordings/recording-view.ts";
import { viewOf } from "../store/indexes/sorted-view.ts";
import { findMeeting, found } from "../store/lookup.ts";
import type { RecordingRow } from "../store/row-types.ts";
import { type Handlers, success } from "./handler.ts";

const actions = { pause: pauseRecording, resume: resumeRecording, stop: stopRecording };

export const recordings: Handlers<"recordings"> = {
  "recordings/list"(context, { appId, query }) {
    const { meeting_id, expired, status, sort_order = "DESC" } = query;
    const { meetings, recordings } = context.store;
    const wanted = select(viewOf(recordings.indexes(appId).invoked, sort_order), [
      meeting_id && (({ internal }) => internal.meetingId === meeting_id),
      status && ((recording) => status.includes(recording.status)),
      expired !== undefined && ((recording) => isExpired(context, recording) === expired),
      createSearch(query.search, ({ internal: { meetingId } }) => [meetingId, meetings.get(appId, meetingId)?.title]),
      createTimeRange(query, ({ invoked_time }) => invoked_time, 422),
    ]);
    const { items, paging } = paginate(wanted, query);
    return success(
      items.map((recording) => showRecordingWithMeeting(context, recording)),
      paging,
    );
  },
  "recordings/start"(context, { appId, body }) {
    return success(showRecording(context, startRecording(context, appId, body)));
  },
  "recordings/start-track"(context, { appId, body }) {
    return success({ recording: showRecording(context, startTrackRecording(context, appId, body)) });
  },
  "recordings/get"(context, { appId, path: { recording_id } }) {
    const recording = found(context.store.recordings.get(appId, recording_id), "Recording", recording_id);
    return success(showRecording(context, recording));
  },
  "recordings/control"(context, { appId, path: { recording_id }, body: { action } }) {
    const recording = found(context.store.recordings.get(appId, recording_id), "Recording", recording_id);
    return success(showRecording(context, actions[action](context, appId, recording)));
  },
  "recordings/get-active"(context, { appId, path: { meeting_id } }) {
    findMeeting(context, appId, meeting_id);
    const running = runningOf(context, appId, meeting_id).at(-1);
    if (!running) throw new ApiError(404, `No active recording found for meeting_id ${meeting_id}`);
    return success(showRecording(context, running));
  },
};

function isExpired({ clock }: Context, { download_url_expiry }: RecordingRow): boolean {
  return Boolean(download_url_expiry) && Date.parse(download_url_expiry as string) <= clock.now().getTime();
}
