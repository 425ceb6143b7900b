import { createRtkClient } from "@org/rtk-client";

const rtk = createRtkClient({ apiToken: "t", accountId: "a", appId: "b" });
export const answer = await rtk.sessions.listParticipants({ session_id: "s", per_page: 50 });
