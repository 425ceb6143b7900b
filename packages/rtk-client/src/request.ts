import type { Middleware } from "openapi-fetch";
import { isRtkError, RtkInputError } from "./errors.ts";
import { type HeaderValues, mergeHeaders } from "./headers.ts";
import type { CallOptions, RtkClientOptions } from "./options.ts";
import { serializePath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import { redact } from "./redact.ts";
import type { Route } from "./send.ts";

type Values = Record<string, unknown>;

/** How a call is written, sent and read. */
export interface Format {
  baseUrl: string;
  fetch: NonNullable<RtkClientOptions["fetch"]>;
  parseAs: "json" | "text" | "blob" | "arrayBuffer" | "stream";
  bodySerializer: (body: unknown, headers: Headers) => RequestInit["body"];
  pathSerializer: (path: string, values: Values) => string;
  querySerializer: (query: Values) => string;
}

type OwnRequestInit = Omit<RequestInit, "body" | "headers" | "signal">;

/** One call as openapi-fetch's methods take it, before types. */
export interface CallInit extends Partial<Format>, OwnRequestInit, Omit<CallOptions, "headers"> {
  params?: { path?: Values; query?: Values; header?: Values };
  body?: unknown;
  headers?: HeaderValues;
  middleware?: Middleware[];
}

/** What the client adds to every call. */
export interface CallDefaults {
  baseUrl: string;
  fetch?: RtkClientOptions["fetch"];
  headers: Values;
  /** Values of the path parameters that a call leaves out. */
  bound: Values;
  middleware: Middleware[];
}

/** Fills in how a call is written, sent and read, where it does not say. */
export function resolveFormat(init: CallInit, defaults: CallDefaults, route: Route): Format {
  return {
    baseUrl: (init.baseUrl ?? defaults.baseUrl).replace(/\/$/, ""),
    fetch: init.fetch ?? defaults.fetch ?? globalThis.fetch,
    parseAs: init.parseAs ?? "json",
    bodySerializer: init.bodySerializer ?? ((body) => JSON.stringify(body)),
    pathSerializer: init.pathSerializer ?? ((path, values) => serializePath(path, values, route)),
    querySerializer: init.querySerializer ?? ((query) => serializeQuery(query, route)),
  };
}

/**
 * Makes the request of a call.
 * @throws RtkInputError when none can be made of what was given
 */
export function createRequest(
  init: CallInit,
  format: Format,
  defaults: CallDefaults,
  { route, signal }: { route: Route; signal: AbortSignal },
): Request {
  const { params = {}, body: content } = init;
  const sources = [defaults.headers, init.headers, params.header];
  try {
    const path = format.pathSerializer(format.baseUrl + route.path, withBound(params.path, defaults.bound));
    const query = format.querySerializer(params.query ?? {}).replace(/^\?/, "");
    const body = content === undefined ? undefined : format.bodySerializer(content, mergeHeaders(sources));
    const isJson = body !== undefined && !(body instanceof FormData);
    const request = new Request(query ? `${path}?${query}` : path, {
      // The API never redirects, and the token must not follow to wherever a redirect leads.
      redirect: "manual",
      ...(init as OwnRequestInit),
      // Middleware may want to know of an abort. Without one to come, a signal would cost more than all the rest.
      signal: init.signal ? signal : null,
      method: route.method,
      headers: mergeHeaders([isJson && jsonType, ...sources]),
      body: body ?? null,
    });
    // Options that neither we nor `Request` know (Next.js's `next`) are where such a fetch looks for them.
    for (const name in init) {
      if (!(name === "params" || name in request || name in format || name in defaults)) {
        Object.assign(request, { [name]: init[name as keyof CallInit] });
      }
    }
    return request;
  } catch (cause) {
    if (isRtkError(cause)) throw cause;
    throw new RtkInputError("request", `cannot be made: ${redact((cause as Error).message, [])}`, route);
  }
}

const jsonType = { "content-type": "application/json" };

function withBound(values: Values | undefined, bound: Values): Values {
  const all = { ...bound };
  for (const name in values) all[name] = values[name] ?? bound[name];
  return all;
}
