import type { Server } from "node:http";
import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import { createFetch } from "./fetch.ts";
import { createFront } from "./front.ts";
import { createHttpServer, type ListeningServer, type ListenOptions, listen } from "./listen.ts";
import { createEngine } from "./prism.ts";
import { createWorld, type Snapshot, type World, type WorldOptions } from "./world.ts";

export interface MockServerOptions extends WorldOptions {
  /** Answers every well-formed request from the description's examples, whatever the ids, and remembers nothing. */
  stateless?: boolean;
}

export interface MockServer extends Pick<World, "clock" | "simulate" | "snapshot" | "restore" | "reset"> {
  /** What there is now, for assertions in tests. */
  readonly state: Snapshot["store"];
  /** Answers a request in process: `createRtkClient({ fetch: mock.fetch })` needs no port. */
  fetch: typeof globalThis.fetch;
  /** Serves on a port. @throws Error of the system (`EADDRINUSE`) when the port cannot be had */
  listen(options?: ListenOptions): Promise<ListeningServer>;
  /** Ends all connections and frees the ports. */
  close(): Promise<void>;
}

/** Makes a mock of RealtimeKit's REST API. */
export async function createMockServer({ stateless = false, ...options }: MockServerOptions = {}): Promise<MockServer> {
  const world = createWorld(options);
  const front = createFront(await createEngine(description, stateless ? undefined : world));
  const servers = new Set<Server>();
  return {
    clock: world.clock,
    simulate: world.simulate,
    snapshot: world.snapshot,
    restore: world.restore,
    reset: world.reset,
    get state() {
      return world.snapshot().store;
    },
    fetch: createFetch(front),
    async listen(options = {}) {
      const server = createHttpServer(front);
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

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
