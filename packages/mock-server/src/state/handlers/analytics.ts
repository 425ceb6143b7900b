import type { Schemas } from "../../description/schemas.ts";
import type { Context } from "../context.ts";
import { showBroadcast } from "../livestreams/livestream-lifecycle.ts";
import { showSession } from "../sessions/session-view.ts";
import { groupByDay, isIn, type Range, rangeOfDays, rangeOfSeconds } from "../time/days.ts";
import { type Handlers, success } from "./handler.ts";

export const analytics: Handlers<"analytics"> = {
  "analytics/get-daywise"(context, { appId, query: { start_date, end_date } }) {
    const range = rangeOfDays(start_date, end_date);
    const data = {
      session_stats: sessionStats(sessionsIn(context, appId, range), range),
      recording_stats: recordingStats(recordingsIn(context, appId, range), range),
    };
    return success(data);
  },
  "analytics/get-livestreams-daywise"(context, { appId, query: { start_time, end_time } }) {
    const range = rangeOfSeconds(start_time, end_time);
    const days = groupByDay(broadcastsIn(context, appId, range), ({ created_at = "" }) => created_at, range);
    return success(days.map(({ day, items }) => ({ date: day, ...livestreamTotals(items) })));
  },
  "analytics/get-livestreams-overall"(context, { appId, query: { start_time, end_time } }) {
    const range = rangeOfSeconds(start_time, end_time);
    return success(livestreamTotals(broadcastsIn(context, appId, range)));
  },
};

/** Breakout rooms belong to their session and are not counted separately. */
function sessionsIn(context: Context, appId: string, range: Partial<Range>): Schemas["Session"][] {
  return context.store.sessions
    .list(appId)
    .filter(({ internal, started_at }) => internal.parentId === undefined && isIn(range, started_at))
    .map((session) => showSession(context, session));
}

function sessionStats(sessions: Schemas["Session"][], range: Partial<Range>): Schemas["SessionStats"] {
  const minutes = (some: Schemas["Session"][]) => sum(some, ({ minutes_consumed }) => minutes_consumed);
  return {
    sessions_count: sessions.length,
    sessions_minutes_consumed: minutes(sessions),
    day_stats: groupByDay(sessions, ({ started_at }) => started_at, range).map(({ day, items }) => ({
      day,
      total_sessions: items.length,
      total_session_minutes: minutes(items),
    })),
  };
}

/** Track recordings accompany composite ones and are not counted separately. */
function recordingsIn({ store }: Context, appId: string, range: Partial<Range>): Schemas["Recording"][] {
  return store.recordings
    .list(appId)
    .filter(({ type, invoked_time = "" }) => type !== "TRACK" && isIn(range, invoked_time));
}

function recordingStats(recordings: Schemas["Recording"][], range: Partial<Range>): Schemas["RecordingStats"] {
  const minutes = (some: Schemas["Recording"][]) => sum(some, ({ recording_duration = 0 }) => recording_duration / 60);
  return {
    recording_count: recordings.length,
    recording_minutes_consumed: minutes(recordings),
    day_stats: groupByDay(recordings, ({ invoked_time = "" }) => invoked_time, range).map(({ day, items }) => ({
      day,
      total_recordings: items.length,
      total_recording_minutes: minutes(items),
    })),
  };
}

function broadcastsIn(context: Context, appId: string, range: Partial<Range>): Schemas["LivestreamSession"][] {
  return context.store.broadcasts
    .list(appId)
    .filter(({ created_at = "" }) => isIn(range, created_at))
    .map((broadcast) => showBroadcast(context, broadcast));
}

function livestreamTotals(broadcasts: Schemas["LivestreamSession"][]): Schemas["LivestreamStats"] {
  return {
    count: broadcasts.length,
    total_ingest_seconds: sum(broadcasts, ({ ingest_seconds }) => ingest_seconds ?? 0),
    total_viewer_seconds: sum(broadcasts, ({ viewer_seconds }) => viewer_seconds ?? 0),
  };
}

/** Sums with four decimals, as the API returns minutes. */
function sum<Item>(items: readonly Item[], numberOf: (item: Item) => number): number {
  return Math.round(items.reduce((total, item) => total + numberOf(item), 0) * 10_000) / 10_000;
}
