import { client } from "../generated/hey-api/client.gen.ts";
import { meetingsCreate, sessionsListParticipants } from "../generated/hey-api/index.ts";
import { app, body, type Calls, type ClientOptions, query, session } from "./calls.ts";

export function createCalls(options: ClientOptions): Calls {
  client.setConfig({ auth: "t", ...options });
  return {
    get: () => sessionsListParticipants({ path: session, query }),
    post: () => meetingsCreate({ path: app, body }),
  };
}
