import { Sessions } from "cloudflare/resources/realtime-kit/sessions";
import { createClient } from "cloudflare/tree-shakable";

const client = createClient({ apiToken: "t", resources: [Sessions] });
export const answer = await client.realtimeKit.sessions.getSessionParticipants("s", {
  account_id: "a",
  app_id: "b",
  per_page: 50,
});
