import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { MockServer } from "@org/rtk-mock-server";
import { environments } from "./environments.ts";
import type { Bytes, Misbehavior } from "./misbehavior.ts";

/** URLs of the servers that the checks use. */
export interface ServerUrls {
  baseUrl: string;
  receiver: string;
}

export interface Servers extends AsyncDisposable {
  mock: MockServer;
  urls: ServerUrls;
}

/** Starts the packed mock server, and a receiver that keeps each delivery as received. */
export async function startServers(misbehavior?: Misbehavior): Promise<Servers> {
  const entry = join(environments, "node_modules/@org/rtk-mock-server/dist/index.js");
  const { createMockServer }: typeof import("@org/rtk-mock-server") = await import(pathToFileURL(entry).href);
  const mock = await createMockServer();
  const { url } = await mock.listen({ port: 0 });
  const receiver = createReceiver(misbehavior?.changeDelivery);
  const servers = [receiver];
  const urls = { baseUrl: url, receiver: await listen(receiver) };
  if (misbehavior?.changeResponse) {
    const front = createFront(new URL(url).origin, misbehavior.changeResponse);
    servers.push(front);
    urls.baseUrl = `${await listen(front)}${new URL(url).pathname}`;
  }
  return {
    mock,
    urls,
    async [Symbol.asyncDispose]() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      await mock.close();
    },
  };
}

function createReceiver(changeDelivery = (body: Bytes): Bytes => body): Server {
  const deliveries = new Map<unknown, object>();
  return createServer(async (request, response) => {
    if (request.method === "POST") {
      const body = changeDelivery(await readBody(request));
      const names = Object.keys(request.headers).filter((name) => /^rtk-|^content-type$/.test(name));
      const headers = Object.fromEntries(names.map((name) => [name, request.headers[name]]));
      deliveries.set(headers["rtk-uuid"], { body: body.toString("base64"), headers });
      response.end();
      return;
    }
    const delivery = deliveries.get(request.url?.split("/").at(-1));
    response.writeHead(delivery ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(delivery ?? {}));
  });
}

/** Forwards requests, and changes the responses of the API. */
function createFront(origin: string, change: NonNullable<Misbehavior["changeResponse"]>): Server {
  return createServer(async (request, response) => {
    const { method = "GET", url = "/" } = request;
    const body = await readBody(request);
    const headers = Object.entries(request.headers).filter(
      ([name]) => !/^(host|connection|content-length)$/.test(name),
    );
    const init = { method, headers: headers as [string, string][], ...(body.length > 0 && { body }) };
    try {
      const forward = (target: string) => fetch(origin + target, init);
      const changed = url.startsWith("/client/") ? await change(url, forward) : await forward(url);
      const text = Buffer.from(await changed.arrayBuffer());
      response.writeHead(changed.status, Object.fromEntries(changed.headers)).end(text);
    } catch {
      request.socket.destroy();
    }
  });
}

async function readBody(request: IncomingMessage): Promise<Bytes> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks) as Bytes;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
