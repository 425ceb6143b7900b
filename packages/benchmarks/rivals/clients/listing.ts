import { createRtkClient } from "@org/rtk-client";
import Cloudflare from "cloudflare";
import type { ClientOptions } from "./calls.ts";
import type { ListedSession, Listing } from "./listing-types.ts";

const per_page = 100;

/** Ours paginates automatically; `cloudflare` needs a call for each page. */
export function createListings(session: ListedSession, options: ClientOptions): Listing[] {
  const { account_id, app_id, session_id } = session;
  const rtk = createRtkClient({ apiToken: "t", accountId: account_id, appId: app_id, ...options });
  const { realtimeKit } = new Cloudflare({ apiToken: "t", baseURL: options.baseUrl, fetch: options.fetch });
  return [
    {
      name: "rtk-client, iterate",
      async list() {
        let count = 0;
        for await (const { id } of rtk.sessions.listParticipants.iterate({ session_id, per_page })) count += id ? 1 : 0;
        return count;
      },
    },
    {
      name: "cloudflare, page by page",
      async list() {
        let count = 0;
        for (let page_no = 1; ; page_no++) {
          const page = { account_id, app_id, page_no, per_page };
          const { data } = (await realtimeKit.sessions.getSessionParticipants(session_id, page)) as Page;
          count += data.participants.length;
          if (count >= data.paging.total_count || data.participants.length === 0) return count;
        }
      },
    },
  ];
}

/** Its type lacks the paging that the API sends. */
interface Page {
  data: { participants: unknown[]; paging: { total_count: number } };
}
