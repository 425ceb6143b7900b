import { Meetings } from "cloudflare/resources/realtime-kit/meetings";
import { Sessions } from "cloudflare/resources/realtime-kit/sessions";
import { createClient } from "cloudflare/tree-shakable";
import { account, app, body, type Calls, type ClientOptions, query } from "./calls.ts";

export function createCalls({ baseUrl: baseURL, fetch }: ClientOptions): Calls {
  const { realtimeKit } = createClient({ apiToken: "t", baseURL, fetch, resources: [Meetings, Sessions] });
  return {
    get: () => realtimeKit.sessions.getSessionParticipants("s", { ...app, ...query }),
    post: () => realtimeKit.meetings.create("b", { ...account, ...body }),
  };
}
