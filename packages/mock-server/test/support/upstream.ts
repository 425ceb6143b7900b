import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/**
 * Starts a server for the current test, to be proxied.
 *
 * @param prepare changes the server before it listens
 * @returns its base URL
 */
export async function startUpstream(
  listener: (incoming: IncomingMessage, outgoing: ServerResponse) => void,
  prepare: (server: Server) => void = () => {},
): Promise<string> {
  const server = createServer(listener);
  prepare(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/client/v4`;
}
