import type { Schemas } from "../description/operation-call.ts";
import { ApiError } from "../http/api-error.ts";
import type { Context } from "./context.ts";
import { optionalList, optionalMoment, optionalNumber, optionalText, requiredNumber, requiredText } from "./input.ts";
import { endLivestream, failLivestream, goLive } from "./livestreams/livestream-lifecycle.ts";
import { failRecording, finishRecording } from "./recordings/recording-lifecycle.ts";
import { showRecording } from "./recordings/recording-view.ts";
import { showStay } from "./sessions/attendance-view.ts";
import { endSession, join, leave, startSession } from "./sessions/session-lifecycle.ts";
import { writeChat, writeSummary, writeTranscript } from "./sessions/session-records.ts";
import { showSession } from "./sessions/session-view.ts";
import { findLiveSession, findPresent, found } from "./store/lookup.ts";
import type { ChatMessage, Sentence, SessionRow, Store } from "./store/store.ts";
import type { Table } from "./store/table.ts";

/**
 * What no call of the API can cause. Each simulation answers with what it changed, as the API shows it, and throws ApiError:
 * 404 for an unknown id, 409 for what cannot happen now, 422 for input that is missing.
 */
export interface Simulate {
  /** Starts a session of a meeting with nobody in it. */
  startSession(input: { meeting_id: string }): Schemas["Session"];
  /** Lets a participant of a meeting into its session; the first one starts it. */
  join(input: { meeting_id: string; participant_id: string }): Schemas["SessionParticipant"];
  /** Lets a participant leave the session of a meeting; the last one ends it. */
  leave(input: { meeting_id: string; participant_id: string }): Schemas["SessionParticipant"];
  /** Ends the session of a meeting for all. */
  endSession(input: { meeting_id: string }): Schemas["Session"];
  /** Uploads a recording; one that still runs is stopped first. */
  finishRecording(input: { recording_id: string }): Schemas["Recording"];
  /** Lets a recording fail. */
  failRecording(input: { recording_id: string }): Schemas["Recording"];
  /** Writes down the chat of a session that is over; with no messages, some are made up. */
  writeChat(input: { session_id: string; messages?: ChatMessageInput[] }): Schemas["Session"];
  /** Writes down what was said in a session that is over; with no sentences, some are made up. */
  writeTranscript(input: { session_id: string; sentences?: SentenceInput[] }): Schemas["Session"];
  /** Sums up the transcript of a session, in Markdown of yours or some that is made up. */
  writeSummary(input: { session_id: string; markdown?: string }): Schemas["Session"];
  /** Takes a livestream live, with a number of viewers for the figures (0 unless set). */
  goLive(input: { livestream_id: string; viewers?: number }): Schemas["Livestream"];
  /** Ends the broadcast of a livestream. */
  endLivestream(input: { livestream_id: string }): Schemas["Livestream"];
  /** Lets the broadcast of a livestream fail, with a message. */
  failLivestream(input: { livestream_id: string; message?: string }): Schemas["Livestream"];
}

/** A message in the chat of a session. */
export interface ChatMessageInput {
  /** Id of the participant in the meeting. */
  participant_id: string;
  message: string;
  /** RFC 3339; the beginning of the session unless set. */
  sent_at?: string;
}

/** Something that was said in a session. */
export interface SentenceInput {
  /** Id of the participant in the meeting. */
  participant_id: string;
  text: string;
  /** Milliseconds since the session began. */
  start_ms: number;
  /** Milliseconds since the session began. */
  end_ms: number;
}

export function createSimulate(context: Context): Simulate {
  const { store } = context;
  return {
    startSession(input) {
      const { appId, id } = locate(store.meetings, "Meeting", requiredText(input, "meeting_id"));
      return showSession(context, startSession(context, appId, id));
    },
    join(input) {
      const { appId, id } = locate(store.meetings, "Meeting", requiredText(input, "meeting_id"));
      return showStay(join(context, appId, id, requiredText(input, "participant_id")), {});
    },
    leave(input) {
      const { appId, id } = locate(store.meetings, "Meeting", requiredText(input, "meeting_id"));
      const session = findLiveSession(context, appId, id);
      const stay = findPresent(context, session.id, requiredText(input, "participant_id"));
      return showStay(leave(context, appId, session, stay), {});
    },
    endSession(input) {
      const { appId, id } = locate(store.meetings, "Meeting", requiredText(input, "meeting_id"));
      return showSession(context, endSession(context, appId, findLiveSession(context, appId, id)));
    },
    finishRecording(input) {
      const { appId, row } = locate(store.recordings, "Recording", requiredText(input, "recording_id"));
      return showRecording(context, finishRecording(context, appId, row));
    },
    failRecording(input) {
      const { appId, row } = locate(store.recordings, "Recording", requiredText(input, "recording_id"));
      return showRecording(context, failRecording(context, appId, row));
    },
    writeChat(input) {
      const { appId, row } = locate(store.sessions, "Session", requiredText(input, "session_id"));
      const messages = optionalList(input, "messages")?.map((message) => readMessage(context, row, message));
      return showSession(context, writeChat(context, appId, row, messages));
    },
    writeTranscript(input) {
      const { appId, row } = locate(store.sessions, "Session", requiredText(input, "session_id"));
      const sentences = optionalList(input, "sentences")?.map((sentence) => readSentence(context, row, sentence));
      return showSession(context, writeTranscript(context, appId, row, sentences));
    },
    writeSummary(input) {
      const { appId, row } = locate(store.sessions, "Session", requiredText(input, "session_id"));
      return showSession(context, writeSummary(context, appId, row, optionalText(input, "markdown")));
    },
    goLive(input) {
      const { appId, row } = locate(store.livestreams, "Livestream", requiredText(input, "livestream_id"));
      return goLive(context, appId, row, optionalNumber(input, "viewers") ?? 0);
    },
    endLivestream(input) {
      const { appId, row } = locate(store.livestreams, "Livestream", requiredText(input, "livestream_id"));
      return endLivestream(context, appId, row);
    },
    failLivestream(input) {
      const { appId, row } = locate(store.livestreams, "Livestream", requiredText(input, "livestream_id"));
      return failLivestream(context, appId, row, optionalText(input, "message") ?? "The ingest was interrupted");
    },
  };
}

/** A thing in whatever app it is. @throws ApiError 404 when there is none */
function locate<Row extends { id: string }>(table: Table<Row>, kind: string, id: string) {
  const row = found(table.find(id), kind, id);
  return { appId: table.ownerOf(id) as string, id, row };
}

function readMessage({ store }: Context, session: SessionRow, input: unknown): ChatMessage {
  return {
    participantId: findStayOf(store, session, requiredText(input, "participant_id")),
    message: requiredText(input, "message"),
    sentAt: optionalMoment(input, "sent_at") ?? session.started_at,
  };
}

function readSentence({ store }: Context, session: SessionRow, input: unknown): Sentence {
  return {
    participantId: findStayOf(store, session, requiredText(input, "participant_id")),
    text: requiredText(input, "text"),
    startMs: requiredNumber(input, "start_ms"),
    endMs: requiredNumber(input, "end_ms"),
  };
}

/** Id of a participant's last stay in a session. @throws ApiError 404 when the participant was not there */
function findStayOf(store: Store, { id }: SessionRow, participantId: string): string {
  const stay = store.stays.list(id).findLast(({ user_id }) => user_id === participantId);
  if (!stay) throw new ApiError(404, `Participant with id ${participantId} was not in session ${id}`);
  return stay.id;
}
