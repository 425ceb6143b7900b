import { client } from "../generated/redocly.ts";

client.configure({ auth: { bearer: "t" } });
const path = { account_id: "a", app_id: "b" };

export const apps = await client.apps_list({ path });
export const meetings = await client.meetings_list({ path, query: { per_page: 50 } });
export const meeting = await client.meetings_create({ path, body: { title: "Launch" } });
export const guest = await client.meetings_add_participant({
  path: { ...path, meeting_id: "m" },
  body: { custom_participant_id: "guest-1", name: "Grace", preset_name: "group_call_participant" },
});
export const sessions = await client.sessions_list({ path, query: { status: "ENDED" } });
export const participants = await client.sessions_list_participants({
  path: { ...path, session_id: "s" },
  query: { per_page: 50 },
});
export const recording = await client.recordings_start({ path, body: { meeting_id: "m" } });
export const recordings = await client.recordings_list({ path });
export const livestreams = await client.livestreams_list({ path });
export const webhooks = await client.webhooks_list({ path });
