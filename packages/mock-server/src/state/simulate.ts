import type { Schemas } from "../description/schemas.ts";
import type { Context } from "./context.ts";
import { createHistory, type History } from "./history/history.ts";
import { type HistoryInput, readHistoryInput } from "./history/history-input.ts";
import { optionalList, optionalNumber, optionalText, requiredText } from "./input.ts";
import { endLivestream, failLivestream, goLive } from "./livestreams/livestream-lifecycle.ts";
import { failRecording, finishRecording } from "./recordings/recording-lifecycle.ts";
import { showRecording } from "./recordings/recording-view.ts";
import { showAttendance } from "./sessions/attendance-view.ts";
import { endSession, join, leave, startSession } from "./sessions/session-lifecycle.ts";
import { writeChat, writeSummary, writeTranscript } from "./sessions/session-records.ts";
import { showSession } from "./sessions/session-view.ts";
import { readMessage, readPeer, readSentence } from "./simulation-input.ts";
import { findLiveSession, findPresent, found } from "./store/lookup.ts";
import type { AttendanceRow } from "./store/row-types.ts";
import type { Table } from "./store/table.ts";

/**
 * Causes events for which the API has no call. Each simulation returns the changed object, as the API shows it, and
 * throws ApiError: 404 for an unknown id, 409 if it is impossible in the current state, 422 for missing input.
 */
export interface Simulate {
  /** Starts a session of a meeting without participants. It waits for the first participant. */
  startSession(input: { meeting_id: string }): Schemas["Session"];
  /**
   * Makes a participant join the session of a meeting with a device (a peer). The first one starts the session. A
   * participant can join with several devices.
   */
  join(input: { meeting_id: string; participant_id: string }): Peer;
  /**
   * Makes a peer leave the session of a meeting; without an id, the participant's newest one. After the last one, the
   * session ends when its keep-alive time is over; without a timeline, at once.
   */
  leave(input: { meeting_id: string; participant_id: string } | { meeting_id: string; peer_id: string }): Peer;
  /** Ends the session of a meeting for everyone. */
  endSession(input: { meeting_id: string }): Schemas["Session"];
  /** Uploads a recording. If it is running, it is stopped first. */
  finishRecording(input: { recording_id: string }): Schemas["Recording"];
  /** Makes a recording fail. */
  failRecording(input: { recording_id: string }): Schemas["Recording"];
  /** Stores the chat of an ended session. Messages default to generated ones. */
  writeChat(input: { session_id: string; messages?: ChatMessageInput[] }): Schemas["Session"];
  /** Stores the transcript of an ended session. Sentences default to generated ones. */
  writeTranscript(input: { session_id: string; sentences?: SentenceInput[] }): Schemas["Session"];
  /** Stores a summary of a session's transcript. The Markdown defaults to a generated one. */
  writeSummary(input: { session_id: string; markdown?: string }): Schemas["Session"];
  /** Makes a livestream go live. The number of viewers, for the statistics, defaults to 0. */
  goLive(input: { livestream_id: string; viewers?: number }): Schemas["Livestream"];
  /** Ends the broadcast of a livestream. */
  endLivestream(input: { livestream_id: string }): Schemas["Livestream"];
  /** Makes the broadcast of a livestream fail, with a message. */
  failLivestream(input: { livestream_id: string; message?: string }): Schemas["Livestream"];
  /**
   * Fills an app with plausible sessions on the days before today (UTC): people who join, leave and rejoin, recordings,
   * transcripts, livestreams, and their analytics. It sends no webhook events. The server's `seed` makes it
   * reproducible.
   */
  history(input: HistoryInput): History;
}

/** The attendance of a participant's device in a session. */
export type Peer = Schemas["SessionParticipant"] & {
  /** Id of the device's connection, as in events and reports. */
  peer_id: string;
};

/** A message in the chat of a session. */
export interface ChatMessageInput {
  /** Id of the participant in the meeting. */
  participant_id: string;
  message: string;
  /** RFC 3339. Defaults to the start of the session. */
  sent_at?: string;
}

/** A sentence spoken in a session. */
export interface SentenceInput {
  /** Id of the participant in the meeting. */
  participant_id: string;
  text: string;
  /** Milliseconds since the session started. */
  start_ms: number;
  /** Milliseconds since the session started. */
  end_ms: number;
}

/** @param during runs each simulation after the steps that are due before it */
export function createSimulate(context: Context, during: <Result>(simulation: () => Result) => Result): Simulate {
  const entries = Object.entries(createSimulations(context)) as [keyof Simulate, (input: never) => unknown][];
  return Object.fromEntries(
    entries.map(([name, run]) => [name, (input: never) => during(() => run(input))]),
  ) as unknown as Simulate;
}

function createSimulations(context: Context): Simulate {
  const { store } = context;
  return {
    startSession(input) {
      const { appId, id } = locate(store.meetings, "Meeting", requiredText(input, "meeting_id"));
      return showSession(context, startSession(context, appId, id));
    },
    join(input) {
      const { appId, id } = locate(store.meetings, "Meeting", requiredText(input, "meeting_id"));
      return showSimulated(join(context, appId, id, requiredText(input, "participant_id")));
    },
    leave(input) {
      const { appId, id } = locate(store.meetings, "Meeting", requiredText(input, "meeting_id"));
      const session = findLiveSession(context, appId, id);
      const attendance = findPresent(context, session.id, readPeer(input));
      return showSimulated(leave(context, appId, session, attendance));
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
    history: (input) => createHistory(context, readHistoryInput(input)),
  };
}

function showSimulated(attendance: AttendanceRow): Peer {
  return { ...showAttendance(attendance, {}), peer_id: attendance.internal.peerId };
}

/** Finds a row in any app. @throws ApiError 404 if it does not exist */
function locate<Row extends { id: string }>(table: Table<Row, object>, kind: string, id: string) {
  const row = found(table.find(id), kind, id);
  return { appId: table.ownerOf(id) as string, id, row };
}
