import type { Methods } from "./generated/methods.ts";
import { createMethods } from "./operations/methods.ts";
import type { RtkClientOptions } from "./options.ts";
import { pathMethods, type RtkPathClient } from "./path-client.ts";
import { createCaller } from "./request/retries.ts";

/** Both levels in one: operations (`rtk.sessions.list()`) and paths (`rtk.GET("/accounts/…")`). */
export type RtkClient = Methods & RtkPathClient;

/**
 * Creates a client for RealtimeKit's REST API.
 *
 * @throws RtkInputError in a browser page without `dangerouslyAllowBrowser`
 *
 * @example
 * const rtk = createRtkClient({ apiToken, accountId, appId });
 * const { data } = await rtk.sessions.listParticipants({ session_id });
 */
export function createRtkClient(options: RtkClientOptions = {}): RtkClient {
  const caller = createCaller(options);
  return { ...createMethods(caller), ...pathMethods(caller) };
}
