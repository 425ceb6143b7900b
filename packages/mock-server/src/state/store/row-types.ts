import type { Schemas } from "../../description/schemas.ts";

/** An object as the API shows it, and under `internal` the data that only the mock server knows. */
export type Row<Shown, Internal> = Shown & { readonly id: string; readonly internal: Internal };

export type AppRow = Row<
  Schemas["App"],
  {
    /** Whether the app was created on first use instead of by `apps/create`. */
    implicit: boolean;
  }
>;

export type ParticipantRow = Row<Schemas["MeetingParticipant"], { presetId: string }>;

export type SessionRow = Row<
  Schemas["Session"],
  {
    /** Id of the main session, if this one is a breakout room. */
    parentId?: string;
    chat?: readonly ChatMessage[];
    transcript?: readonly Sentence[];
    summary?: string;
    /** Defaults to Markdown. */
    summaryFormat?: "plain_text";
    /** When pending records will be stored (RFC 3339). */
    pending?: Readonly<Partial<Record<SessionRecord, string>>>;
    polls?: readonly Schemas["Poll"][];
  }
>;

/** The records of a session that are stored after its end. */
export type SessionRecord = "chat" | "transcript" | "summary";

/** Attendance of a participant's device in a session. Rejoining creates another one. */
export type AttendanceRow = Row<
  Required<Omit<Schemas["SessionParticipant"], "peer_events">>,
  {
    peerId: string;
    picture: string | null;
    events: readonly Schemas["PeerEvent"][];
    report: Schemas["PeerReport"];
  }
>;

export type RecordingRow = Row<
  Omit<Schemas["Recording"], "download_url" | "audio_download_url">,
  {
    meetingId: string;
    /** Whether the files are kept in RealtimeKit's storage. */
    kept: boolean;
    /** Ids of the participants whose tracks are recorded. Defaults to all. */
    userIds?: readonly string[];
    /** Layers of a track recording, with the prefixes of their file names. */
    layers?: Readonly<Record<string, string>>;
    files: readonly RecordingFile[];
    /** Seconds from its start until it stops. Defaults to 24 hours. */
    maxSeconds?: number;
    /** Start of the current pause. */
    pausedAt?: string | undefined;
    /** Total length of the past pauses. */
    pausedMs: number;
  }
>;

export interface RecordingFile {
  kind: "video" | "audio" | "track";
  name: string;
  /** Layer of a track. */
  layer?: string;
  /** Custom id of the participant of a track. */
  customParticipantId?: string;
}

export type LivestreamRow = Schemas["Livestream"];

export type BroadcastRow = Row<
  Schemas["LivestreamSession"],
  {
    livestreamId: string;
    /** Id of the broadcast session. */
    sessionId?: string | undefined;
    /** Number of viewers, for the statistics. */
    viewers: number;
  }
>;

export type WebhookRow = Schemas["Webhook"];

export interface ChatMessage {
  /** RFC 3339. */
  sentAt: string;
  /** Id of the attendance. */
  participantId: string;
  message: string;
}

/** A sentence of a transcript. Times are milliseconds since the session started. */
export interface Sentence {
  startMs: number;
  endMs: number;
  /** Id of the attendance. */
  participantId: string;
  text: string;
}

/** Returns the part of a row that the API shows. */
export function show<Shown extends object>({
  internal: _,
  ...shown
}: Shown & { internal: unknown }): Omit<Shown, "internal"> {
  return shown as unknown as Omit<Shown, "internal">;
}
