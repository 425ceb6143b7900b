import type { Call, Fetch, Redact, ResponseLike } from "../call.ts";
import { connectionError, RtkInputError } from "../errors/errors.ts";
import { limitResponse } from "../response/response-limit.ts";

/** Thrown when a `fetch` with its own `Request` class converts ours to a string. */
const unknownRequest = {};

/**
 * Sends a request with any `fetch`. One that mistakes the request for a URL (undici's, node-fetch's) fails while
 * converting it, before anything is sent; it is then called with URL, method, headers and body.
 *
 * @param init second argument of `fetch`
 * @param maxBytes maximum size of a response body that is read into memory
 * @throws RtkInputError if `fetch` resolves to anything but a response; RtkConnectionError if it fails
 */
export async function callFetch(
  fetch: Fetch,
  request: Request,
  init: { signal: AbortSignal },
  context: Call,
  safe: Redact,
  maxBytes: number,
  readAs = "text",
): Promise<Response> {
  Object.defineProperty(request, Symbol.toPrimitive, {
    value() {
      throw unknownRequest;
    },
  });
  let response: ResponseLike | undefined;
  try {
    try {
      response = await fetch(request as Request & string, init);
    } catch (cause) {
      if (cause !== unknownRequest) throw cause;
      const parts = {
        method: request.method,
        redirect: request.redirect,
        headers: [...request.headers],
        body: request.body && (await request.arrayBuffer()),
        ...init,
      };
      response = await fetch(request.url as Request & string, parts);
    }
  } catch (cause) {
    throw connectionError(cause, request.url, context, safe);
  }
  const { status, headers, text } = Object(response);
  const readers = new Set(["text", readAs]);
  if (status && headers?.get && text) return limitResponse(response as Response, maxBytes, context, readers);
  throw new RtkInputError("fetch", "must resolve to a Response", context);
}
