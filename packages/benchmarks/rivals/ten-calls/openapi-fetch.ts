import createClient from "openapi-fetch";
import type { paths } from "../generated/openapi-typescript.ts";

const client = createClient<paths>({
  baseUrl: "https://api.cloudflare.com/client/v4",
  headers: { authorization: "Bearer t" },
});
const kit = "/accounts/{account_id}/realtime/kit";
const app = "/accounts/{account_id}/realtime/kit/{app_id}";
const path = { account_id: "a", app_id: "b" };
const params = { path };

export const apps = await client.GET(`${kit}/apps`, { params });
export const meetings = await client.GET(`${app}/meetings`, { params: { path, query: { per_page: 50 } } });
export const meeting = await client.POST(`${app}/meetings`, { params, body: { title: "Launch" } });
export const guest = await client.POST(`${app}/meetings/{meeting_id}/participants`, {
  params: { path: { ...path, meeting_id: "m" } },
  body: { custom_participant_id: "guest-1", name: "Grace", preset_name: "group_call_participant" },
});
export const sessions = await client.GET(`${app}/sessions`, { params: { path, query: { status: "ENDED" } } });
export const participants = await client.GET(`${app}/sessions/{session_id}/participants`, {
  params: { path: { ...path, session_id: "s" }, query: { per_page: 50 } },
});
export const recording = await client.POST(`${app}/recordings`, { params, body: { meeting_id: "m" } });
export const recordings = await client.GET(`${app}/recordings`, { params });
export const livestreams = await client.GET(`${app}/livestreams`, { params });
export const webhooks = await client.GET(`${app}/webhooks`, { params });
