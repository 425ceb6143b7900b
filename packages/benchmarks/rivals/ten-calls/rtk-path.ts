import { createRtkPathClient } from "@org/rtk-client";

const rtk = createRtkPathClient({ apiToken: "t", accountId: "a", appId: "b" });
const kit = "/accounts/{account_id}/realtime/kit";
const app = "/accounts/{account_id}/realtime/kit/{app_id}";

export const apps = await rtk.GET(`${kit}/apps`);
export const meetings = await rtk.GET(`${app}/meetings`, { params: { query: { per_page: 50 } } });
export const meeting = await rtk.POST(`${app}/meetings`, { body: { title: "Launch" } });
export const guest = await rtk.POST(`${app}/meetings/{meeting_id}/participants`, {
  params: { path: { meeting_id: "m" } },
  body: { custom_participant_id: "guest-1", name: "Grace", preset_name: "group_call_participant" },
});
export const sessions = await rtk.GET(`${app}/sessions`, { params: { query: { status: "ENDED" } } });
export const participants = await rtk.GET(`${app}/sessions/{session_id}/participants`, {
  params: { path: { session_id: "s" }, query: { per_page: 50 } },
});
export const recording = await rtk.POST(`${app}/recordings`, { body: { meeting_id: "m" } });
export const recordings = await rtk.GET(`${app}/recordings`);
export const livestreams = await rtk.GET(`${app}/livestreams`);
export const webhooks = await rtk.GET(`${app}/webhooks`);
