import { connectionError, isRtkError, RtkResponseError } from "./errors.ts";
import { type MiddlewareCall, throughMiddleware } from "./middleware.ts";
import { redact } from "./redact.ts";
import { type CallDefaults, type CallInit, createRequest, type Format, resolveFormat } from "./request.ts";
import type { Route } from "./send.ts";

/** What a call comes to: openapi-fetch's result, before types. */
export interface ExchangeResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** One attempt at a call. */
export interface Attempt {
  route: Route;
  /** Ends the exchange. */
  signal: AbortSignal;
  /** Puts the API token into a request. */
  authorize: (request: Request) => Promise<void>;
  /** What no error may show. */
  secrets: () => string[];
}

/**
 * One request and its answer, as openapi-fetch makes them of the same arguments. That library would be half of what this
 * package weighs, for its serializers of styles that RealtimeKit does not use; its types are what ties the two together.
 *
 * @throws RtkInputError, RtkConnectionError or RtkResponseError, and what middleware throws
 */
export async function exchange(init: CallInit, defaults: CallDefaults, attempt: Attempt): Promise<ExchangeResult> {
  const { route, signal, authorize, secrets } = attempt;
  const format = resolveFormat(init, defaults, route);
  const request = createRequest(init, format, defaults, attempt);
  const { fetch, parseAs } = format;
  const toError: ToError = (cause) =>
    isRtkError(cause) ? cause : connectionError(cause, request.url, route, secrets());
  const transmit = async (sent: Request) => {
    await authorize(sent);
    try {
      return await fetch(sent, { signal });
    } catch (cause) {
      throw toError(cause);
    }
  };
  const middleware = [...defaults.middleware, ...(init.middleware ?? [])];
  const response = middleware.length
    ? await throughMiddleware(request, middleware, transmit, describeCall(init, format, route))
    : await transmit(request);
  return readBody(response, parseAs, attempt, toError);
}

/** Makes an error of ours of what a connection fails with. */
type ToError = (cause: unknown) => Error;

/** What middleware is told about a call. */
function describeCall({ params = {} }: CallInit, format: Format, route: Route): MiddlewareCall {
  const id = String(Math.random());
  return { schemaPath: route.path, params, id, options: format as MiddlewareCall["options"] };
}

async function readBody(
  response: Response,
  parseAs: Format["parseAs"],
  { route, secrets }: Attempt,
  toError: ToError,
): Promise<ExchangeResult> {
  const { ok, status, headers } = response;
  const toResult = (body: unknown) => (ok ? { data: body, response } : { error: body, response });
  if (status === 204 || headers.get("content-length") === "0") return toResult(undefined);
  let text: string;
  try {
    if (ok && parseAs !== "json") return toResult(parseAs === "stream" ? response.body : await response[parseAs]());
    text = await response.text();
  } catch (cause) {
    throw toError(cause);
  }
  try {
    return toResult(ok && !text ? undefined : JSON.parse(text));
  } catch {
    if (!ok) return toResult(text);
    // The parser's own error is no cause here: it would quote the text, secrets included.
    const beginning = JSON.stringify(redact(text.slice(0, 2000), secrets()).slice(0, 200));
    throw new RtkResponseError(`the answer is not JSON: ${beginning}`, { ...route, status });
  }
}
