import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { bodyLimit } from "./body.ts";
import { basePath } from "./dispatcher.ts";
import { type Answer, type Call, firstHalf, type Handler } from "./message.ts";

export interface ListenOptions {
  /** Port; 0 picks a free one. 4010 by default. */
  port?: number;
  /** Address to listen on. 127.0.0.1 by default. */
  host?: string;
}

export interface ListeningServer {
  /** Base URL for a client, `http://127.0.0.1:4010/client/v4`. */
  url: string;
  port: number;
}

/** After this many bytes of a body that is too large the connection is closed rather than read to its end. */
const drainLimit = 16 * bodyLimit;

/** The sockets of a mock server. */
export interface Listeners {
  /** @throws Error of the system (`EADDRINUSE`) when the port cannot be had */
  listen(options?: ListenOptions): Promise<ListeningServer>;
  /** Ends all connections and frees the ports. */
  close(): Promise<void>;
}

export function createListeners(handler: Handler): Listeners {
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

/** Node itself refuses what is not HTTP, headers over 16 KB, and requests that take for ever. */
function createHttpServer(handler: Handler): Server {
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

async function serve(handler: Handler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const body = await readBody(incoming);
  write(await handler(toCall(incoming, outgoing, body)), outgoing);
}

function toCall(incoming: IncomingMessage, outgoing: ServerResponse, body: Uint8Array): Call {
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

/** Path and query, of a request target that may name a host as well (RFC 9112, section 3.2.2). */
function originForm(target: string): string {
  return target.replace(/^https?:\/\/[^/?]*/i, "");
}

/** The host that the caller knows the server by, which a port mapping can make another one than ours. */
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

/** Reads a body; of one over the limit only the first byte too many is kept, which is enough to refuse it. */
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

function write({ status, headers, body, delivery }: Answer, outgoing: ServerResponse): void {
  if (delivery === "reset") {
    outgoing.socket?.resetAndDestroy();
    return;
  }
  const length = status === 204 || status === 304 ? {} : { "content-length": Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...length, ...headers });
  if (delivery === "stall") outgoing.write(firstHalf(body));
  else outgoing.end(body);
}
