import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream/promises";
import { bodyLimit } from "./body.ts";
import { firstHalf, type HttpRequest, type HttpResponse, type RequestHandler } from "./message.ts";
import { basePath } from "./paths.ts";

export interface ListenOptions {
  /** Port; 0 picks a free one. Defaults to 4010. */
  port?: number;
  /** Address to bind; a non-loopback address exposes the server. Defaults to 127.0.0.1. */
  host?: string;
}

export interface ListeningServer {
  /** Base URL for a client, e.g. `http://127.0.0.1:4010/client/v4`. */
  url: string;
  port: number;
}

/** Bytes of an oversized body after which the connection is closed instead of read to the end. */
const drainLimit = 16 * bodyLimit;

/** The HTTP servers of a mock server, one per `listen`. */
export interface HttpServers {
  /** @throws Error of the system (e.g. `EADDRINUSE`) when the port cannot be bound */
  listen(options?: ListenOptions): Promise<ListeningServer>;
  /** Closes all connections and frees the ports. */
  close(): Promise<void>;
}

export function createHttpServers(handler: RequestHandler): HttpServers {
  const servers = new Set<Server>();
  return {
    async listen(options = {}) {
      const server = createHttpServer(handler);
      const listening = await listen(server, options);
      servers.add(server);
      return listening;
    },
    async close() {
      await Promise.all([...servers].map(closeServer));
      servers.clear();
    },
  };
}

/** Node itself refuses malformed HTTP, headers over 16 KB, and requests that never end. */
function createHttpServer(handler: RequestHandler): Server {
  return createServer({ headersTimeout: 10_000, requestTimeout: 60_000 }, (incoming, outgoing) => {
    serve(handler, incoming, outgoing).catch(() => outgoing.destroy());
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function listen(server: Server, { port = 4010, host = "127.0.0.1" }: ListenOptions): Promise<ListeningServer> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const { port: boundPort } = server.address() as AddressInfo;
      const authority = host.includes(":") ? `[${host}]` : host;
      resolve({ port: boundPort, url: `http://${authority}:${boundPort}${basePath}` });
    });
  });
}

async function serve(handler: RequestHandler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const body = await readBody(incoming);
  const response = await handler(toHttpRequest(incoming, outgoing, body));
  if (response.stream) await sendStream(response.stream, response, outgoing);
  else write(response, outgoing);
}

function toHttpRequest(incoming: IncomingMessage, outgoing: ServerResponse, body: Uint8Array): HttpRequest {
  let signal: AbortSignal | undefined;
  return {
    method: incoming.method as string,
    url: originForm(incoming.url as string),
    origin: originOf(incoming),
    headers: incoming.headers as Record<string, string>,
    body,
    get signal() {
      signal ??= signalOfClose(outgoing);
      return signal;
    },
  };
}

/** Path and query of a request target, which may contain a host as well (RFC 9112, section 3.2.2). */
function originForm(target: string): string {
  return target.replace(/^https?:\/\/[^/?]*/i, "");
}

/** The origin that the caller used. A port mapping can make it differ from ours. */
function originOf({ headers: { host = "" }, socket }: IncomingMessage): string {
  const origin = `http://${host}`;
  if (/^[a-z\d.-]+:\d+$/.test(host)) return origin;
  return host && URL.canParse(origin) ? new URL(origin).origin : `http://127.0.0.1:${socket.localPort}`;
}

function signalOfClose(outgoing: ServerResponse): AbortSignal {
  const controller = new AbortController();
  outgoing.once("close", () => controller.abort());
  if (outgoing.closed) controller.abort();
  return controller.signal;
}

/** Reads a body. An oversized one is replaced by one byte more than the limit, which is enough to refuse it. */
async function readBody(incoming: IncomingMessage): Promise<Uint8Array> {
  const { "content-length": length, "transfer-encoding": coding } = incoming.headers;
  if (length === undefined && coding === undefined) return noBody;
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of incoming) {
    received += chunk.length;
    if (received > drainLimit) throw new Error("The request body is far too large");
    if (received <= bodyLimit) chunks.push(chunk);
  }
  return received > bodyLimit ? new Uint8Array(bodyLimit + 1) : Buffer.concat(chunks);
}

const noBody = new Uint8Array();

async function sendStream(
  stream: AsyncIterable<Uint8Array>,
  { status, headers }: HttpResponse,
  outgoing: ServerResponse,
): Promise<void> {
  outgoing.writeHead(status, headers);
  await pipeline(stream, outgoing);
}

function write({ status, headers, body, interruption }: HttpResponse, outgoing: ServerResponse): void {
  if (interruption === "reset") {
    outgoing.socket?.resetAndDestroy();
    return;
  }
  const length = status === 204 || status === 304 ? {} : { "content-length": Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...length, ...headers });
  if (interruption === "stall") outgoing.write(firstHalf(body));
  else outgoing.end(body);
}
