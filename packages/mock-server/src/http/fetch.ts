import { addAbortSignal, Readable } from "node:stream";
import { raceAbort } from "./abortable.ts";
import { decodeContent } from "./content-encoding.ts";
import { firstHalf, type HttpRequest, type HttpResponse, type RequestHandler } from "./message.ts";

/**
 * A `fetch` that serves in process: the same responses as over a socket, and failures like those of the platform's `fetch`.
 *
 * @param closing aborted when the server is closed
 */
export function createFetch(handler: RequestHandler, closing: AbortSignal): typeof globalThis.fetch {
  return async (input, init) => {
    const original = new Request(input, init);
    original.signal.throwIfAborted();
    if (closing.aborted) throw networkError("ECONNREFUSED", "The mock server is closed");
    const request = await toHttpRequest(original, closing);
    const response = decoded(await raceAbort(handler(request), original.signal));
    if (closing.aborted) throw networkError("ECONNRESET", "The mock server was closed");
    return toFetchResponse(response, request);
  };
}

async function toHttpRequest(request: Request, closing: AbortSignal): Promise<HttpRequest> {
  const { pathname, search, origin } = new URL(request.url);
  let signal: AbortSignal | undefined;
  return {
    method: request.method,
    url: pathname + search,
    origin,
    headers: Object.fromEntries(request.headers),
    body: new Uint8Array(await request.arrayBuffer()),
    get signal() {
      signal ??= AbortSignal.any([request.signal, closing]);
      return signal;
    },
  };
}

/** `fetch` returns bodies without their content coding. */
function decoded(response: HttpResponse): HttpResponse {
  const encoding = response.headers["content-encoding"];
  return encoding ? { ...response, body: decodeContent(Buffer.from(response.body), String(encoding)) } : response;
}

function toFetchResponse(
  { status, headers: fields, body, stream, interruption }: HttpResponse,
  request: HttpRequest,
): Response {
  if (interruption === "reset") throw networkError("ECONNRESET", "read ECONNRESET");
  const headers = new Headers();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) headers.append(name, value);
  const isBodiless = request.method === "HEAD" || status === 204 || status === 304;
  if (isBodiless) return new Response(null, { status, headers });
  if (stream)
    return new Response(
      Readable.toWeb(addAbortSignal(request.signal, Readable.from(stream, { objectMode: false }))) as BodyInit,
      { status, headers },
    );
  const content = interruption === "stall" ? stalledBody(body, request.signal) : (body as BodyInit);
  return new Response(content, { status, headers });
}

/** The error of a body that is being read when the server is closed. */
export function terminated(): TypeError {
  return new TypeError("terminated", { cause: new Error("The mock server is closed") });
}

/** The error of a `fetch` that gets no response. */
function networkError(code: string, message: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });
}

function stalledBody(body: HttpResponse["body"], signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(firstHalf(body));
      signal.addEventListener("abort", () => controller.error(signal.reason), { once: true });
    },
  });
}
