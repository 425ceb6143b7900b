import type { Context } from "../context.ts";
import { closeSession } from "../sessions/session-lifecycle.ts";
import { writeChat, writeSummary, writeTranscript } from "../sessions/session-records.ts";
import { emptySince } from "../store/lookup.ts";
import type { SessionRecord, SessionRow } from "../store/row-types.ts";
import type { Task } from "./task.ts";

const defaultKeepAliveSeconds = 60;

const writers = { chat: writeChat, transcript: writeTranscript, summary: writeSummary };

/**
 * Yields the end of a session that everybody has left, or the pending records of an ended one. A session that nobody
 * has joined waits for the first participant.
 */
export function* sessionTasks(context: Context, appId: string, session: SessionRow): Iterable<Task> {
  const about = { meeting_id: session.associated_id, session_id: session.id };
  if (session.status === "LIVE") {
    const since = emptySince(context, session);
    if (since === undefined || context.store.attendances.count(session.id) === 0) return;
    yield {
      step: "end-session",
      dueMs: since + keepAliveMs(context, appId, session),
      appId,
      about,
      run: (running) => closeSession(running, appId, session, "ALL_PARTICIPANTS_LEFT"),
    };
    return;
  }
  const { pending = {}, transcript } = session.internal;
  for (const [record, due] of Object.entries(pending) as [SessionRecord, string][]) {
    if (record === "summary" && !transcript) continue;
    const run: Task["run"] = (running) => writers[record](running, appId, session);
    yield { step: `write-${record}`, dueMs: Date.parse(due), appId, about, run };
  }
}

function keepAliveMs({ store }: Context, appId: string, { associated_id }: SessionRow): number {
  const { session_keep_alive_time_in_secs: seconds } = store.meetings.get(appId, associated_id) ?? {};
  return (seconds ?? defaultKeepAliveSeconds) * 1000;
}
