import type { Schemas } from "./operation.ts";
import { Table, type TableState } from "./table.ts";

/** A thing as the API shows it, and under `internal` what only the mock server knows of it. */
export type Row<Shown, Internal = Record<never, never>> = Shown & { id: string; internal: Internal };

export type AppRow = Required<Schemas["App"]> & {
  /** Whether the app came to be by use instead of by `apps/create`. */
  implicit: boolean;
};

export type SessionRow = Row<
  Schemas["Session"],
  {
    /** Session that this one is a breakout room of. */
    parentId?: string;
    chat?: readonly ChatMessage[];
    transcript?: readonly Sentence[];
    /** Markdown. */
    summary?: string;
    polls?: readonly Schemas["Poll"][];
  }
>;

/** Somebody's stay in a session; joining again makes another one. */
export type StayRow = Row<
  Required<Omit<Schemas["SessionParticipant"], "peer_events">>,
  {
    peerId: string;
    picture: string | null;
    muted: boolean;
    mayUnmute: boolean;
    events: readonly Schemas["PeerEvent"][];
    report?: Schemas["PeerReport"];
  }
>;

export type RecordingRow = Row<
  Schemas["Recording"],
  {
    meetingId: string;
    /** Whether the files are kept in RealtimeKit's storage. */
    kept: boolean;
    /** Names of the files by where the answer carries their addresses. */
    files: { video?: string; audio?: string; tracks?: readonly Track[] };
    /** Milliseconds since 1970 at which a recording was paused, and the milliseconds of pauses that are over. */
    pausedAt?: number;
    pausedMs: number;
  }
>;

export type LivestreamRow = Schemas["Livestream"] & { id: string };

export type BroadcastRow = Row<
  Schemas["LivestreamSession"] & { livestream_id: string },
  {
    /** Session of the meeting that is broadcast. */
    sessionId?: string | undefined;
  }
>;

export interface ChatMessage {
  /** RFC 3339. */
  sentAt: string;
  participantId: string;
  name: string;
  message: string;
}

/** Something that was said: who, and from when to when in milliseconds since the session began. */
export interface Sentence {
  startMs: number;
  endMs: number;
  /** Id of the stay. */
  participantId: string;
  text: string;
}

export interface Track {
  layer: string;
  fileName: string;
  customParticipantId: string;
}

/** Everything that a mock server remembers. The names in brackets say who owns the rows. */
export interface Store {
  /** [account] */
  apps: Table<AppRow>;
  /** [app] */
  meetings: Table<Schemas["Meeting"]>;
  /** [meeting] */
  participants: Table<Schemas["MeetingParticipant"]>;
  /** [app] */
  presets: Table<PresetRow>;
  /** [app] */
  sessions: Table<SessionRow>;
  /** [session] */
  stays: Table<StayRow>;
  /** [app] */
  recordings: Table<RecordingRow>;
  /** [app] */
  livestreams: Table<LivestreamRow>;
  /** [livestream] */
  broadcasts: Table<BroadcastRow>;
  /** [app] */
  webhooks: Table<Schemas["Webhook"] & WebhookFields>;
}

export type PresetRow = Schemas["Preset"];
type WebhookFields = Required<Schemas["PartialWebhook"]>;

export type StoreState = { [Name in keyof Store]: Store[Name] extends Table<infer Row> ? TableState<Row> : never };

export function createStore(): Store {
  return {
    apps: new Table(),
    meetings: new Table(),
    participants: new Table(),
    presets: new Table(),
    sessions: new Table(),
    stays: new Table(),
    recordings: new Table(),
    livestreams: new Table(),
    broadcasts: new Table(),
    webhooks: new Table(),
  };
}

export function saveStore(store: Store): StoreState {
  return Object.fromEntries(Object.entries(store).map(([name, table]) => [name, table.save()])) as StoreState;
}

export function restoreStore(store: Store, state: StoreState): void {
  for (const [name, table] of Object.entries(store)) table.restore(state[name as keyof Store] ?? {});
}
