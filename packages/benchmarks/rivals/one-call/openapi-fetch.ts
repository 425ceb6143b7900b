import createClient from "openapi-fetch";

const client = createClient<Record<string, Record<"get", { parameters: object; responses: object }>>>({
  baseUrl: "https://api.cloudflare.com/client/v4",
  headers: { authorization: "Bearer t" },
});
export const { data } = await client.GET(
  "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants",
  { params: { path: { account_id: "a", app_id: "b", session_id: "s" }, query: { per_page: 50 } } },
);
