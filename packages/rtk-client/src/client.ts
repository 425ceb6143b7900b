import type { Methods } from "./generated/methods.ts";
import { createMethods } from "./method.ts";
import type { RtkClientOptions } from "./options.ts";
import { pathMethods, type RtkPathClient } from "./path-client.ts";
import { createSender } from "./send.ts";

/** The operation level (`rtk.sessions.list()`) and the path level (`rtk.GET("/accounts/…")`) in one. */
export type RtkClient = Methods & RtkPathClient;

/**
 * Makes a client for RealtimeKit's REST API.
 *
 * @example
 * const rtk = createRtkClient({ apiToken, accountId, appId });
 * const { data } = await rtk.sessions.listParticipants({ session_id });
 */
export function createRtkClient(options: RtkClientOptions = {}): RtkClient {
  const sender = createSender(options);
  return { ...createMethods(sender), ...pathMethods(sender) };
}
