import type { Client, Middleware } from "openapi-fetch";
import type { paths } from "./generated/openapi.ts";
import type { RtkClientOptions } from "./options.ts";
import type { CallInit } from "./request.ts";
import { createSender, type Sender } from "./send.ts";

/**
 * The path level: openapi-fetch's methods, typed by the description, with token, account, app, retries and time limit.
 * They never throw for an HTTP status. Besides openapi-fetch's options they take those of CallOptions; a
 * `querySerializer` is a function. Lists are written as the description says, where openapi-fetch has to be told.
 *
 * Every status shares one type of `error`, `ErrorBody`: decide on `response.ok` or `response.status`, and then on
 * `"error" in error` between RealtimeKit's answer and that of Cloudflare's gateway.
 */
export type RtkPathClient = Pick<
  Client<paths, "application/json">,
  "request" | "GET" | "PUT" | "POST" | "PATCH" | "DELETE" | "use" | "eject"
>;

/** Makes the path level alone; a program that never uses the operation level carries nothing of it. */
export function createRtkPathClient(options: RtkClientOptions = {}): RtkPathClient {
  return pathMethods(createSender(options));
}

export function pathMethods({ send, middleware }: Sender): RtkPathClient {
  const request = (method: string, path: string, init: CallInit = {}) =>
    send({ method: method.toUpperCase(), path }, init, (result) => result);
  const bind = (method: string) => (path: string, init?: CallInit) => request(method, path, init);
  const methods = {
    request,
    GET: bind("GET"),
    PUT: bind("PUT"),
    POST: bind("POST"),
    PATCH: bind("PATCH"),
    DELETE: bind("DELETE"),
    use: (...added: Middleware[]) => void middleware.push(...added),
    eject: (...removed: Middleware[]) => {
      for (const each of removed) if (middleware.includes(each)) middleware.splice(middleware.indexOf(each), 1);
    },
  };
  return methods as unknown as RtkPathClient;
}
