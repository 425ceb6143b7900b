import { example, parameterExample } from "../../description/examples.ts";
import type { Schemas } from "../../description/schemas.ts";
import { createPastAttendance } from "../sessions/past-attendance.ts";
import { createReport } from "../sessions/peer.ts";
import { createIds, type Ids } from "../store/ids.ts";
import type { AttendanceRow, SessionRow } from "../store/row-types.ts";
import { createStore, type Store, type StoreState, saveStore } from "../store/store.ts";
import { msBetween } from "../time/timestamps.ts";
import { defaultPresets } from "./default-presets.ts";
import { createAttendees } from "./seed-attendees.ts";

/** Returns the seed data, made of the description's examples: an app, its webinar, and the results. */
export function seedState(): StoreState {
  state ??= createState();
  return state;
}

/** Created once for all mock servers of a process; rows are frozen. */
let state: StoreState | undefined;

function createState(): StoreState {
  const store = createStore();
  const appId = seedApps(store);
  seedPresets(store, appId);
  seedMeetings(store, appId);
  seedSessions(store, appId);
  seedRecordings(store, appId);
  seedLivestreams(store, appId);
  // Nothing listens at the examples' URLs.
  for (const webhook of example("webhooks/list").data) store.webhooks.put(appId, { ...webhook, enabled: false });
  return saveStore(store);
}

/** @returns id of the app that owns the rest */
function seedApps(store: Store): string {
  const apps = example("apps/list").data;
  for (const app of apps) store.apps.put(parameterExample("account_id"), { ...app, internal: { implicit: false } });
  return parameterExample("app_id");
}

/** The presets of the list: each from its own example, or else the default preset. */
function seedPresets(store: Store, appId: string): void {
  const known = [example("presets/get").data, example("presets/delete").data, ...defaultPresets()];
  for (const { id = "", created_at = "", updated_at = "", name } of example("presets/list").data.toReversed()) {
    const whole = known.find((preset) => preset.name === name);
    if (whole) store.presets.put(appId, { ...whole, id, created_at, updated_at });
  }
}

function seedMeetings(store: Store, appId: string): void {
  for (const meeting of example("meetings/list").data) store.meetings.put(appId, meeting);
  for (const participant of example("meetings/list-participants").data) {
    const preset = store.presets.list(appId).find(({ name }) => name === participant.preset_name);
    store.participants.put(parameterExample("meeting_id"), {
      ...participant,
      internal: { presetId: preset?.id ?? "" },
    });
  }
}

function seedSessions(store: Store, appId: string): void {
  const { breakout_rooms = [], ...session } = example("sessions/get", "breakout_rooms").data;
  const attendances = createAttendances(store, session);
  for (const attendance of attendances) store.attendances.put(session.id, attendance);
  store.sessions.put(appId, { ...session, internal: createRecords(attendances) });
  for (const { breakout_rooms: _, ...room } of breakout_rooms) {
    store.sessions.put(appId, { ...room, internal: { parentId: session.id } });
  }
}

/** Creates the presenter, the example's participants, and as many others as the total requires. */
function createAttendances(store: Store, session: Schemas["Session"]): AttendanceRow[] {
  const ids = createIds("seed data");
  const { participants, paging } = example("sessions/list-participants", "peer_events").data;
  const examples = participants.map((participant) =>
    toAttendance(participant as Required<Schemas["SessionParticipant"]>),
  );
  const presenter = createPresenter(ids, store, session);
  const known = [presenter, ...examples];
  const knownMs = known.reduce((sum, { joined_at, left_at }) => sum + msBetween(joined_at, left_at ?? joined_at), 0);
  const count = (paging?.total_count ?? known.length) - known.length;
  const attendees = createAttendees(ids, session, count, session.minutes_consumed * 60_000 - knownMs);
  return [presenter, ...attendees, ...examples.toReversed()];
}

function createPresenter(ids: Ids, store: Store, session: Schemas["Session"]): AttendanceRow {
  const { started_at, ended_at } = session;
  const participants = store.participants.list(session.associated_id);
  const presenter = participants.find(({ preset_name }) => preset_name === example("presets/get").data.name);
  const { id: user_id = "", custom_participant_id = "", name, preset_name = "", picture = null } = presenter ?? {};
  const identity = { user_id, custom_participant_id, display_name: name ?? "", preset_name };
  return createPastAttendance(
    ids,
    session,
    { ...identity, joined_at: started_at, left_at: ended_at ?? null },
    { picture },
  );
}

function toAttendance({ peer_events, ...participant }: Required<Schemas["SessionParticipant"]>): AttendanceRow {
  const reported = example("sessions/get-peer-report").data.participant;
  const report = reported.id === participant.id ? reported.peer_report : undefined;
  const { peer_id = "", preset_view_type } = peer_events[0] ?? {};
  return {
    ...participant,
    internal: {
      peerId: peer_id,
      picture: null,
      events: peer_events,
      report: report ?? createReport(preset_view_type ?? undefined, participant.joined_at),
    },
  };
}

/** Creates chat, transcript and summary of the webinar, from its first three participants. */
function createRecords([presenter, first, second]: AttendanceRow[]): SessionRow["internal"] {
  if (!presenter || !first || !second) return {};
  return {
    chat: [
      { sentAt: presenter.joined_at, participantId: presenter.id, message: "Welcome, everybody!" },
      { sentAt: first.joined_at, participantId: first.id, message: "Will there be a recording?" },
      { sentAt: second.joined_at, participantId: presenter.id, message: "Yes, you will get a link." },
    ],
    transcript: [
      { startMs: 4200, endMs: 9800, participantId: presenter.id, text: "Good morning and welcome to the launch." },
      { startMs: 612_000, endMs: 617_400, participantId: second.id, text: "When can we try it ourselves?" },
      { startMs: 618_100, endMs: 621_000, participantId: presenter.id, text: "Today, right after this webinar." },
    ],
    summary: "# Product launch webinar\n\n- The product is launched today.\n- It can be tried right away.\n",
  };
}

function seedRecordings(store: Store, appId: string): void {
  const { download_url: _, audio_download_url: __, ...recording } = example("recordings/get").data;
  const internal = {
    meetingId: parameterExample("meeting_id"),
    kept: true,
    files: [{ kind: "video" as const, name: recording.output_file_name }],
    pausedMs: 0,
  };
  store.recordings.put(appId, { ...recording, internal });
}

function seedLivestreams(store: Store, appId: string): void {
  for (const livestream of example("livestreams/list").data ?? []) {
    store.livestreams.put(appId, livestream);
  }
  for (const broadcast of example("sessions/list-livestream-sessions").data.data ?? []) {
    const internal = { livestreamId: broadcast.livestream_id, sessionId: parameterExample("session_id"), viewers: 0 };
    store.broadcasts.put(appId, { ...broadcast, internal });
  }
}
