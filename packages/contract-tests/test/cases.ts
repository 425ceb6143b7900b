import type { RtkClient } from "@org/rtk-client";
import type { MockServer } from "@org/rtk-mock-server";
import { operationOf } from "../src/description/operations.ts";

export const account_id = "5f1c7a90e2b34d6881f0a3c47be9d215";
export const app_id = "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3";

export const meeting_id = "4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834";
export const meeting = { meeting_id };
export const attendee = { meeting_id, participant_id: "0a08343d-a9dc-45f0-9feb-6a64afcc4f81" };
export const preset_id = "6e0b9d24-71c5-4f8a-b3e6-0d2a94c7f518";
const session_id = "9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36";
const participant_id = "005f4e0c-4d08-4d4e-a391-a76be75cd296";
const peer_id = "6d2f8c41-0b7e-4a95-b3d8-e94c17a2f560";
const recording_id = "d7a40e92-5f1b-4c38-96ea-2b8c0f7d4e61";
const livestream_id = "03e8f7c6-5a2b-4d19-b490-6c1d7e8f2a35";
const livestreamSession = { "livestream-session-id": "7c5d2e8f-4b10-4a93-8e67-f0d9b3a61c25" };
const webhook_id = "f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80";
const day = { start_date: "2023-02-01", end_date: "2023-02-02" };
const seconds = { start_time: 1675209600, end_time: 1675296000 };

export type Case = (rtk: RtkClient, mock: MockServer) => Promise<unknown>;

/** Lets Mark join the meeting first, which starts its session. */
export function live(call: Case): Case {
  return (rtk, mock) => {
    mock.simulate.join(attendee);
    return call(rtk, mock);
  };
}

/** Starts a recording first. */
export function recorded(call: (rtk: RtkClient, recording: { recording_id: string }) => Promise<unknown>): Case {
  return async (rtk) => {
    const { data } = await rtk.recordings.start({ meeting_id });
    return call(rtk, { recording_id: data.id });
  };
}

/** Starts a livestream first. */
export function broadcast(call: (rtk: RtkClient, livestream: { livestream_id: string }) => Promise<unknown>): Case {
  return async (rtk) => {
    const { data } = await rtk.livestreams.start({ ...meeting, name: "Product launch webinar" });
    return call(rtk, { livestream_id: data.id as string });
  };
}

/** One call of each operation; the suite fails if an operation has none. */
export const cases: Record<string, Case> = {
  "apps/list": (rtk) => rtk.apps.list({ search: "Studio", per_page: 5 }),
  "apps/create": (rtk) => rtk.apps.create({ name: "Studio" }),
  "apps/get": (rtk) => rtk.apps.get({ app_id }),

  "meetings/list": (rtk) => rtk.meetings.list({ page_no: 1, per_page: 5, start_time: "2023-01-01T00:00:00Z" }),
  "meetings/create": (rtk) => rtk.meetings.create({ title: "Product launch webinar", record_on_start: true }),
  "meetings/get": (rtk) => rtk.meetings.get(meeting),
  "meetings/update": (rtk) => rtk.meetings.update({ ...meeting, status: "INACTIVE" }),
  "meetings/replace": (rtk) => rtk.meetings.replace({ ...meeting, title: "Product launch webinar" }),
  "meetings/list-participants": (rtk) => rtk.meetings.listParticipants({ ...meeting, per_page: 5 }),
  "meetings/add-participant": (rtk) =>
    rtk.meetings.addParticipant({
      ...meeting,
      name: "Grace",
      custom_participant_id: "guest-1",
      preset_name: "webinar_participant",
    }),
  "meetings/get-participant": (rtk) => rtk.meetings.getParticipant(attendee),
  "meetings/update-participant": (rtk) => rtk.meetings.updateParticipant({ ...attendee, name: "Marcus" }),
  "meetings/replace-participant": (rtk) =>
    rtk.meetings.replaceParticipant({
      ...attendee,
      name: "Mark",
      custom_participant_id: "83qi0i",
      preset_name: "webinar_participant",
    }),
  "meetings/delete-participant": (rtk) => rtk.meetings.deleteParticipant(attendee),
  "meetings/refresh-participant-token": (rtk) => rtk.meetings.refreshParticipantToken(attendee),

  "presets/list": (rtk) => rtk.presets.list({ search: "webinar" }),
  "presets/create": (rtk) => rtk.presets.create({ ...requestExample("presets/create"), name: "webinar_host" }),
  "presets/get": (rtk) => rtk.presets.get({ preset_id }),
  "presets/update": (rtk) => rtk.presets.update({ preset_id, permissions: { transcription_enabled: true } }),
  "presets/replace": (rtk) => rtk.presets.replace({ preset_id, ...requestExample("presets/replace") }),
  "presets/delete": async (rtk) => {
    const { data } = await rtk.presets.create({ ...requestExample("presets/create"), name: "webinar_host" });
    return rtk.presets.delete({ preset_id: data.id });
  },

  "sessions/list": (rtk) => rtk.sessions.list({ per_page: 5, status: "ENDED" }),
  "sessions/get": (rtk) => rtk.sessions.get({ session_id, include_breakout_rooms: true }),
  "sessions/list-participants": (rtk) => rtk.sessions.listParticipants({ session_id, sort_by: "joinedAt" }),
  "sessions/get-participant": (rtk) => rtk.sessions.getParticipant({ session_id, participant_id }),
  "sessions/get-peer-report": (rtk) => rtk.sessions.getPeerReport({ peer_id, filters: "quality_stats" }),
  "sessions/get-chat": (rtk) => rtk.sessions.getChat({ session_id }),
  "sessions/get-transcript": (rtk) => rtk.sessions.getTranscript({ session_id, format: "VTT" }),
  "sessions/get-summary": (rtk) => rtk.sessions.getSummary({ session_id }),
  "sessions/generate-summary": (rtk) => rtk.sessions.generateSummary({ session_id }),
  "sessions/list-livestream-sessions": (rtk) => rtk.sessions.listLivestreamSessions({ session_id }),

  "recordings/list": (rtk) => rtk.recordings.list({ status: ["UPLOADED", "RECORDING"], sort_by: "invokedTime" }),
  "recordings/start": (rtk) => rtk.recordings.start({ meeting_id, allow_multiple_recordings: true }),
  "recordings/start-track": live((rtk) => rtk.recordings.startTrack({ meeting_id })),
  "recordings/get": (rtk) => rtk.recordings.get({ recording_id }),
  "recordings/control": recorded((rtk, recording) => rtk.recordings.control({ ...recording, action: "stop" })),
  "recordings/get-active": recorded((rtk) => rtk.recordings.getActive(meeting)),

  "livestreams/list": (rtk) => rtk.livestreams.list({ status: "LIVE", per_page: 5 }),
  "livestreams/create": (rtk) => rtk.livestreams.create({ name: "Rehearsal" }),
  "livestreams/get": (rtk) => rtk.livestreams.get({ livestream_id }),
  "livestreams/get-active-session": broadcast((rtk, livestream) => rtk.livestreams.getActiveSession(livestream)),
  "livestreams/get-session": (rtk) => rtk.livestreams.getSession(livestreamSession),
  "livestreams/start": (rtk) => rtk.livestreams.start({ ...meeting, name: "Product launch webinar" }),
  "livestreams/stop": broadcast((rtk) => rtk.livestreams.stop(meeting)),
  "livestreams/get-active-for-meeting": broadcast((rtk) => rtk.livestreams.getActiveForMeeting(meeting)),
  "livestreams/get-for-meeting": (rtk) => rtk.livestreams.getForMeeting(meeting),

  "active-session/get": live((rtk) => rtk.activeSession.get(meeting)),
  "active-session/kick": live((rtk) => rtk.activeSession.kick({ ...meeting, custom_participant_ids: ["83qi0i"] })),
  "active-session/kick-all": live((rtk) => rtk.activeSession.kickAll(meeting)),
  "active-session/mute": live((rtk) =>
    rtk.activeSession.mute({ ...meeting, participant_ids: [attendee.participant_id] }),
  ),
  "active-session/mute-all": live((rtk) => rtk.activeSession.muteAll({ ...meeting, allow_unmute: true })),
  "active-session/create-poll": live((rtk) =>
    rtk.activeSession.createPoll({ ...meeting, question: "Which day suits you?", options: ["Monday", "Friday"] }),
  ),

  "webhooks/list": (rtk) => rtk.webhooks.list(),
  "webhooks/create": (rtk) =>
    rtk.webhooks.create({ name: "Back end", url: "https://studio.example.com/hooks", events: ["meeting.started"] }),
  "webhooks/get": (rtk) => rtk.webhooks.get({ webhook_id }),
  "webhooks/update": (rtk) => rtk.webhooks.update({ webhook_id, enabled: false }),
  "webhooks/replace": (rtk) =>
    rtk.webhooks.replace({
      webhook_id,
      name: "Back end",
      url: "https://studio.example.com/hooks",
      events: ["meeting.ended"],
    }),
  "webhooks/delete": (rtk) => rtk.webhooks.delete({ webhook_id }),
  "webhooks/list-events": (rtk) => rtk.webhooks.listEvents(),

  "analytics/get-daywise": (rtk) => rtk.analytics.getDaywise(day),
  "analytics/get-livestreams-daywise": (rtk) => rtk.analytics.getLivestreamsDaywise(seconds),
  "analytics/get-livestreams-overall": (rtk) => rtk.analytics.getLivestreamsOverall(seconds),
};

/** Returns the first example of an operation's request body, typed as its use requires. */
// biome-ignore lint/suspicious/noExplicitAny: the linter checks the example's type, because the compiler cannot.
export function requestExample(id: string): any {
  return Object.values(operationOf(id).body?.examples ?? {})[0];
}
