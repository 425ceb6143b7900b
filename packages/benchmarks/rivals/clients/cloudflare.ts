import Cloudflare from "cloudflare";
import { account, app, body, type Calls, type ClientOptions, query } from "./calls.ts";

export function createCalls({ baseUrl: baseURL, fetch }: ClientOptions): Calls {
  const { realtimeKit } = new Cloudflare({ apiToken: "t", baseURL, fetch });
  return {
    get: () => realtimeKit.sessions.getSessionParticipants("s", { ...app, ...query }),
    post: () => realtimeKit.meetings.create("b", { ...account, ...body }),
  };
}
