import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream/promises";
import { createHostRules, type HostRules } from "./guard/hosts.ts";
import type { ListeningServer, ListenOptions } from "./listening.ts";
import { firstHalf, type HttpRequest, type HttpResponse, isStreamed, type RequestHandler } from "./message.ts";
import { basePath } from "./paths.ts";

/** The HTTP servers of a mock server, one per `listen`. */
export interface HttpServers {
  /** @throws system Error (e.g. `EADDRINUSE`) if the port cannot be bound */
  listen(options?: ListenOptions): Promise<ListeningServer>;
  /** Closes all connections and frees the ports. */
  close(): Promise<void>;
}

export interface HttpServerOptions {
  /** Additional hosts for which requests are accepted, besides the names of this machine and the bound address. */
  allowHosts: readonly string[];
  /** Milliseconds within which a request must arrive completely; 0 for no limit. */
  requestTimeoutMs: number;
}

export function createHttpServers(handler: RequestHandler, options: HttpServerOptions): HttpServers {
  const servers = new Set<Server>();
  return {
    async listen({ port = 4010, host = "127.0.0.1" } = {}) {
      const server = createHttpServer(handler, createHostRules([host, ...options.allowHosts]), options);
      const listening = await listen(server, port, host);
      servers.add(server);
      return listening;
    },
    async close() {
      await Promise.all([...servers].map(closeServer));
      servers.clear();
    },
  };
}

/** Creates a server. Node itself refuses malformed HTTP, headers over 16 KB, and requests that never end. */
function createHttpServer(handler: RequestHandler, hosts: HostRules, { requestTimeoutMs }: HttpServerOptions): Server {
  const respond = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    serve(handler, hosts, incoming, outgoing).catch(() => outgoing.destroy());
  };
  // Otherwise Node would request the body before the headers are checked.
  return createServer({ headersTimeout: 10_000, requestTimeout: requestTimeoutMs }, respond).on(
    "checkContinue",
    respond,
  );
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function listen(server: Server, port: number, host: string): Promise<ListeningServer> {
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

async function serve(
  handler: RequestHandler,
  hosts: HostRules,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  await write(await handler(toHttpRequest(hosts, incoming, outgoing)), outgoing);
}

function toHttpRequest(hosts: HostRules, incoming: IncomingMessage, outgoing: ServerResponse): HttpRequest {
  const { authority, target } = splitTarget(incoming.url as string);
  const headers = incoming.headers as Record<string, string>;
  if (authority !== undefined) headers.host = authority;
  else if (countHosts(incoming) > 1) headers.host = (incoming.headersDistinct.host ?? []).join(", ");
  const origin = headers.host
    ? `http://${headers.host.toLowerCase()}`
    : `http://127.0.0.1:${incoming.socket.localPort}`;
  return new SocketRequest(incoming, outgoing, { url: target, origin, headers, hosts });
}

/** A class, because objects with own getters are slow. */
class SocketRequest implements HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly origin: string;
  readonly headers: Record<string, string>;
  readonly body: HttpRequest["body"];
  readonly hosts: HostRules;
  readonly #outgoing: ServerResponse;
  #signal: AbortSignal | undefined;

  constructor(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    { url, origin, headers, hosts }: Pick<SocketRequest, "url" | "origin" | "headers" | "hosts">,
  ) {
    this.method = incoming.method as string;
    this.url = url;
    this.origin = origin;
    this.headers = headers;
    this.body = bodyOf(incoming, outgoing);
    this.hosts = hosts;
    this.#outgoing = outgoing;
  }

  get signal(): AbortSignal {
    this.#signal ??= signalOfClose(this.#outgoing);
    return this.#signal;
  }
}

/** Node uses the first of several Host headers, but only one is allowed (RFC 9112, section 3.2). */
function countHosts({ rawHeaders }: IncomingMessage): number {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string;
    if (name.length === 4 && name.toLowerCase() === "host") count++;
  }
  return count;
}

/** A request target may be an absolute URL, whose host overrides the header (RFC 9112, section 3.2.2). */
function splitTarget(target: string): { authority?: string; target: string } {
  if (target.startsWith("/")) return { target };
  const [whole, authority] = /^https?:\/\/([^/?#]*)/i.exec(target) ?? [];
  return whole === undefined || authority === undefined
    ? { target }
    : { authority, target: target.slice(whole.length) };
}

function bodyOf(incoming: IncomingMessage, outgoing: ServerResponse): HttpRequest["body"] {
  const { "content-length": length, "transfer-encoding": coding, expect } = incoming.headers;
  if (coding === undefined && (length === undefined || /^0+$/.test(length))) return undefined;
  return expect === undefined ? incoming : requested(incoming, outgoing);
}

/** Tells the caller to send the body (`100 Continue`) once it is read. */
async function* requested(incoming: IncomingMessage, outgoing: ServerResponse): AsyncIterable<Uint8Array> {
  outgoing.writeContinue();
  yield* incoming;
}

function signalOfClose(outgoing: ServerResponse): AbortSignal {
  const controller = new AbortController();
  outgoing.once("close", () => controller.abort());
  if (outgoing.closed) controller.abort();
  return controller.signal;
}

async function write(response: HttpResponse, outgoing: ServerResponse): Promise<void> {
  const { status, statusText, headers, interruption } = response;
  if (interruption === "reset") {
    outgoing.socket?.resetAndDestroy();
    return;
  }
  if (isStreamed(response)) {
    outgoing.writeHead(status, statusText, headers);
    await pipeline(response.body, outgoing);
    return;
  }
  const { body } = response;
  const bytes = Buffer.byteLength(body);
  outgoing.writeHead(status, status === 204 || status === 304 ? headers : { "content-length": bytes, ...headers });
  if (interruption === "stall") outgoing.write(firstHalf(body));
  // Node writes ASCII faster as Latin-1, which is the same bytes.
  else if (bytes === body.length) outgoing.end(body, "latin1");
  else outgoing.end(body);
}
