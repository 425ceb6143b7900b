import type { Schemas } from "../../description/schemas.ts";
import { createReport } from "../../state/sessions/peer.ts";
import type { Snapshot } from "../../state/snapshot.ts";
import type { AttendanceRow, RecordingRow } from "../../state/store/row-types.ts";
import { createStore, type Store, saveStore } from "../../state/store/store.ts";
import type { PulledApp } from "./read-app.ts";

/** Converts what was read to a state. The clock follows the real time. */
export function toSnapshot(pulled: PulledApp): Snapshot {
  const store = createStore();
  const { app } = pulled;
  store.apps.put(pulled.accountId, { ...app, internal: { implicit: false } });
  // The lists begin with the newest; tables with the oldest.
  for (const preset of pulled.presets.toReversed())
    store.presets.put(app.id, preset as Schemas["Preset"] & { id: string });
  for (const each of pulled.meetings.toReversed()) putMeeting(store, pulled, each);
  // Events of a mock server must not reach real URLs.
  for (const webhook of pulled.webhooks) store.webhooks.put(app.id, { ...webhook, enabled: false } as never);
  for (const { session, participants } of pulled.sessions.toReversed()) {
    const { breakout_rooms: _, ...shown } = session;
    store.sessions.put(app.id, { ...shown, internal: {} });
    const inOrder = participants.toSorted((a, b) => (a.joined_at < b.joined_at ? -1 : 1));
    for (const participant of inOrder) store.attendances.put(session.id, toAttendance(participant));
  }
  for (const recording of pulled.recordings.toReversed()) store.recordings.put(app.id, toRecording(store, recording));
  return { version: 2, clock: { aheadMs: 0 }, ids: null, store: saveStore(store) };
}

function putMeeting(
  store: Store,
  { app, presets }: PulledApp,
  { meeting, participants }: PulledApp["meetings"][number],
): void {
  store.meetings.put(app.id, meeting);
  for (const participant of participants) {
    const preset = presets.find(({ name }) => name === participant.preset_name);
    store.participants.put(meeting.id, { ...participant, internal: { presetId: preset?.id ?? "" } });
  }
}

function toAttendance({ peer_events = [], ...participant }: Schemas["SessionParticipant"]): AttendanceRow {
  const { peer_id = participant.id, preset_view_type } = peer_events[0] ?? {};
  return {
    ...participant,
    left_at: participant.left_at ?? null,
    internal: {
      peerId: peer_id,
      picture: null,
      events: peer_events,
      report: createReport(preset_view_type ?? undefined, participant.joined_at),
    },
  };
}

/** Links to files are left out: they give access to whoever has them. */
function toRecording(store: Store, recording: Schemas["Recording"]): RecordingRow {
  const { download_url, audio_download_url: _, meeting, ...shown } = recording;
  const session = store.sessions.find(recording.session_id ?? "");
  const isKept = typeof download_url === "string" && recording.status === "UPLOADED";
  return {
    ...shown,
    internal: {
      meetingId: recording.meeting_id ?? meeting?.id ?? session?.associated_id ?? "",
      kept: isKept,
      files: isKept ? [{ kind: "video", name: recording.output_file_name }] : [],
      pausedMs: 0,
    },
  };
}
