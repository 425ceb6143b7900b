import { ApiError } from "../../http/api-error.ts";
import { type Context, timestamp } from "../context.ts";
import { organizerPart, sessionPart } from "../events.ts";
import { linkToSessionFile } from "../files/file-links.ts";
import type { ChatMessage, Sentence, SessionRow } from "../store/store.ts";

/**
 * Writes down what was written in a session.
 * @throws ApiError 409 while the session goes on: RealtimeKit does it afterwards
 */
export function writeChat(context: Context, appId: string, session: SessionRow, messages?: ChatMessage[]): SessionRow {
  refuseLive(session);
  const chat = messages ?? inventMessages(context, session);
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

/** Writes down what was said in a session. @throws ApiError 409 while the session goes on */
export function writeTranscript(
  context: Context,
  appId: string,
  session: SessionRow,
  sentences?: Sentence[],
): SessionRow {
  refuseLive(session);
  const written = save(context, appId, session, { transcript: sentences ?? inventSentences(context, session) });
  const { url, expiry } = linkToSessionFile(context, session.id, "transcript.csv");
  context.emit(appId, {
    event: "meeting.transcript",
    meeting: sessionPart(context, appId, written),
    transcriptDownloadUrl: url,
    transcriptDownloadUrlExpiry: expiry,
  });
  return written;
}

/** Sums up the transcript of a session. @throws ApiError 409 when there is none */
export function writeSummary(context: Context, appId: string, session: SessionRow, markdown?: string): SessionRow {
  const { transcript } = session.internal;
  if (!transcript) throw new ApiError(409, `Session with id ${session.id} has no transcript to sum up`);
  const written = save(context, appId, session, { summary: markdown ?? inventSummary(session, transcript) });
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

/** A greeting by each of the first participants. */
function inventMessages({ store }: Context, { id }: SessionRow): ChatMessage[] {
  return store.stays
    .list(id)
    .slice(0, 5)
    .map((stay) => ({
      sentAt: stay.joined_at,
      participantId: stay.id,
      message: `Hello, this is ${stay.display_name}.`,
    }));
}

function inventSentences({ store }: Context, { id }: SessionRow): Sentence[] {
  return store.stays
    .list(id)
    .slice(0, 5)
    .map((stay, index) => ({
      startMs: index * 4000,
      endMs: index * 4000 + 3500,
      participantId: stay.id,
      text: `My name is ${stay.display_name}, good to be here.`,
    }));
}

function inventSummary({ meeting_display_name }: SessionRow, sentences: readonly Sentence[]): string {
  return `# ${meeting_display_name || "Meeting"}\n\n${sentences.map(({ text }) => `- ${text}\n`).join("")}`;
}
