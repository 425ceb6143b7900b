import { copyBytes, type WebhookBody } from "./body.ts";
import { logServerError } from "./responses.ts";
import { RtkWebhookError } from "./webhook-error.ts";

/** The used part of a `node:http`, `node:http2` or Express request. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  /** Whether the body has been read to its end. */
  readonly readableEnded: boolean;
  /** Whether anyone has begun to read the body. */
  readonly readableDidRead?: boolean;
  /** The body as it arrived, if a framework keeps it. */
  readonly rawBody?: unknown;
  /** The parsed body; bytes or a string after `express.raw()` and `express.text()`. */
  readonly body?: unknown;
  on(event: "data", listener: (chunk: Uint8Array) => void): unknown;
  on(event: "end", listener: () => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  pause(): unknown;
  resume(): unknown;
  /** Closes the connection, or the HTTP/2 stream. */
  destroy(): unknown;
}

/** The used part of a `node:http` or `node:http2` response. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string, onFinish: () => void): unknown;
}

export interface NodeHandlerOptions {
  /** Called with what the handler threw; the response is then a 500. Defaults to `console.error`. */
  onError?: ((error: unknown) => void | Promise<void>) | undefined;
}

/** Maximum number of bytes discarded after the response, so that the connection can be reused. */
const maxDroppedBytes = 8 * 1024 * 1024;

/**
 * Turns a fetch handler into a listener for `node:http` and `node:http2`. In Express, mount it before `express.json()`,
 * or after a parser that keeps the bytes (`express.raw()`, `rawBody`), because the signature covers the bytes as they
 * arrived.
 *
 * It never rejects. Up to 8 MiB of an unread body are discarded after the response; a client that sends more is
 * disconnected.
 *
 * @example
 * http.createServer(toNodeHandler(handleWebhooks({ … }))).listen(8080);
 */
export function toNodeHandler(
  handler: (request: Request) => Promise<Response>,
  { onError = logServerError }: NodeHandlerOptions = {},
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const { status, headers, text } = await respond(handler, request).catch(async (error) => {
      // A failing logger must not end the process.
      await Promise.resolve(error).then(onError).catch(logServerError);
      // A 5xx, so that the delivery is resent.
      return { status: 500, headers: [], text: "The request could not be handled" };
    });
    response.writeHead(status, Object.fromEntries(headers));
    response.end(text, () => dropRest(request));
  };
}

/** Discards the rest of a body, up to a limit, so that the connection can carry the next request. */
function dropRest(incoming: NodeRequest): void {
  let bytes = 0;
  incoming.on("data", (chunk) => {
    bytes += chunk.length;
    if (bytes > maxDroppedBytes) incoming.destroy();
  });
  incoming.resume();
}

async function respond(handler: (request: Request) => Promise<Response>, incoming: NodeRequest) {
  const method = incoming.method ?? "GET";
  // No Request can have these methods, which fetch forbids.
  if (/^(connect|trace|track)$/i.test(method)) return { status: 405, headers: [], text: `${method} is not allowed` };
  const response = await handler(toRequest(method, incoming));
  return { status: response.status, headers: response.headers, text: await response.text() };
}

function toRequest(method: string, incoming: NodeRequest): Request {
  const init: RequestInit & { duplex: "half" } = { method, headers: toHeaders(incoming.headers), duplex: "half" };
  if (method !== "GET" && method !== "HEAD") init.body = readableBody(incoming);
  return new Request(toUrl(incoming), init);
}

/** The client chooses the Host header, so it may be invalid. */
function toUrl({ url = "/", headers }: NodeRequest): URL {
  const target = url.replace(/^https?:\/\/[^/?]*/i, "");
  const path = target.startsWith("/") ? target : `/${target}`;
  const host = headers.host ?? headers[":authority"];
  const candidates = [`http://${host}${path}`, `http://localhost${path}`];
  return new URL(candidates.find((candidate) => URL.canParse(candidate)) ?? "http://localhost/");
}

function toHeaders(headers: NodeRequest["headers"]): [string, string][] {
  return Object.entries(headers)
    .filter(([name]) => !name.startsWith(":")) // of HTTP/2
    .flatMap(([name, values = []]) => [values].flat().map((value): [string, string] => [name, value]));
}

/** The bytes if a framework has kept them, otherwise the stream. */
function readableBody(incoming: NodeRequest): BodyInit {
  const kept = [incoming.rawBody, incoming.body].find(isRaw);
  return kept === undefined ? toStream(incoming) : copyBytes(kept);
}

function isRaw(value: unknown): value is WebhookBody {
  return typeof value === "string" || ArrayBuffer.isView(value);
}

function toStream(incoming: NodeRequest): ReadableStream<Uint8Array> {
  let isOver = false;
  const once = (action: () => void) => {
    if (!isOver) action();
    isOver = true;
  };
  return new ReadableStream({
    start(controller) {
      if (incoming.readableEnded || incoming.readableDidRead) return controller.error(alreadyRead());
      incoming.on("data", (chunk) => {
        if (isOver) return;
        controller.enqueue(chunk);
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
      });
      incoming.on("end", () => once(() => controller.close()));
      incoming.on("error", (error) => once(() => controller.error(error)));
    },
    pull() {
      incoming.resume();
    },
    cancel() {
      isOver = true;
      incoming.pause();
    },
  });
}

function alreadyRead(): RtkWebhookError {
  return new RtkWebhookError(
    "parsed-body",
    "The body was read before toNodeHandler, and its bytes were not kept: use toNodeHandler before any body parser, or " +
      "a parser that keeps them (express.raw({ type: '*/*' }), or one that sets rawBody)",
  );
}
