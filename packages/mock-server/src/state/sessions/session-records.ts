import { ApiError } from "../../http/api-error.ts";
import { type Context, timestamp } from "../context.ts";
import { organizerPart, sessionPart } from "../events.ts";
import { linkToSessionFile } from "../files/file-links.ts";
import type { ChatMessage, Sentence, SessionRow } from "../store/store.ts";

/**
 * Stores the chat of a session.
 * @throws ApiError 409 while the session is live: RealtimeKit stores it afterwards
 */
export function writeChat(context: Context, appId: string, session: SessionRow, messages?: ChatMessage[]): SessionRow {
  refuseLive(session);
  const chat = messages ?? generateMessages(context, session);
  const written = save(context, appId, session, { chat });
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

/** Stores a summary of a session's transcript. @throws ApiError 409 when there is no transcript */
export function writeSummary(context: Context, appId: string, session: SessionRow, markdown?: string): SessionRow {
  const { transcript } = session.internal;
  if (!transcript) throw new ApiError(409, `Session with id ${session.id} has no transcript to summarise`);
  const written = save(context, appId, session, { summary: markdown ?? generateSummary(session, transcript) });
  const { url, expiry } = linkToSessionFile(context, session.id, "summary.md");
  context.emit(appId, {
    event: "meeting.summary",
    meeting: sessionPart(context, appId, written),
    summaryDownloadUrl: url,
    summaryDownloadUrlExpiry: expiry,
  });
  return written;
}

function refuseLive({ id, status }: SessionRow): void {
  if (status === "LIVE") throw new ApiError(409, `Session with id ${id} is live: end it first`);
}

function save(context: Context, appId: string, session: SessionRow, records: SessionRow["internal"]): SessionRow {
  const internal = { ...session.internal, ...records };
  return context.store.sessions.put(appId, { ...session, updated_at: timestamp(context), internal });
}

/** Creates a greeting by each of the first participants. */
function generateMessages({ store }: Context, { id }: SessionRow): ChatMessage[] {
  return store.attendances
    .list(id)
    .slice(0, 5)
    .map((attendance) => ({
      sentAt: attendance.joined_at,
      participantId: attendance.id,
      message: `Hello, this is ${attendance.display_name}.`,
    }));
}

function generateSentences({ store }: Context, { id }: SessionRow): Sentence[] {
  return store.attendances
    .list(id)
    .slice(0, 5)
    .map((attendance, index) => ({
      startMs: index * 4000,
      endMs: index * 4000 + 3500,
      participantId: attendance.id,
      text: `My name is ${attendance.display_name}, good to be here.`,
    }));
}

function generateSummary({ meeting_display_name }: SessionRow, sentences: readonly Sentence[]): string {
  return `# ${meeting_display_name || "Meeting"}\n\n${sentences.map(({ text }) => `- ${text}\n`).join("")}`;
}
