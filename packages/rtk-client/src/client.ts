import type { Methods } from "./generated/methods.ts";
import { createMethods } from "./method.ts";
import type { RtkClientOptions } from "./options.ts";
import { createCall, pathMethods, type RtkPathClient } from "./path-client.ts";

/** The operation level (`rtk.sessions.list()`) and the path level (`rtk.GET("/accounts/…")`) in one. */
export type RtkClient = Methods & RtkPathClient;

/**
 * Makes a client for RealtimeKit's REST API.
 *
 * @example
 * const rtk = createRtkClient({ apiToken, accountId, appId });
 * const { data } = await rtk.sessions.listParticipants({ session_id });
 */
export function createRtkClient(options: RtkClientOptions): RtkClient {
  const core = createCall(options);
  return { ...createMethods(core.call), ...pathMethods(core) };
}
