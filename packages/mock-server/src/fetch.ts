import { type Answer, firstHalf, type Handler } from "./exchange.ts";

/** Serves in process what a server would: the same answers, and failures that look like those of the platform's `fetch`. */
export function createFetch(handler: Handler): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const body = new Uint8Array(await request.arrayBuffer());
    const { pathname, search, origin } = new URL(request.url);
    const call = {
      method: request.method,
      url: pathname + search,
      origin,
      headers: Object.fromEntries(request.headers),
      body,
      signal: request.signal,
    };
    const answer = await raceAbort(handler(call), request.signal);
    return toResponse(answer, call.method, request.signal);
  };
}

function raceAbort<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

function toResponse({ status, headers, body, delivery }: Answer, method: string, signal: AbortSignal): Response {
  if (delivery === "reset") throw connectionReset();
  const isBodiless = method === "HEAD" || status === 204 || status === 304;
  if (isBodiless) return new Response(null, { status, headers });
  return new Response(delivery === "stall" ? stalledBody(body, signal) : (body as BodyInit), { status, headers });
}

function connectionReset(): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
}

function stalledBody(body: Answer["body"], signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(firstHalf(body));
      signal.addEventListener("abort", () => controller.error(signal.reason), { once: true });
    },
  });
}
