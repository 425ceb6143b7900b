import createClient, { type Client, type Middleware } from "openapi-fetch";
import type { CallContext } from "./errors.ts";
import type { paths } from "./generated/openapi.ts";
import type { RtkClientOptions } from "./options.ts";
import { serializePath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import { sendRequest } from "./request.ts";

type FullClient = Client<paths, "application/json">;

/** The path level: openapi-fetch's methods, typed by the description. They never throw for an HTTP status. */
export type RtkPathClient = Pick<FullClient, "GET" | "PUT" | "POST" | "PATCH" | "DELETE" | "use" | "eject">;

/** What one call hands to openapi-fetch. */
export interface CallInit {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  [option: string]: unknown;
}

/** What openapi-fetch answers, before types. */
export interface CallResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Sends one call; the operation level and the path level both end here. */
export type Call = (context: CallContext & { method: string; path: string }, init?: CallInit) => Promise<CallResult>;

/** Makes the function that sends calls: openapi-fetch with the token, the account and the app filled in. */
export function createCall(options: RtkClientOptions): { call: Call; http: FullClient } {
  const bound = { account_id: options.accountId, app_id: options.appId };
  const http = createClient<paths, "application/json">({
    baseUrl: options.baseUrl ?? "https://api.cloudflare.com/client/v4",
    headers: options.headers ?? {},
    querySerializer: serializeQuery,
  });
  const call: Call = (context, init = {}) => {
    const { params, ...rest } = init;
    const path = { ...bound, ...definedOnly(params?.path) };
    return (http.request as unknown as (method: string, path: string, init: CallInit) => Promise<CallResult>)(
      context.method,
      context.path,
      {
        ...rest,
        params: { ...params, path },
        pathSerializer: (template: string, values: Record<string, unknown>) => serializePath(template, values, context),
        fetch: (request: Request) => sendRequest(request, options, context),
      },
    );
  };
  return { call, http };
}

/** Makes the path level alone; an app that never uses the operation level carries nothing of it. */
export function createRtkPathClient(options: RtkClientOptions): RtkPathClient {
  return pathMethods(createCall(options));
}

export function pathMethods({ call, http }: ReturnType<typeof createCall>): RtkPathClient {
  const methods = ["GET", "PUT", "POST", "PATCH", "DELETE"].map((method) => [
    method,
    (path: string, init?: CallInit) => call({ method, path }, init),
  ]);
  return {
    ...Object.fromEntries(methods),
    use: (...middleware: Middleware[]) => http.use(...middleware),
    eject: (...middleware: Middleware[]) => http.eject(...middleware),
  };
}

function definedOnly(values: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
