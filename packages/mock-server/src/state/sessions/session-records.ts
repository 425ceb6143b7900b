import { ApiError } from "../../http/api-error.ts";
import { type Context, timestamp } from "../context.ts";
import { organizerPart, sessionPart } from "../events.ts";
import { linkToSessionFile } from "../files/file-links.ts";
import { summaryFileName } from "../files/session-files.ts";
import type { ChatMessage, Sentence, SessionRecord, SessionRow } from "../store/row-types.ts";
import { after } from "../time/timestamps.ts";
import { generateMessages, generateSentences } from "./generated-records.ts";
import { createSummaryText } from "./summary-text.ts";

/** Delay from the end of a session, or from the request for a summary, until each record is stored. */
const creationMs = { chat: 5_000, transcript: 10_000, summary: 20_000 } as const satisfies Record<
  SessionRecord,
  number
>;

/**
 * Plans the records of a session that ends now. Without participants there are none. A summary needs a transcript, so
 * `summarize_on_end` implies one.
 */
export function planRecords(context: Context, appId: string, session: SessionRow): SessionRow["internal"] {
  if (!context.timeline || context.store.attendances.count(session.id) === 0) return {};
  const { transcribe_on_end, summarize_on_end } = context.store.meetings.get(appId, session.associated_id) ?? {};
  const records: SessionRecord[] = [
    "chat",
    ...(transcribe_on_end || summarize_on_end ? (["transcript"] as const) : []),
    ...(summarize_on_end ? (["summary"] as const) : []),
  ];
  return { pending: Object.fromEntries(records.map((record) => [record, dueOf(context, record)])) };
}

function dueOf(context: Context, record: SessionRecord): string {
  return after(timestamp(context), creationMs[record]);
}

/**
 * Stores the chat of a session.
 * @throws ApiError 409 while the session is live, because RealtimeKit stores it afterwards
 */
export function writeChat(context: Context, appId: string, session: SessionRow, messages?: ChatMessage[]): SessionRow {
  refuseLive(session);
  const written = save(context, appId, session, { chat: messages ?? generateMessages(context, session) });
  const { url, expiry } = linkToSessionFile(context, session.id, "chat.csv");
  const meeting = sessionPart(context, appId, written);
  context.emit(appId, {
    event: "meeting.chatSynced",
    meetingId: session.associated_id,
    sessionId: session.id,
    title: meeting.title ?? null,
    chatDownloadUrl: url,
    chatDownloadUrlExpiry: expiry,
    ...(meeting.createdAt && { createdAt: meeting.createdAt }),
    startedAt: session.started_at,
    endedAt: session.ended_at ?? null,
    organizedBy: organizerPart(context, appId),
  });
  return written;
}

/** Stores the transcript of a session. @throws ApiError 409 while the session is live */
export function writeTranscript(
  context: Context,
  appId: string,
  session: SessionRow,
  sentences?: Sentence[],
): SessionRow {
  refuseLive(session);
  const written = save(context, appId, session, { transcript: sentences ?? generateSentences(context, session) });
  const { url, expiry } = linkToSessionFile(context, session.id, "transcript.csv");
  context.emit(appId, {
    event: "meeting.transcript",
    meeting: sessionPart(context, appId, written),
    transcriptDownloadUrl: url,
    transcriptDownloadUrlExpiry: expiry,
  });
  return written;
}

/** Requests a summary of a session's transcript, which is stored later; without a timeline, at once. */
export function requestSummary(context: Context, appId: string, session: SessionRow): void {
  if (!context.timeline) {
    writeSummary(context, appId, session);
    return;
  }
  const pending = { ...session.internal.pending, summary: dueOf(context, "summary") };
  context.store.sessions.put(appId, { ...session, internal: { ...session.internal, pending } });
}

/**
 * Stores a summary of a session's transcript.
 * @param markdown defaults to a text in the format and length of the meeting's settings
 * @throws ApiError 409 if there is no transcript
 */
export function writeSummary(context: Context, appId: string, session: SessionRow, markdown?: string): SessionRow {
  const { summaryFormat: _, ...records } = session.internal;
  if (!records.transcript) throw new ApiError(409, `Session with id ${session.id} has no transcript to summarise`);
  const summary = markdown === undefined ? generateSummary(context, appId, session) : { summary: markdown };
  const written = save(context, appId, { ...session, internal: records }, summary);
  const { url, expiry } = linkToSessionFile(context, session.id, summaryFileName(written));
  context.emit(appId, {
    event: "meeting.summary",
    meeting: sessionPart(context, appId, written),
    summaryDownloadUrl: url,
    summaryDownloadUrlExpiry: expiry,
  });
  return written;
}

function generateSummary(context: Context, appId: string, session: SessionRow): SessionRow["internal"] {
  const { store } = context;
  const { summarization = {} } = store.meetings.get(appId, session.associated_id)?.ai_config ?? {};
  const speeches = (session.internal.transcript ?? []).map(({ participantId, text }) => ({
    speaker: store.attendances.get(session.id, participantId)?.display_name ?? "",
    text,
  }));
  const summary = createSummaryText(session.meeting_display_name || "Meeting", speeches, summarization);
  return summarization.text_format === "plain_text" ? { summary, summaryFormat: "plain_text" } : { summary };
}

function refuseLive({ id, status }: SessionRow): void {
  if (status === "LIVE") throw new ApiError(409, `Session with id ${id} is live: end it first`);
}

/** A stored record is no longer pending. */
function save(context: Context, appId: string, session: SessionRow, records: SessionRow["internal"]): SessionRow {
  const { pending = {}, ...kept } = session.internal;
  const rest = Object.entries(pending).filter(([record]) => !Object.hasOwn(records, record));
  const internal = { ...kept, ...records, ...(rest.length > 0 && { pending: Object.fromEntries(rest) }) };
  return context.store.sessions.put(appId, { ...session, updated_at: timestamp(context), internal });
}
