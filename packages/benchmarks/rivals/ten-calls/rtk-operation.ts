import { createRtkClient } from "@org/rtk-client";

const rtk = createRtkClient({ apiToken: "t", accountId: "a", appId: "b" });
const meeting_id = "m";
const session_id = "s";

export const apps = await rtk.apps.list();
export const meetings = await rtk.meetings.list({ per_page: 50 });
export const meeting = await rtk.meetings.create({ title: "Launch" });
export const guest = await rtk.meetings.addParticipant({
  meeting_id,
  custom_participant_id: "guest-1",
  name: "Grace",
  preset_name: "group_call_participant",
});
export const sessions = await rtk.sessions.list({ status: "ENDED" });
export const participants = await rtk.sessions.listParticipants({ session_id, per_page: 50 });
export const recording = await rtk.recordings.start({ meeting_id });
export const recordings = await rtk.recordings.list();
export const livestreams = await rtk.livestreams.list();
export const webhooks = await rtk.webhooks.list();
