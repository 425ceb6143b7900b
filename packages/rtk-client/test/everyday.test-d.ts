import { createRtkClient, type Meeting, type Recording } from "@org/rtk-client";
import { handleWebhooks } from "@org/rtk-client/webhooks";
import { test } from "vitest";

/** Everyday programs. Properties that are always present need neither `!` nor `as` nor `?.`. */
const rtk = createRtkClient();

declare function show(...cells: (string | number)[]): void;
declare function store(id: string, record: object): Promise<void>;

test("an attendance list", async () => {
  for await (const participant of rtk.sessions.listParticipants.iterate({ session_id: "s" })) {
    const { display_name, custom_participant_id, joined_at, left_at } = participant;
    show(display_name, custom_participant_id, new Date(joined_at).toLocaleTimeString(), left_at ?? "present");
    show(participant.preset_name.toUpperCase(), participant.duration.toFixed(1));
  }
});

test("a token endpoint", async () => {
  const { data } = await rtk.meetings.addParticipant({
    meeting_id: "m",
    name: "Grace",
    custom_participant_id: "user-7",
    preset_name: "group_call_participant",
  });
  const refreshed = await rtk.meetings.refreshParticipantToken({ meeting_id: "m", participant_id: data.id });
  Response.json({ token: data.token, later: refreshed.data.token });
});

test("a recordings page", async () => {
  const row = ({ id, status, output_file_name }: Recording) => show(id, status.toLowerCase(), output_file_name);
  const { data, paging } = await rtk.recordings.list({ status: ["UPLOADED"], per_page: 50 });
  data.forEach(row);
  show(paging.total_count);
});

test("a recorder of webhooks", () => {
  handleWebhooks({
    "recording.statusUpdate": ({ recording, meeting }) => store(recording.id, { meeting: meeting.id }),
    "meeting.participantLeft": ({ participant, meeting }) => store(participant.peerId, { in: meeting.sessionId }),
    "meeting.ended": ({ meeting }) => store(meeting.sessionId, { meeting: meeting.id }),
  });
});

test("an app for each customer", async () => {
  const { data } = await rtk.apps.create({ name: "Customer 7" });
  await store(data.app.id, { created: new Date(data.app.created_at) });
  for await (const app of rtk.apps.list.iterate()) show(app.id, app.name ?? "unnamed");
});

test("a schedule of meetings", async () => {
  const byAge = (a: Meeting, b: Meeting) => a.created_at.localeCompare(b.created_at);
  const { data } = await rtk.meetings.list({ status: "ACTIVE" });
  for (const meeting of data.toSorted(byAge)) show(meeting.id, meeting.title ?? "Untitled");
});

test("a bill for minutes", async () => {
  let minutes = 0;
  for await (const session of rtk.sessions.list.iterate({ status: "ENDED" })) {
    minutes += session.minutes_consumed;
    show(session.id, session.associated_id, session.started_at, session.max_concurrent_participants);
  }
  const { data } = await rtk.analytics.getDaywise({ start_date: "2026-11-01", end_date: "2026-11-30" });
  for (const day of data.session_stats.day_stats) show(day.day, day.total_sessions, day.total_session_minutes);
  show(minutes, data.session_stats.sessions_minutes_consumed, data.recording_stats.recording_count);
});

test("a page for viewers of a livestream", async () => {
  const { data: started } = await rtk.livestreams.start({ meeting_id: "m", name: "Launch" });
  const { data } = await rtk.livestreams.get({ livestream_id: started.id });
  show(data.livestream.status, new URL(data.livestream.playback_url).host);
  for (const session of data.sessions) show(session.id, session.livestream_id, session.created_at);
});

test("a download of a session's files", async () => {
  const session = { session_id: "s" };
  const [chat, transcript, summary] = await Promise.all([
    rtk.sessions.getChat(session),
    rtk.sessions.getTranscript(session),
    rtk.sessions.getSummary(session),
  ]);
  await fetch(chat.data.chat_download_url);
  await fetch(transcript.data.transcript_download_url);
  await fetch(summary.data.summaryDownloadUrl);
});

test("a quality report of a connection", async () => {
  const { data } = await rtk.sessions.getPeerReport({ peer_id: "p", include_peer_events: true });
  const { display_name, role, joined_at, peer_report } = data.participant;
  show(display_name, role, joined_at.slice(0, 10), JSON.stringify(peer_report));
});

test("a track recording of the interview", async () => {
  const { data } = await rtk.recordings.startTrack({ meeting_id: "m", layers: { default: {} } });
  await rtk.recordings.control({ recording_id: data.recording.id, action: "stop" });
});
