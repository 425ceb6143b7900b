import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { type CheckedClient, createCheckedClient, expectNoViolations } from "./checked-client.ts";
import { type Prism, startPrismProxy } from "./prism.ts";

/** A mock server on a socket, Prism's proxy in front of it, and a client of the proxy. */
export interface ProxiedServer {
  mock: MockServer;
  client: CheckedClient;
  /**
   * Checks that no exchange violated the description and that exactly the client's requests reached the mock server:
   * Prism stopped none and nobody repeated one.
   *
   * @param count expected number of an operation's requests
   */
  expectPassed(id: string, count?: number): Promise<void>;
}

/** Starts the servers before a file's tests. State, log and client are new for each test. */
export function useProxiedServer(options: { stateless: boolean }): ProxiedServer {
  let prism: Prism;
  const server = {
    async expectPassed(id: string, count = 1) {
      const sent = await expectNoViolations(server.client.observed);
      expect(server.mock.requests.list(id)).toHaveLength(count);
      expect(server.mock.requests.list()).toHaveLength(sent);
    },
  } as ProxiedServer;

  beforeAll(async () => {
    server.mock = await createMockServer(options);
    const { url } = await server.mock.listen({ port: 0 });
    prism = await startPrismProxy(url);
  });

  afterAll(async () => {
    await prism.stop();
    await server.mock.close();
  });

  beforeEach(() => {
    server.mock.reset();
    server.mock.requests.clear();
    server.client = createCheckedClient(prism.url);
  });

  return server;
}
