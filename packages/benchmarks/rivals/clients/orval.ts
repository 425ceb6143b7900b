import { meetingsCreate, sessionsListParticipants } from "../generated/orval.ts";
import { body, type Calls, type ClientOptions, headers, query } from "./calls.ts";

const generatedUrl = "https://api.cloudflare.com/client/v4";

/** Its functions call the global fetch, with the URL that they were generated with. */
export function createCalls({ baseUrl, fetch }: ClientOptions): Calls {
  globalThis.fetch = (url, init) => fetch(baseUrl + String(url).slice(generatedUrl.length), init);
  return {
    get: () => sessionsListParticipants("a", "b", "s", query, { headers }),
    post: () => meetingsCreate("a", "b", body, { headers }),
  };
}
