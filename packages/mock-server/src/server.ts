import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import { createApp } from "./app.ts";
import { createEngine } from "./prism.ts";

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

export interface MockServer {
  /** Answers a request in process: `createRtkClient({ fetch: mock.fetch })` needs no port. */
  fetch: (request: Request) => Promise<Response>;
  /** Serves on a port. @throws Error of the system (`EADDRINUSE`) when the port cannot be had */
  listen(options?: ListenOptions): Promise<ListeningServer>;
  /** Frees the port. */
  close(): Promise<void>;
}

/** Makes a mock of RealtimeKit's REST API. */
export async function createMockServer(): Promise<MockServer> {
  const app = createApp(await createEngine(description));
  const server = createAdaptorServer({ fetch: app.fetch });
  return {
    fetch: async (request) => app.fetch(request),
    listen: ({ port = 4010, host = "127.0.0.1" } = {}) =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host, () => {
          const { port: boundPort } = server.address() as AddressInfo;
          resolve({ port: boundPort, url: `http://${host}:${boundPort}/client/v4` });
        });
      }),
    close: () => new Promise((resolve) => (server.listening ? server.close(() => resolve()) : resolve())),
  };
}
