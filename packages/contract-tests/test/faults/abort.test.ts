import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { calls } from "./calls.ts";
import { attemptsOf, expectations } from "./expectations.ts";
import { startServer, type Transport } from "./server.ts";
import { controlTimeLimits, injectFault } from "./time-limits.ts";

const transports: Transport[] = ["over a socket", "in process"];

beforeAll(() => controlTimeLimits());

afterAll(() => vi.restoreAllMocks());

describe.each(transports)("%s", (transport) => {
  describe.concurrent.for(calls)("$operation is aborted", (call) => {
    const { operation, send } = call;

    test("before it is sent", async (context) => {
      const { createClient, countRequests } = await startServer(transport, context);
      const failure = send(createClient(), { signal: AbortSignal.abort("changed my mind") });
      await expect(failure).rejects.toMatchObject({ name: "RtkAbortError", operation, cause: "changed my mind" });
      expect(await countRequests(operation, 0)).toBe(0);
    });

    test("while the response is pending", async (context) => {
      const server = await startServer(transport, context);
      const controller = new AbortController();
      server.mock.faults.add({ operation, fault: "stall" });
      const rtk = server.createClient({
        fetch: async (request) => {
          const response = await server.send(request);
          controller.abort();
          return response;
        },
      });
      await expect(send(rtk, { signal: controller.signal })).rejects.toMatchObject({
        name: "RtkAbortError",
        attempts: 1,
      });
      expect(await server.countRequests(operation, 1)).toBe(1);
    });

    const retried = expectations.filter((expectation) => attemptsOf(call, expectation) > 1);

    test.for(retried)("before the retry after $fault", async (expectation, context) => {
      const server = await startServer(transport, context);
      const controller = new AbortController();
      const options = injectFault(server, operation, expectation);
      const rtk = server.createClient({ ...options, onRetry: () => controller.abort() });
      const failure = { name: "RtkAbortError", operation, attempts: 1 };
      await expect(send(rtk, { signal: controller.signal })).rejects.toMatchObject(failure);
      expect(await server.countRequests(operation, 1)).toBe(1);
    });
  });
});
