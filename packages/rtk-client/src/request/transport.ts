import createClient, { type ClientOptions, type Middleware } from "openapi-fetch";
import type { Attempted, Call, CallOptions, CallResult, Redact, Values } from "../call.ts";
import { connectionError, isRtkError, RtkInputError, RtkResponseError } from "../errors/errors.ts";
import { redact, secretsOf } from "../errors/redact.ts";
import { defaultBaseUrl, type Settings } from "../options.ts";
import { toOneForm } from "../response/one-form.ts";
import { callFetch } from "./fetch.ts";
import { serializePath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import { resolveToken } from "./token.ts";

type OpenapiFetch = {
  request(method: string, path: string, init: object): Promise<CallResult>;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
};

export type Transport = ReturnType<typeof createTransport>;

/**
 * Sends attempts through one openapi-fetch client.
 * @param middleware the client's, which runs before a call's
 */
export function createTransport({ querySerializer, requestInitExt }: Settings, middleware: Middleware[] = []) {
  const client = createClient({ querySerializer, requestInitExt } as ClientOptions) as OpenapiFetch;
  // With middleware, a failure may be the middleware's own. These track its requests, and the responses that it has
  // handled.
  const built = new WeakMap<object, Request>();
  const handled = new WeakSet<object>();
  let isWatched = false;

  /** Registers a first middleware, which sees a request before all others and a response after them. */
  function watch(): void {
    if (isWatched) return;
    isWatched = true;
    client.use({
      onRequest: ({ params, request }) => void built.set(params, request),
      onResponse: ({ params }) => void handled.add(params),
    });
  }

  function use(...middleware: Middleware[]): void {
    if (middleware.length) watch();
    client.use(...middleware);
  }

  /**
   * @param ended aborted when the attempt must end
   * @throws RtkInputError, RtkConnectionError or RtkResponseError, never for an HTTP status; and errors of middleware
   */
  async function send(call: Call, settings: Settings & CallOptions, ended: AbortSignal): Promise<Attempted> {
    const {
      accountId,
      apiToken,
      appId,
      baseUrl,
      content,
      fetch = globalThis.fetch,
      headers,
      maxResponseBytes,
      maxRetries,
      parseAs = "json",
      requestInitExt,
      retryUnsafe,
      signal,
      timeoutMs,
      ...init
    } = settings;
    if (init.middleware) watch();
    const readAs = parseAs === "json" ? "text" : parseAs;
    const path = { ...init.params?.path };
    path.account_id ??= accountId || undefined;
    path.app_id ??= appId || undefined;
    const params = { ...init.params, path };
    let sent: Request | undefined;
    let token = "";
    const safe: Redact = (value) => redact(value, secretsOf(token, headers, content?.()));
    try {
      const result = await client.request(call.method, call.path, {
        pathSerializer: (path: string, values: Values) => serializePath(path, values, call, apiToken),
        querySerializer: (query: Values) => serializeQuery(query, call),
        ...init,
        baseUrl: checkBaseUrl(String(baseUrl), call),
        headers,
        params,
        // Without a caller's signal, middleware needs none, and creating one takes time.
        ...(signal && { signal: ended }),
        // As text, so that an error can quote a response that is not JSON.
        parseAs: readAs,
        async fetch(request: Request, extension?: object) {
          // Middleware may keep the request, and must not see the token.
          sent = isWatched ? Object.assign(request.clone(), Object.fromEntries(Object.entries(request))) : request;
          token = await resolveToken(apiToken, call);
          sent.headers.set("authorization", `Bearer ${token}`);
          // openapi-fetch sets options that `Request` ignores (Node's `dispatcher`, Next.js's `next`) as properties of
          // the request.
          const fetchInit = { ...extension, ...(built.get(params) ?? request), signal: ended };
          return callFetch(fetch, sent, fetchInit, call, safe, maxResponseBytes, readAs);
        },
      });
      const { data, response } = result;
      if (parseAs === "json" && "data" in result) {
        result.data = toOneForm(call, parseJson(data as string, response, call, safe));
      }
      return [result, call, safe];
    } catch (cause) {
      if (isRtkError(cause)) throw cause;
      if (!(sent ?? built.has(params))) throw inputError(cause, call, { ...headers, ...params.header });
      if (isWatched && !handled.has(params)) throw cause;
      // Middleware may have changed the URL or responded itself.
      throw connectionError(cause, (sent as Request | undefined)?.url ?? baseUrl, call, safe);
    }
  }

  use(...middleware);
  return { use, eject: client.eject, send };
}

/** @throws RtkInputError unless paths can be appended to it */
function checkBaseUrl(url: string, call: Call): string {
  if (/^https?:\/\/[^\s/?#@]+(\/[^\s/?#]+)*\/?$/.test(url)) return url;
  const problem = `must be a URL like ${defaultBaseUrl}, not ${JSON.stringify(redact(url))}`;
  throw new RtkInputError("baseUrl", problem, call);
}

function parseJson(text: string | undefined, { status }: Response, call: Call, safe: Redact): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    // The parser's error is omitted because it would quote the text with its secrets.
    const beginning = JSON.stringify(safe(text as string).slice(0, 200));
    throw new RtkResponseError(`response is not JSON: ${beginning}`, { ...call, status });
  }
}

/** Names an invalid header; an error of `Headers` would quote its value. */
function inputError(cause: unknown, call: Call, headers: Values): RtkInputError {
  for (const name in headers) {
    try {
      new Headers([[name, String(headers[name])]]);
    } catch {
      return new RtkInputError(name, "is not a valid header", call);
    }
  }
  return new RtkInputError("request", `is invalid: ${redact((cause as Error).message)}`, call);
}
