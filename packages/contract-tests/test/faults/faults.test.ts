import type { RtkError } from "@org/rtk-client";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { calls, create } from "./calls.ts";
import { attemptsOf, expectations, findsNothing } from "./expectations.ts";
import { startServer, type Transport } from "./server.ts";
import { controlTimeLimits, injectFault } from "./time-limits.ts";

const transports: Transport[] = ["over a socket", "in process"];

beforeAll(() => {
  // Retries are immediate: the back-off is multiplied by a random factor.
  vi.spyOn(Math, "random").mockReturnValue(0);
  controlTimeLimits();
});

afterAll(() => vi.restoreAllMocks());

describe.each(transports)("%s", (transport) => {
  describe.concurrent.for(expectations)("$fault", (expectation) => {
    const { fault, error, status, isDone = false } = expectation;

    test.for(calls)("fails every attempt of $operation", async (call, context) => {
      const server = await startServer(transport, context);
      const options = injectFault(server, call.operation, expectation);
      const failure = await call.send(server.createClient(options)).catch((reason) => reason);
      // A delayed delete is not done before its time limit.
      const attempts = fault === "stall" && findsNothing(call, expectation) ? 2 : attemptsOf(call, expectation);
      const expected = { name: error, ...(status && { status }), operation: call.operation, attempts };
      expect(failure).toMatchObject(attempts === 2 ? { success: true } : expected);
      expect(await server.countRequests(call.operation, attempts)).toBe(attempts);
    });

    test.for(calls)("fails the first attempt of $operation", async (call, context) => {
      const server = await startServer(transport, context);
      const options = injectFault(server, call.operation, expectation, 1);
      const outcome = await call.send(server.createClient(options)).then(
        () => "success",
        ({ name }: Error) => name,
      );
      const attempts = Math.min(attemptsOf(call, expectation), 2);
      expect(outcome).toBe(attempts === 2 ? "success" : error);
      expect(await server.countRequests(call.operation, attempts)).toBe(attempts);
    });

    test("never creates anything twice", async (context) => {
      const server = await startServer(transport, context);
      const before = server.countMeetings();
      const options = injectFault(server, create.operation, expectation, 1);
      const { outcome, attempts } = await create.send(server.createClient(options)).then(
        () => ({ outcome: "success", attempts: Math.min(attemptsOf(create, expectation), 2) }),
        ({ name, attempts }: RtkError) => ({ outcome: name, attempts }),
      );
      await server.countRequests(create.operation, attempts);
      expect(server.countMeetings() - before).toBe(outcome === "success" || isDone ? 1 : 0);
    });
  });
});
