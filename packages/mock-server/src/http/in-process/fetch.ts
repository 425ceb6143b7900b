import { type FollowingSignal, followSignals, raceAbort } from "../abortable.ts";
import type { Content } from "../content.ts";
import { type HttpRequest, type HttpResponse, isStreamed, type RequestHandler } from "../message.ts";
import { networkError, stalledBody, streamedBody } from "./fetch-body.ts";

/**
 * Creates a `fetch` that responds in process, with the same responses as over a socket and failures like those of the
 * platform's `fetch`.
 *
 * @param closing aborted when the server is closed
 */
export function createFetch(handler: RequestHandler, closing: AbortSignal): typeof globalThis.fetch {
  return async (input, init) => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    signal?.throwIfAborted();
    if (closing.aborted) throw networkError("ECONNREFUSED", "The mock server is closed");
    // Without the signal, to which `Request` would listen for as long as the signal exists.
    const request = new Request(input, { ...init, signal: null });
    const following = followSignals(signal ? [signal, closing] : [closing]);
    try {
      const handled = handler(toHttpRequest(request, following));
      const response = await (signal ? raceAbort(handled, signal) : handled);
      if (closing.aborted) throw networkError("ECONNRESET", "The mock server was closed");
      return toFetchResponse(response, request.method, following);
    } catch (error) {
      following.release();
      throw error;
    }
  };
}

function toHttpRequest(request: Request, following: FollowingSignal): HttpRequest {
  const { pathname, search, origin } = new URL(request.url);
  return {
    method: request.method,
    url: pathname + search,
    origin,
    headers: Object.fromEntries(request.headers),
    body: (request.body as AsyncIterable<Uint8Array> | null) ?? undefined,
    get signal() {
      return following.signal;
    },
  };
}

function toFetchResponse(response: HttpResponse, method: string, following: FollowingSignal): Response {
  const { status, statusText = "", interruption } = response;
  if (interruption === "reset") throw networkError("ECONNRESET", "read ECONNRESET");
  const init = { status, statusText, headers: toHeaders(response.headers) };
  const isBodiless = method === "HEAD" || status === 204 || status === 304;
  if (!isBodiless && isStreamed(response)) return new Response(streamedBody(response, following), init);
  if (!isBodiless && interruption === "stall")
    return new Response(stalledBody(response.body as Content, following), init);
  following.release();
  if (isStreamed(response)) response.body.resume();
  return new Response(isBodiless ? null : (response.body as BodyInit), init);
}

function toHeaders(fields: HttpResponse["headers"]): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) headers.append(name, value);
  return headers;
}
