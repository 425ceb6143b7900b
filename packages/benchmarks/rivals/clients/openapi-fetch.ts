import createClient from "openapi-fetch";
import type { paths } from "../generated/openapi-typescript.ts";
import { app as appPath, body, type Calls, type ClientOptions, headers, query, session } from "./calls.ts";

const app = "/accounts/{account_id}/realtime/kit/{app_id}";

export function createCalls(options: ClientOptions): Calls {
  const client = createClient<paths>({ headers, ...options });
  return {
    get: () => client.GET(`${app}/sessions/{session_id}/participants`, { params: { path: session, query } }),
    post: () => client.POST(`${app}/meetings`, { params: { path: appPath }, body }),
  };
}
