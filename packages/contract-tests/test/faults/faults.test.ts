import type { RtkClientOptions, RtkError } from "@org/rtk-client";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { calls, create } from "./calls.ts";
import { attemptsOf, expectations, findsNothing } from "./expectations.ts";
import { startServer, type Transport } from "./server.ts";

const transports: Transport[] = ["over a socket", "in process"];

beforeAll(() => {
  // Retries are immediate: the back-off is multiplied by a random factor.
  vi.spyOn(Math, "random").mockReturnValue(0);
});

afterAll(() => vi.restoreAllMocks());

describe.each(transports)("%s", (transport) => {
  describe.concurrent.for(expectations)("$fault", (expectation) => {
    const { fault, error, status, isDone = false, timeoutMs = 0 } = expectation;
    const options: RtkClientOptions = { timeoutMs };

    test.for(calls)("fails every attempt of $operation", async (call, context) => {
      const { mock, createClient, countRequests } = await startServer(transport, context);
      mock.faults.add({ operation: call.operation, fault });
      const failure = await call.send(createClient(options)).catch((reason) => reason);
      // Whether the delete completes within the time limit is a race.
      const attempts = fault === "stall" && findsNothing(call, expectation) ? 2 : attemptsOf(call, expectation);
      const expected = { name: error, ...(status && { status }), operation: call.operation, attempts };
      expect(failure).toMatchObject(attempts === 2 ? { success: true } : expected);
      expect(await countRequests(call.operation, attempts)).toBe(attempts);
    });

    test.for(calls)("fails the first attempt of $operation", async (call, context) => {
      const { mock, createClient, countRequests } = await startServer(transport, context);
      mock.faults.add({ operation: call.operation, fault, times: 1 });
      const outcome = await call.send(createClient(options)).then(
        () => "success",
        ({ name }: Error) => name,
      );
      const attempts = Math.min(attemptsOf(call, expectation), 2);
      expect(outcome).toBe(attempts === 2 ? "success" : error);
      expect(await countRequests(call.operation, attempts)).toBe(attempts);
    });

    test("never creates anything twice", async (context) => {
      const { mock, createClient, countRequests, countMeetings } = await startServer(transport, context);
      const before = countMeetings();
      mock.faults.add({ operation: create.operation, fault, times: 1 });
      const { outcome, attempts } = await create.send(createClient(options)).then(
        () => ({ outcome: "success", attempts: Math.min(attemptsOf(create, expectation), 2) }),
        ({ name, attempts }: RtkError) => ({ outcome: name, attempts }),
      );
      await countRequests(create.operation, attempts);
      expect(countMeetings() - before).toBe(outcome === "success" || isDone ? 1 : 0);
    });
  });
});
