import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test, vi } from "vitest";
import { calls } from "./calls.ts";
import { startServer } from "./server.ts";

test.for(calls)("retries $operation after a refused connection, because it had no effect", async (call, context) => {
  const { mock, createClient, countRequests } = await startServer("over a socket", context);
  // Retries are immediate: the back-off is multiplied by a random factor.
  const random = vi.spyOn(Math, "random").mockReturnValue(0);
  context.onTestFinished(() => random.mockRestore());
  const port = await freePort();
  const attempts: unknown[] = [];
  const rtk = createClient({
    baseUrl: `http://127.0.0.1:${port}/client/v4`,
    onRequest: (attempt) => void attempts.push(attempt),
    onRetry: async () => void (await mock.listen({ port })),
  });
  await call.send(rtk);
  expect(attempts).toHaveLength(2);
  expect(await countRequests(call.operation, 1)).toBe(1);
});

/** Returns a port on which nothing listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
