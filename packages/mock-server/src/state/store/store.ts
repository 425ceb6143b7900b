import type { Schemas } from "../../description/operation-call.ts";
import { isObject } from "../merge.ts";
import { Table, type TableState } from "./table.ts";

/** A thing as the API shows it, and under `internal` what only the mock server knows of it. */
export type Row<Shown, Internal> = Shown & { readonly id: string; readonly internal: Internal };

export type AppRow = Row<
  Required<Schemas["App"]>,
  {
    /** Whether the app came to be by use instead of by `apps/create`. */
    implicit: boolean;
  }
>;

export type ParticipantRow = Row<Schemas["MeetingParticipant"], { presetId: string }>;

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
    events: readonly Schemas["PeerEvent"][];
    report: Schemas["PeerReport"];
  }
>;

export type RecordingRow = Row<
  Omit<Schemas["Recording"], "download_url" | "audio_download_url">,
  {
    meetingId: string;
    /** Whether RealtimeKit's own storage keeps the files. */
    kept: boolean;
    /** Ids of the participants whose tracks are recorded; all unless set. */
    userIds?: readonly string[];
    /** Layers of a track recording, with what the names of their files begin with. */
    layers?: Readonly<Record<string, string>>;
    files: readonly RecordingFile[];
    /** When the pause began that goes on. */
    pausedAt?: string | undefined;
    /** Length of the pauses that are over. */
    pausedMs: number;
  }
>;

export interface RecordingFile {
  kind: "video" | "audio" | "track";
  name: string;
  /** Of a track. */
  layer?: string;
  /** Of a track: whose it is. */
  customParticipantId?: string;
}

export type LivestreamRow = Schemas["Livestream"] & { readonly id: string };

export type BroadcastRow = Row<
  Schemas["LivestreamSession"],
  {
    livestreamId: string;
    /** Session of the meeting that is broadcast. */
    sessionId?: string | undefined;
    /** People who watch, as far as the figures are concerned. */
    viewers: number;
  }
>;

export type WebhookRow = Schemas["Webhook"];

export interface ChatMessage {
  /** RFC 3339. */
  sentAt: string;
  /** Id of the stay. */
  participantId: string;
  message: string;
}

/** Something that was said, and from when to when in milliseconds since the session began. */
export interface Sentence {
  startMs: number;
  endMs: number;
  /** Id of the stay. */
  participantId: string;
  text: string;
}

/** Everything that a mock server remembers. The names in brackets say who owns the rows. */
export interface Store {
  /** [account] */
  apps: Table<AppRow>;
  /** [app] */
  meetings: Table<Schemas["Meeting"]>;
  /** [meeting] */
  participants: Table<ParticipantRow>;
  /** [app] */
  presets: Table<Schemas["Preset"]>;
  /** [app] */
  sessions: Table<SessionRow>;
  /** [session] */
  stays: Table<StayRow>;
  /** [app] */
  recordings: Table<RecordingRow>;
  /** [app] */
  livestreams: Table<LivestreamRow>;
  /** [app] */
  broadcasts: Table<BroadcastRow>;
  /** [app] */
  webhooks: Table<WebhookRow>;
}

export type StoreState = { [Name in keyof Store]: Store[Name] extends Table<infer Each> ? TableState<Each> : never };

/** @param changed hears of every change */
export function createStore(changed?: () => void): Store {
  return {
    apps: new Table(changed),
    meetings: new Table(changed),
    participants: new Table(changed),
    presets: new Table(changed),
    sessions: new Table(changed),
    stays: new Table(changed),
    recordings: new Table(changed),
    livestreams: new Table(changed),
    broadcasts: new Table(changed),
    webhooks: new Table(changed),
  };
}

export function saveStore(store: Store): StoreState {
  return Object.fromEntries(Object.entries(store).map(([name, table]) => [name, table.save()])) as StoreState;
}

/** @throws TypeError naming the table whose state is none */
export function checkStoreState(store: Store, state: StoreState): void {
  for (const name of Object.keys(store)) checkTableState(name, state[name as keyof Store] ?? {});
}

/** Puts a state in the place of all that is there. */
export function restoreStore(store: Store, state: StoreState): void {
  for (const [name, table] of Object.entries(store)) table.restore(state[name as keyof Store] ?? {});
}

function checkTableState(name: string, state: unknown): void {
  const isRow = (row: unknown) => typeof (row as { id?: unknown } | null)?.id === "string";
  const isState = isObject(state) && Object.values(state).every((rows) => Array.isArray(rows) && rows.every(isRow));
  if (!isState) throw new TypeError(`${name} must be lists of things with an id, each under the id of its owner`);
}

/** What the API shows of a row. */
export function show<Shown extends object>({
  internal: _,
  ...shown
}: Shown & { internal: unknown }): Omit<Shown, "internal"> {
  return shown as unknown as Omit<Shown, "internal">;
}
