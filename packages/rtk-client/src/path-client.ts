import type { Client } from "openapi-fetch";
import type { CallInit } from "./call.ts";
import type { paths } from "./generated/openapi.ts";
import type { RtkClientOptions } from "./options.ts";
import { type Caller, createCaller } from "./request/retries.ts";

/**
 * The path level: openapi-fetch's methods, typed by the description, with token, account, app, retries and time limit.
 * They never throw for an HTTP status. Besides openapi-fetch's options they take those of CallOptions. Lists are
 * serialized as the description says, unless you pass a `querySerializer`.
 *
 * Every status has the same type of `error`, `ErrorBody`: check `response.ok` or `response.status` first, then
 * `"error" in error` to tell RealtimeKit's errors from those of Cloudflare's gateway.
 */
export type RtkPathClient = Pick<
  Client<paths, "application/json">,
  "request" | "GET" | "PUT" | "POST" | "PATCH" | "DELETE" | "use" | "eject"
>;

/** Makes the path level alone; a program that never uses the operation level bundles nothing of it. */
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
