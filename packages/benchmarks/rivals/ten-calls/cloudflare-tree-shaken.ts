import { createClient, resources } from "./cloudflare-resources.ts";

const { realtimeKit } = createClient({ apiToken: "t", resources });
const account = { account_id: "a" };
const app = { ...account, app_id: "b" };

export const apps = await realtimeKit.apps.get(account);
export const meetings = await realtimeKit.meetings.get("b", { ...account, per_page: 50 });
export const meeting = await realtimeKit.meetings.create("b", { ...account, title: "Launch" });
export const guest = await realtimeKit.meetings.addParticipant("m", {
  ...app,
  custom_participant_id: "guest-1",
  name: "Grace",
  preset_name: "group_call_participant",
});
export const sessions = await realtimeKit.sessions.getSessions("b", { ...account, status: "ENDED" });
export const participants = await realtimeKit.sessions.getSessionParticipants("s", { ...app, per_page: 50 });
export const recording = await realtimeKit.recordings.startRecordings("b", { ...account, meeting_id: "m" });
export const recordings = await realtimeKit.recordings.getRecordings("b", account);
export const livestreams = await realtimeKit.livestreams.getAllLivestreams("b", account);
export const webhooks = await realtimeKit.webhooks.getWebhooks("b", account);
