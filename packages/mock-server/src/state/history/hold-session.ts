import type { Context } from "../context.ts";
import { activeLivestreamOf, goLive } from "../livestreams/livestream-lifecycle.ts";
import { beginRecordingsOf, uploadRecording } from "../recordings/recording-lifecycle.ts";
import { closeSession, startSession } from "../sessions/session-lifecycle.ts";
import { writeChat, writeSummary, writeTranscript } from "../sessions/session-records.ts";
import { found } from "../store/lookup.ts";
import type { SessionRow } from "../store/row-types.ts";
import type { Chance } from "./chance.ts";
import { createMessages, createSentences } from "./conversation.ts";
import { createAttendances, peakOf } from "./create-attendances.ts";
import type { HeldMeeting } from "./held-meetings.ts";
import type { PlannedSession } from "./plan-day.ts";

/** Returns a context at a time in the past that emits no events. */
export type ContextAt = (timeMs: number) => Context;

/** Delays after the end of a session, as on the timeline. */
const delayMs = { goLive: 5_000, end: 60_000, upload: 5_000, chat: 5_000, transcript: 10_000, summary: 20_000 };

/** Simulates a past session, from its start to its summary. */
export function holdSession(
  at: ContextAt,
  chance: Chance,
  appId: string,
  { row, participants }: HeldMeeting,
  planned: PlannedSession,
): SessionRow {
  const { startMs, lengthMs, size } = planned;
  const start = at(startMs);
  const [host, ...others] = participants;
  const started = startSession(start, appId, row.id, host);
  const present = [...(host ? [host] : []), ...chance.sample(others, size - 1)];
  const attendances = createAttendances(start.ids, chance, started, planned, present);
  for (const attendance of attendances) start.store.attendances.put(started.id, attendance);
  beginRecordingsOf(start, appId, row.id);
  broadcast(at(startMs + delayMs.goLive), chance, appId, row.id);
  const endMs = startMs + lengthMs + delayMs.end;
  const session = { ...started, max_concurrent_participants: peakOf(attendances) };
  closeSession(at(endMs), appId, session, "ALL_PARTICIPANTS_LEFT");
  upload(at(endMs + delayMs.upload), appId, session.id);
  const latest = () => found(start.store.sessions.get(appId, session.id), "Session", session.id);
  writeChat(at(endMs + delayMs.chat), appId, latest(), createMessages(chance, attendances));
  if (row.transcribe_on_end || row.summarize_on_end) {
    const sentences = createSentences(chance, attendances, startMs, lengthMs);
    writeTranscript(at(endMs + delayMs.transcript), appId, latest(), sentences);
  }
  if (row.summarize_on_end) writeSummary(at(endMs + delayMs.summary), appId, latest());
  return latest();
}

function broadcast(context: Context, chance: Chance, appId: string, meetingId: string): void {
  const livestream = activeLivestreamOf(context, appId, meetingId);
  if (livestream) goLive(context, appId, livestream, chance.whole(10, 500));
}

function upload(context: Context, appId: string, sessionId: string): void {
  const stopped = context.store.recordings.list(appId).filter(({ session_id }) => session_id === sessionId);
  for (const recording of stopped) uploadRecording(context, appId, recording);
}
