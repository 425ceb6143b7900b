import { client } from "../generated/hey-api/client.gen.ts";
import { sessionsListParticipants } from "../generated/hey-api/index.ts";

client.setConfig({ auth: "t" });
export const { data } = await sessionsListParticipants({
  path: { account_id: "a", app_id: "b", session_id: "s" },
  query: { per_page: 50 },
});
