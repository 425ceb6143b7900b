import type { Middleware } from "openapi-fetch";
import { RtkResponseError } from "./errors.ts";
import { mergeHeaders } from "./headers.ts";
import { throughMiddleware } from "./middleware.ts";
import type { CallOptions, RtkClientOptions } from "./options.ts";
import { serializePath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import { redactText } from "./redact.ts";
import type { Route } from "./send.ts";

type Values = Record<string, unknown>;

/** One call as openapi-fetch's methods take it, before types. */
export interface ExchangeInit extends Omit<RequestInit, "body" | "headers" | "signal">, Omit<CallOptions, "headers"> {
  params?: { path?: Values; query?: Values; header?: Values };
  body?: unknown;
  headers?: HeadersInit | Values | undefined;
  parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream";
  baseUrl?: string;
  fetch?: RtkClientOptions["fetch"];
  bodySerializer?: (body: unknown) => BodyInit;
  pathSerializer?: (path: string, values: Values) => string;
  querySerializer?: (query: Values) => string;
  middleware?: Middleware[];
}

/** What a call comes to: openapi-fetch's result, before types. */
export interface ExchangeResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** What the client adds to every call. */
export interface ExchangeDefaults {
  baseUrl: string;
  headers: Values;
  /** Values of the path parameters that a call leaves out. */
  bound: Values;
  middleware: Middleware[];
  /** The API token, which no error may show. */
  lastToken: () => string;
}

/**
 * One request and its answer, as openapi-fetch makes them of the same arguments. That library would be half of what this
 * package weighs, for its serializers of styles that RealtimeKit does not use; its types are what ties the two together.
 *
 * @param transmit sends the request with the API token
 */
export async function exchange(
  route: Route,
  init: ExchangeInit,
  defaults: ExchangeDefaults,
  transmit: (request: Request) => Promise<Response>,
): Promise<ExchangeResult> {
  const { baseUrl = defaults.baseUrl, fetch: _fetch, parseAs = "json", params = {}, ...rest } = init;
  const { headers, body, bodySerializer = JSON.stringify, middleware = [], ...others } = rest;
  const { pathSerializer, querySerializer, maxRetries: _retries, timeoutMs: _timeout, signal, ...requestInit } = others;
  const path = pathSerializer
    ? pathSerializer(route.path, { ...defaults.bound, ...params.path })
    : serializePath(route.path, params.path ?? {}, defaults.bound, route);
  const query = (querySerializer ?? ((values) => serializeQuery(values, route)))(params.query ?? {});
  const content = body === undefined ? null : bodySerializer(body);
  const request = new Request(baseUrl.replace(/\/$/, "") + path + (query && `?${query}`), {
    // The API never redirects, and the token must not follow to wherever a redirect leads.
    redirect: "manual",
    ...requestInit,
    ...(signal && { signal }),
    method: route.method,
    headers: mergeHeaders(content === null ? {} : jsonType, defaults.headers, headers, params.header),
    body: content,
  });
  const all = [...defaults.middleware, ...middleware];
  const response = all.length
    ? await throughMiddleware(
        request,
        all,
        { schemaPath: route.path, params, id: randomId(), options: init as never },
        transmit,
      )
    : await transmit(request);
  return readBody(response, parseAs, route, defaults.lastToken);
}

const jsonType = { "content-type": "application/json" };

const randomId = () => Math.random().toString(36).slice(2);

async function readBody(
  response: Response,
  parseAs: NonNullable<ExchangeInit["parseAs"]>,
  route: Route,
  lastToken: () => string,
): Promise<ExchangeResult> {
  if (response.ok && parseAs !== "json") {
    return { data: parseAs === "stream" ? response.body : await response[parseAs](), response };
  }
  const text = await response.text();
  let body: unknown;
  try {
    body = text ? JSON.parse(text) : undefined;
  } catch {
    // The parser's own error is no cause here: it would quote the text, secrets included.
    const beginning = JSON.stringify(redactText(text.slice(0, 200), lastToken()));
    const { status } = response;
    if (response.ok) throw new RtkResponseError(`the answer is not JSON: ${beginning}`, { ...route, status });
    body = text;
  }
  return response.ok ? { data: body, response } : { error: body, response };
}
