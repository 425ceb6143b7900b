import type { Client } from "openapi-fetch";
import type { CallInit } from "./call.ts";
import type { paths } from "./generated/openapi.ts";
import type { RtkClientOptions } from "./options.ts";
import { type Caller, createCaller } from "./request/retries.ts";

/**
 * The path level: openapi-fetch's methods, typed by the description, with the client's token, account, app, retries and
 * time limit. They never throw for an HTTP status. They take CallOptions in addition to openapi-fetch's options. Lists
 * are serialized as described, unless you pass a `querySerializer`.
 *
 * Every status has the same type of `error`, `ErrorBody`: check `response.ok` or `response.status` first, then `"error"
 * in error` to distinguish RealtimeKit's errors from those of Cloudflare's gateway.
 */
export type RtkPathClient = Pick<
  Client<paths, "application/json">,
  "request" | "GET" | "PUT" | "POST" | "PATCH" | "DELETE" | "use" | "eject"
>;

/** Creates a client with the path level only, so that the operation level is not bundled. */
export function createRtkPathClient(options: RtkClientOptions = {}): RtkPathClient {
  return pathMethods(createCaller(options));
}

export function pathMethods({ call, use, eject }: Caller): RtkPathClient {
  const request = (method: string, path: string, init: CallInit = {}) =>
    call({ method: method.toUpperCase(), path }, init, (result) => result);
  const methods: Record<string, unknown> = { request, use, eject };
  for (const method of ["GET", "PUT", "POST", "PATCH", "DELETE"]) {
    methods[method] = (path: string, init?: CallInit) => request(method, path, init);
  }
  return methods as unknown as RtkPathClient;
}
