import type { Call, Fetch, Redact, ResponseLike } from "../call.ts";
import { connectionError, RtkInputError } from "../errors/errors.ts";
import { limitResponse } from "../response/response-limit.ts";

/** Thrown while a `fetch` converts a `Request` to a string, since it only knows a `Request` class of its own. */
const unknownRequest = {};

/**
 * Sends a request with any `fetch`. One that takes the request for a URL (undici's, node-fetch's) fails while converting
 * it, before anything is sent; it then receives URL, method, headers and body.
 *
 * @param init second argument of `fetch`
 * @param maxBytes how much of the response's body may be read into memory
 * @throws RtkInputError when `fetch` resolves to anything but a response; RtkConnectionError when it fails
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
  if (status && headers?.get && text?.call) return limitResponse(response as Response, maxBytes, context, readers);
  throw new RtkInputError("fetch", "must resolve to a Response", context);
}
