import { client } from "../generated/hey-api/client.gen.ts";
import * as sdk from "../generated/hey-api/index.ts";

client.setConfig({ auth: "t" });
const path = { account_id: "a", app_id: "b" };

export const apps = await sdk.appsList({ path });
export const meetings = await sdk.meetingsList({ path, query: { per_page: 50 } });
export const meeting = await sdk.meetingsCreate({ path, body: { title: "Launch" } });
export const guest = await sdk.meetingsAddParticipant({
  path: { ...path, meeting_id: "m" },
  body: { custom_participant_id: "guest-1", name: "Grace", preset_name: "group_call_participant" },
});
export const sessions = await sdk.sessionsList({ path, query: { status: "ENDED" } });
export const participants = await sdk.sessionsListParticipants({
  path: { ...path, session_id: "s" },
  query: { per_page: 50 },
});
export const recording = await sdk.recordingsStart({ path, body: { meeting_id: "m" } });
export const recordings = await sdk.recordingsList({ path });
export const livestreams = await sdk.livestreamsList({ path });
export const webhooks = await sdk.webhooksList({ path });
