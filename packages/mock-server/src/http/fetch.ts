import { raceAbort } from "./abortable.ts";
import { decodeContent } from "./content-encoding.ts";
import { type Answer, type Call, firstHalf, type Handler } from "./message.ts";

/**
 * Serves in process what a server would: the same answers, and failures that look like those of the platform's `fetch`.
 *
 * @param closing aborted when the server is closed
 */
export function createFetch(handler: Handler, closing: AbortSignal): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    if (closing.aborted) throw networkError("ECONNREFUSED", "The mock server is closed");
    const call = await toCall(request, closing);
    const answer = decoded(await raceAbort(handler(call), request.signal));
    if (closing.aborted) throw networkError("ECONNRESET", "The mock server was closed");
    return toResponse(answer, call);
  };
}

async function toCall(request: Request, closing: AbortSignal): Promise<Call> {
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

/** `fetch` gives bodies without their content coding. */
function decoded(answer: Answer): Answer {
  const encoding = answer.headers["content-encoding"];
  return encoding ? { ...answer, body: decodeContent(Buffer.from(answer.body), String(encoding)) } : answer;
}

function toResponse({ status, headers: fields, body, delivery }: Answer, call: Call): Response {
  if (delivery === "reset") throw networkError("ECONNRESET", "read ECONNRESET");
  const headers = new Headers();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) headers.append(name, value);
  const isBodiless = call.method === "HEAD" || status === 204 || status === 304;
  if (isBodiless) return new Response(null, { status, headers });
  return new Response(delivery === "stall" ? stalledBody(body, call.signal) : (body as BodyInit), { status, headers });
}

/** What a body that is being read fails with when the server is closed. */
export function terminated(): TypeError {
  return new TypeError("terminated", { cause: new Error("The mock server is closed") });
}

/** What `fetch` rejects with when there is no answer. */
function networkError(code: string, message: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });
}

function stalledBody(body: Answer["body"], signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(firstHalf(body));
      signal.addEventListener("abort", () => controller.error(signal.reason), { once: true });
    },
  });
}
