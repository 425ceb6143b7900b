import type { Schemas } from "../../description/schemas.ts";
import type { Context } from "../context.ts";
import { createSearch } from "../filters.ts";
import { presentIn } from "../store/lookup.ts";
import type { AppRow, AttendanceRow, SessionRow } from "../store/row-types.ts";
import type { RestorableClock } from "../time/clock.ts";
import type { DueTask } from "../timeline/timeline.ts";

/** A summary of the state: excerpts of one app, live and newest items first. */
export interface Overview {
  clock: { now: string; stopped: boolean };
  apps: AppOverview[];
  /** Id of the app whose data is shown. Missing if there are no apps. */
  app_id?: string;
  /** Names of its presets. */
  presets: string[];
  meetings: Excerpt<MeetingOverview>;
  recordings: Excerpt<RecordingOverview>;
  livestreams: Excerpt<LivestreamOverview>;
  due: Excerpt<DueTask>;
}

/** The first items of a list, and the length of the list. */
export interface Excerpt<Item> {
  items: Item[];
  total: number;
}

export interface AppOverview {
  id: string;
  account_id: string;
  name: string | null;
  /** Number of live sessions. */
  live: number;
}

export interface MeetingOverview extends Pick<Schemas["Meeting"], "id" | "created_at"> {
  title: string | null;
  status: Schemas["MeetingStatus"];
  participants: Excerpt<{ id: string; name: string | null }>;
  /** The live session. */
  session?: { id: string; started_at: string; present: Excerpt<PresentOverview> };
}

/** The current attendance of a device in a session. */
export interface PresentOverview extends Pick<AttendanceRow, "user_id" | "display_name" | "preset_name" | "joined_at"> {
  peer_id: string;
}

export interface RecordingOverview
  extends Pick<Schemas["Recording"], "id" | "status" | "output_file_name" | "recording_duration" | "started_time"> {
  meeting_title: string | null;
}

export interface LivestreamOverview extends Pick<Schemas["Livestream"], "id" | "status"> {
  name: string | null;
}

export interface OverviewOptions {
  /** Defaults to an app with a live session, else to the one with the most meetings. */
  appId?: string | undefined;
  /** Text to find in the titles or ids of meetings. */
  search?: string | undefined;
}

const sizes = { meetings: 30, participants: 12, present: 50, recordings: 12, livestreams: 12, due: 12 };

/** @param due the timeline, the next step first */
export function createOverview(
  context: Context & { clock: RestorableClock },
  due: DueTask[],
  { appId: wanted, search }: OverviewOptions,
): Overview {
  const { store, clock } = context;
  const live = liveSessions(context);
  const apps = allApps(context).reverse();
  const appId = wanted !== undefined && store.apps.find(wanted) ? wanted : busiestApp(context, live);
  return {
    clock: { now: clock.now().toISOString(), stopped: clock.isStopped },
    apps: apps.map(([account_id, { id, name }]) => ({ id, account_id, name, live: live.get(id)?.size ?? 0 })),
    ...(appId !== undefined && { app_id: appId }),
    presets: appId === undefined ? [] : store.presets.list(appId).map(({ name }) => name),
    meetings: meetingsOf(context, appId ?? "", live.get(appId ?? "") ?? new Map(), search),
    recordings: recordingsOf(context, appId ?? ""),
    livestreams: livestreamsOf(context, appId ?? ""),
    due: excerpt(
      due.filter(({ app_id }) => app_id === appId),
      sizes.due,
    ),
  };
}

/** The apps of all accounts, each with its account's id. */
function allApps({ store }: Context): [accountId: string, app: AppRow][] {
  return [...store.apps.allIndexes()].flatMap(([accountId]) =>
    store.apps.list(accountId).map((app): [string, AppRow] => [accountId, app]),
  );
}

function busiestApp(context: Context, live: Map<string, unknown>): string | undefined {
  const apps = allApps(context).map(([, { id }]) => ({
    id,
    isLive: live.has(id),
    meetings: context.store.meetings.count(id),
  }));
  return apps.sort((a, b) => Number(b.isLive) - Number(a.isLive) || b.meetings - a.meetings)[0]?.id;
}

function excerpt<Item>(items: readonly Item[], size: number): Excerpt<Item> {
  return { items: items.slice(0, size), total: items.length };
}

/** The last items, the newest first. */
function newest<Item>(items: readonly Item[], size: number): Excerpt<Item> {
  return { items: items.slice(-size).reverse(), total: items.length };
}

/** Live sessions by app and meeting. */
function liveSessions({ store }: Context): Map<string, Map<string, SessionRow>> {
  const live = new Map<string, Map<string, SessionRow>>();
  for (const [appId, indexes] of store.sessions.allIndexes()) {
    const sessions = [...indexes.live.rows()];
    if (sessions.length > 0) live.set(appId, new Map(sessions.map((session) => [session.associated_id, session])));
  }
  return live;
}

function meetingsOf(
  context: Context,
  appId: string,
  live: Map<string, SessionRow>,
  search: string | undefined,
): Overview["meetings"] {
  const matches = createSearch<Schemas["Meeting"]>(search, ({ id, title }) => [id, title]);
  const meetings = context.store.meetings.list(appId);
  const found = matches ? meetings.filter(matches) : meetings;
  const ordered = firstOnes(found.toReversed(), ({ id }) => live.has(id));
  const { items, total } = excerpt(ordered, sizes.meetings);
  return { items: items.map((meeting) => showMeeting(context, meeting, live.get(meeting.id))), total };
}

function showMeeting(context: Context, meeting: Schemas["Meeting"], session: SessionRow | undefined): MeetingOverview {
  const { id, title = null, status = "ACTIVE", created_at } = meeting;
  const participants = newest(context.store.participants.list(id), sizes.participants);
  return {
    ...{ id, title, status, created_at },
    participants: {
      items: participants.items.map(({ id, name = null }) => ({ id, name })),
      total: participants.total,
    },
    ...(session && {
      session: { id: session.id, started_at: session.started_at, present: presentOf(context, session) },
    }),
  };
}

function presentOf(context: Context, { id }: SessionRow): Excerpt<PresentOverview> {
  const { items, total } = newest(presentIn(context, id), sizes.present);
  const shown = items.map(({ user_id, display_name, preset_name, joined_at, internal }) => ({
    ...{ user_id, display_name, preset_name, joined_at },
    peer_id: internal.peerId,
  }));
  return { items: shown, total };
}

function recordingsOf({ store }: Context, appId: string): Overview["recordings"] {
  const recordings = store.recordings.list(appId).toReversed();
  const ordered = firstOnes(recordings, ({ status }) => status !== "UPLOADED" && status !== "ERRORED");
  const { items, total } = excerpt(ordered, sizes.recordings);
  const shown = items.map(({ id, status, output_file_name, recording_duration, started_time, internal }) => ({
    ...{ id, status, output_file_name, recording_duration, started_time },
    meeting_title: store.meetings.get(appId, internal.meetingId)?.title ?? null,
  }));
  return { items: shown as RecordingOverview[], total };
}

function livestreamsOf({ store }: Context, appId: string): Overview["livestreams"] {
  const livestreams = store.livestreams.list(appId).toReversed();
  const { items, total } = excerpt(
    firstOnes(livestreams, ({ status }) => status !== "OFFLINE"),
    sizes.livestreams,
  );
  return { items: items.map(({ id, name = null, status }) => ({ id, name, status })), total };
}

/** Moves the items that pass a test to the front. */
function firstOnes<Item>(items: Item[], pass: (item: Item) => boolean): Item[] {
  const others: Item[] = [];
  const first = items.filter((item) => pass(item) || others.push(item) === 0);
  return [...first, ...others];
}
