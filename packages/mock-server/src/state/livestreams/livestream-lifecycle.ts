import type { Schemas } from "../../description/schemas.ts";
import { ApiError } from "../../http/api-error.ts";
import { type Context, timestamp } from "../context.ts";
import { meetingPart, sessionPart } from "../events.ts";
import { findMeeting, found, liveSessionOf } from "../store/lookup.ts";
import { type BroadcastRow, type LivestreamRow, type SessionRow, show } from "../store/row-types.ts";
import { msBetween } from "../time/timestamps.ts";

/** Creates a livestream without a broadcast. */
export function createLivestream(
  context: Context,
  appId: string,
  { name = null, ...details }: Pick<Schemas["Livestream"], "name" | "meeting_id" | "manual_ingest">,
  status: Schemas["LivestreamStatus"] = "OFFLINE",
): LivestreamRow {
  const id = context.ids.uuid();
  const now = timestamp(context);
  return context.store.livestreams.put(appId, {
    id,
    name,
    meeting_id: null,
    status,
    ingest_server: "rtmps://ingest.example.com:443/live/",
    stream_key: context.ids.uuid().replaceAll("-", ""),
    playback_url: `https://live.example.com/${id}/manifest/video.m3u8`,
    disabled: false,
    ...details,
    created_at: now,
    updated_at: now,
  });
}

/**
 * Requests a broadcast of a meeting, which goes live later. @throws ApiError 404 if the meeting does not exist, 409 if
 * it is already being broadcast
 */
export function startLivestream(
  context: Context,
  appId: string,
  meetingId: string,
  { name, manual_ingest = false }: Schemas["StartLivestreamRequest"],
): LivestreamRow {
  const { title = null } = findMeeting(context, appId, meetingId);
  const running = activeLivestreamOf(context, appId, meetingId);
  if (running) throw new ApiError(409, `Meeting with id ${meetingId} is already being broadcast: ${running.id}`);
  const details = { name: name ?? title, meeting_id: meetingId, manual_ingest };
  const livestream = createLivestream(context, appId, details, "INVOKED");
  invokeBroadcast(context, appId, livestream);
  return livestream;
}

function invokeBroadcast(context: Context, appId: string, { id, meeting_id }: LivestreamRow): BroadcastRow {
  const now = timestamp(context);
  return context.store.broadcasts.put(appId, {
    id: context.ids.uuid(),
    livestream_id: id,
    err_message: null,
    ingest_seconds: 0,
    viewer_seconds: 0,
    invoked_time: now,
    started_time: null,
    stopped_time: null,
    created_at: now,
    updated_at: now,
    internal: {
      livestreamId: id,
      sessionId: meeting_id ? liveSessionOf(context, appId, meeting_id)?.id : undefined,
      viewers: 0,
    },
  });
}

/** Returns a meeting's livestream that is live or requested. */
export function activeLivestreamOf({ store }: Context, appId: string, meetingId: string): LivestreamRow | undefined {
  return store.livestreams.indexes(appId).activeOf.last(meetingId);
}

/** Returns the broadcasts of a livestream, the newest first. */
export function broadcastsOf({ store }: Context, appId: string, livestreamId: string): BroadcastRow[] {
  return store.broadcasts.indexes(appId).ofLivestream.list(livestreamId).reverse();
}

/** Returns a livestream's broadcast that is running or requested. */
export function activeBroadcastOf(context: Context, appId: string, livestreamId: string): BroadcastRow | undefined {
  return broadcastsOf(context, appId, livestreamId).find(({ stopped_time }) => !stopped_time);
}

/**
 * Makes a livestream go live, as the arrival of the first video does. @param viewers number of viewers, for the
 * statistics @throws ApiError 409 if it is already live
 */
export function goLive(context: Context, appId: string, livestream: LivestreamRow, viewers: number): LivestreamRow {
  if (livestream.status === "LIVE") throw new ApiError(409, `Livestream with id ${livestream.id} is already LIVE`);
  const now = timestamp(context);
  const broadcast = activeBroadcastOf(context, appId, livestream.id) ?? invokeBroadcast(context, appId, livestream);
  const internal = { ...broadcast.internal, viewers };
  context.store.broadcasts.put(appId, { ...broadcast, started_time: now, updated_at: now, internal });
  return setStatus(context, appId, livestream, "LIVE");
}

/** Ends the broadcast of a livestream. @throws ApiError 409 if there is none */
export function endLivestream(context: Context, appId: string, livestream: LivestreamRow): LivestreamRow {
  endBroadcast(context, appId, livestream, null);
  return setStatus(context, appId, livestream, "OFFLINE");
}

/** Makes the broadcast of a livestream fail. @throws ApiError 409 if there is none */
export function failLivestream(
  context: Context,
  appId: string,
  livestream: LivestreamRow,
  message: string,
): LivestreamRow {
  endBroadcast(context, appId, livestream, message);
  return setStatus(context, appId, livestream, "ERRORED");
}

/** Attaches a new session to the broadcast that is waiting for it. */
export function attachBroadcast(context: Context, appId: string, session: SessionRow): void {
  const livestream = activeLivestreamOf(context, appId, session.associated_id);
  const broadcast = livestream && activeBroadcastOf(context, appId, livestream.id);
  if (!broadcast || broadcast.internal.sessionId) return;
  context.store.broadcasts.put(appId, {
    ...broadcast,
    internal: { ...broadcast.internal, sessionId: session.id },
  });
}

export function endBroadcastsOf(context: Context, appId: string, session: SessionRow): void {
  const livestream = activeLivestreamOf(context, appId, session.associated_id);
  if (livestream) endLivestream(context, appId, livestream);
}

function endBroadcast(
  context: Context,
  appId: string,
  { id, status }: LivestreamRow,
  err_message: string | null,
): void {
  const broadcast = activeBroadcastOf(context, appId, id);
  if (!broadcast) throw new ApiError(409, `Livestream with id ${id} is ${status}: it has no broadcast`);
  const now = timestamp(context);
  const ended = { ...broadcast, ...secondsOf(context, broadcast), err_message, stopped_time: now, updated_at: now };
  context.store.broadcasts.put(appId, ended);
}

/** Returns a broadcast as the API shows it. A running one has its seconds up to now. */
export function showBroadcast(context: Context, broadcast: BroadcastRow): Schemas["LivestreamSession"] {
  return { ...show(broadcast), ...(broadcast.stopped_time ? {} : secondsOf(context, broadcast)) };
}

function secondsOf(context: Context, { started_time, internal }: BroadcastRow) {
  const seconds = started_time ? msBetween(started_time, timestamp(context)) / 1000 : 0;
  return { ingest_seconds: seconds, viewer_seconds: seconds * internal.viewers };
}

function setStatus(
  context: Context,
  appId: string,
  { id }: LivestreamRow,
  status: Schemas["LivestreamStatus"],
): LivestreamRow {
  const livestream = found(context.store.livestreams.get(appId, id), "Livestream", id);
  const changed = context.store.livestreams.put(appId, { ...livestream, status, updated_at: timestamp(context) });
  emitStatus(context, appId, changed);
  return changed;
}

/** Emits a status update, except for livestreams without a meeting, because the event contains the meeting. */
function emitStatus(context: Context, appId: string, livestream: LivestreamRow): void {
  const { id, meeting_id, status, manual_ingest = false } = livestream;
  if (!meeting_id || !status) return;
  const session = liveSessionOf(context, appId, meeting_id);
  context.emit(appId, {
    event: "livestreaming.statusUpdate",
    streamId: id,
    status,
    manualIngest: manual_ingest,
    playbackUrl: livestream.playback_url ?? null,
    ingestServer: livestream.ingest_server ?? null,
    streamKey: livestream.stream_key ?? null,
    meeting: session ? sessionPart(context, appId, session) : meetingPart(context, appId, meeting_id),
  });
}
