import { client } from "../generated/redocly.ts";
import { app, body, type Calls, type ClientOptions, query, session } from "./calls.ts";

export function createCalls({ baseUrl: serverUrl, fetch }: ClientOptions): Calls {
  client.configure({ serverUrl, fetch, auth: { bearer: "t" }, retry: { retries: 2 }, timeout: 60_000 });
  return {
    get: () => client.sessions_list_participants({ path: session, query }),
    post: () => client.meetings_create({ path: app, body }),
  };
}
