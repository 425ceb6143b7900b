import { createRtkPathClient } from "@org/rtk-client";
import { body, type Calls, type ClientOptions, query } from "./calls.ts";

const app = "/accounts/{account_id}/realtime/kit/{app_id}";

export function createCalls(options: ClientOptions): Calls {
  const rtk = createRtkPathClient({ apiToken: "t", accountId: "a", appId: "b", ...options });
  return {
    get: () => rtk.GET(`${app}/sessions/{session_id}/participants`, { params: { path: { session_id: "s" }, query } }),
    post: () => rtk.POST(`${app}/meetings`, { body }),
  };
}
