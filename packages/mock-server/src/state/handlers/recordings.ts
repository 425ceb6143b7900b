import { ApiError } from "../../http/api-error.ts";
import type { Context } from "../context.ts";
import { createSearch, createTimeRange, paginate, sortBy } from "../query.ts";
import { pauseRecording, resumeRecording, runningOf, stopRecording } from "../recordings/recording-lifecycle.ts";
import { startRecording, startTrackRecording } from "../recordings/recording-start.ts";
import { showRecording, showRecordingWithMeeting } from "../recordings/recording-view.ts";
import { findMeeting, found } from "../store/lookup.ts";
import type { RecordingRow } from "../store/store.ts";
import { type Handlers, success } from "./handler.ts";

const actions = { pause: pauseRecording, resume: resumeRecording, stop: stopRecording };

export const recordings: Handlers<"recordings"> = {
  "recordings/list"(context, { appId, query }) {
    const { meeting_id, expired, status, sort_order = "DESC" } = query;
    const matches = createSearch(query.search);
    const isInRange = createTimeRange(query, 422);
    const wanted = context.store.recordings
      .list(appId)
      .filter(({ internal }) => !meeting_id || internal.meetingId === meeting_id)
      .filter((recording) => !status || status.includes(recording.status))
      .filter((recording) => expired === undefined || isExpired(context, recording) === expired)
      .filter(({ internal }) =>
        matches(internal.meetingId, context.store.meetings.get(appId, internal.meetingId)?.title),
      )
      .filter(({ invoked_time }) => isInRange(invoked_time));
    const { items, paging } = paginate(
      sortBy(wanted, ({ invoked_time = "" }) => invoked_time, sort_order),
      query,
    );
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
