import type { Context } from "../context.ts";
import { activeBroadcastOf, goLive } from "../livestreams/livestream-lifecycle.ts";
import { attendancesOf, liveSessionOf } from "../store/lookup.ts";
import type { LivestreamRow } from "../store/row-types.ts";
import type { Task } from "./task.ts";

/** Delay until viewers see a broadcast with participants. */
const startMs = 5_000;

/** Yields the start of a requested broadcast of a meeting with participants. An encoder's broadcast waits for the encoder. */
export function* livestreamTasks(context: Context, appId: string, livestream: LivestreamRow): Iterable<Task> {
  const { id, meeting_id, manual_ingest } = livestream;
  if (!meeting_id || manual_ingest) return;
  const invoked = activeBroadcastOf(context, appId, id)?.invoked_time;
  const session = liveSessionOf(context, appId, meeting_id);
  const [first] = session ? attendancesOf(context, session.id).present() : [];
  if (!invoked || !session || !first) return;
  yield {
    step: "go-live",
    dueMs: Math.max(Date.parse(invoked), Date.parse(first.joined_at)) + startMs,
    appId,
    about: { meeting_id, session_id: session.id, livestream_id: id },
    run: (running) => goLive(running, appId, livestream, 0),
  };
}
