import type { Client, Middleware } from "openapi-fetch";
import { parseJson } from "./answer.ts";
import type { paths } from "./generated/openapi.ts";
import type { RtkClientOptions } from "./options.ts";
import { createSender, type Sender, type SendInit, type SendResult } from "./send.ts";

type FullClient = Client<paths, "application/json">;

/**
 * The path level: openapi-fetch's methods, typed by the description, with token, account, app, retries and time limit.
 * They never throw for an HTTP status; besides openapi-fetch's options they take those of CallOptions.
 */
export type RtkPathClient = Pick<FullClient, "GET" | "PUT" | "POST" | "PATCH" | "DELETE" | "use" | "eject">;

/** Makes the path level alone; a program that never uses the operation level carries nothing of it. */
export function createRtkPathClient(options: RtkClientOptions = {}): RtkPathClient {
  return pathMethods(createSender(options));
}

export function pathMethods(sender: Sender): RtkPathClient {
  const methods = ["GET", "PUT", "POST", "PATCH", "DELETE"].map((method) => [
    method,
    (path: string, init?: SendInit) => callPath(sender, method, path, init),
  ]);
  return {
    ...Object.fromEntries(methods),
    use: (...middleware: Middleware[]) => sender.http.use(...middleware),
    eject: (...middleware: Middleware[]) => sender.http.eject(...middleware),
  };
}

async function callPath(sender: Sender, method: string, path: string, init?: SendInit): Promise<SendResult> {
  const route = { method, path };
  const result = await sender.send(route, init);
  // The body was read as text, because openapi-fetch's own parser says nothing about what it could not parse.
  if (typeof result.data !== "string" || init?.parseAs === "text") return result;
  return { ...result, data: result.data === "" ? undefined : parseJson(result.data, result.response, route, sender) };
}
