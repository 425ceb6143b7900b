import { createRtkPathClient } from "@org/rtk-client";

const rtk = createRtkPathClient({ apiToken: "t", accountId: "a", appId: "b" });
export const { data } = await rtk.GET(
  "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants",
  { params: { path: { session_id: "s" }, query: { per_page: 50 } } },
);
