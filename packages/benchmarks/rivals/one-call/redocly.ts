import { client } from "../generated/redocly.ts";

client.configure({ auth: { bearer: "t" }, retry: { retries: 2 }, timeout: 60_000 });
export const answer = await client.sessions_list_participants({
  path: { account_id: "a", app_id: "b", session_id: "s" },
  query: { per_page: 50 },
});
