import { describe, expect, test } from "vitest";
import { callOperation } from "../../src/call-operation.ts";
import { codeOf, examplesOf, type Operation, operations, successOf } from "../../src/description/operations.ts";
import { flatten, sampleCall } from "../sample-calls.ts";
import { settle } from "./checked-client.ts";
import { useProxiedServer } from "./proxied-server.ts";

const seeds = ["a", "b", "c"];

describe.each([
  { kind: "stateful", stateless: false },
  { kind: "stateless", stateless: true },
])("prism proxy before the $kind mock server", ({ stateless }) => {
  const server = useProxiedServer({ stateless });

  async function call(operation: Operation, preferences: Record<string, string> = {}): Promise<void> {
    const params = flatten(sampleCall(operation, "all"));
    await settle(callOperation(server.client.rtk, operation.id, params, { headers: preferences }));
  }

  describe.each(operations)("$id", (operation) => {
    test("passes the response by default", async () => {
      await call(operation);
      await server.expectPassed(operation.id);
    });

    test("passes every example of every status", async () => {
      let count = 0;
      for (const response of operation.responses) {
        for (const [name, example] of examplesOf(response)) {
          await call(operation, { prefer: `code=${codeOf(response)}, example=${name}` });
          const { status, body } = server.client.observed.last().response;
          expect({ status, body: JSON.parse(body) }).toEqual({ status: codeOf(response), body: example });
          count++;
        }
      }
      await server.expectPassed(operation.id, count);
    });

    test("passes generated responses", async () => {
      for (const seed of seeds) {
        await call(operation, { prefer: `dynamic=true, seed=${seed}` });
        expect(server.client.observed.last().response.status).toBe(codeOf(successOf(operation)));
      }
      await server.expectPassed(operation.id, seeds.length);
    });
  });
});
