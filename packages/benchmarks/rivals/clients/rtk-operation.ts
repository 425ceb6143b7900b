import { createRtkClient } from "@org/rtk-client";
import { body, type Calls, type ClientOptions, query } from "./calls.ts";

export function createCalls(options: ClientOptions): Calls {
  const rtk = createRtkClient({ apiToken: "t", accountId: "a", appId: "b", ...options });
  return {
    get: () => rtk.sessions.listParticipants({ session_id: "s", ...query }),
    post: () => rtk.meetings.create(body),
  };
}
