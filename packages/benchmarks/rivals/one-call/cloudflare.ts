import Cloudflare from "cloudflare";

const client = new Cloudflare({ apiToken: "t" });
export const answer = await client.realtimeKit.sessions.getSessionParticipants("s", {
  account_id: "a",
  app_id: "b",
  per_page: 50,
});
