import { createRtkClient, isRtkError, type RtkClient } from "@org/rtk-client";
import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callOperation } from "../../src/call-operation.ts";
import {
  codeOf,
  type DeclaredResponse,
  examplesOf,
  type Operation,
  operations,
  successOf,
} from "../../src/description/operations.ts";
import { violationsOfResponse } from "../../src/description/response.ts";
import { type Observed, observe } from "../../src/observe.ts";
import { flatten, sampleCall } from "../sample-calls.ts";

let mock: MockServer;
let observed: Observed;
let rtk: RtkClient;

beforeAll(async () => {
  mock = await createMockServer({ stateless: true });
  observed = observe(mock.fetch);
  rtk = createRtkClient({ apiToken: "any-token", maxRetries: 0, fetch: observed.fetch });
});

afterAll(() => mock.close());

describe.each(operations)("$id", (operation) => {
  test("responds with the first example by default", async () => {
    await call(operation);
    expectResponse(operation, successOf(operation), examplesOf(successOf(operation))[0]?.[1]);
  });

  test.for(examplesByResponse(operation))(
    "responds $status with the example $name",
    async ({ response, name, example }) => {
      await call(operation, `code=${codeOf(response)}, example=${name}`);
      expectResponse(operation, response, example);
    },
  );
});

test("generated responses depend only on the seed", async () => {
  const operation = operations.find(({ id }) => id === "meetings/get") as Operation;
  const bodies: string[] = [];
  for (const seed of ["a", "b", "a"]) {
    await call(operation, `dynamic=true, seed=${seed}`);
    bodies.push(observed.last().response.body);
  }
  expect(bodies[0]).toBe(bodies[2]);
  expect(bodies[0]).not.toBe(bodies[1]);
});

/** Calls through the client, which throws for error statuses. */
async function call(operation: Operation, prefer?: string): Promise<void> {
  const headers = prefer === undefined ? {} : { prefer };
  await callOperation(rtk, operation.id, flatten(sampleCall(operation, "all")), { headers }).catch((error) => {
    if (!isRtkError(error)) throw error;
  });
}

function expectResponse(operation: Operation, declared: DeclaredResponse, example: unknown): void {
  const received = observed.last().response;
  expect(violationsOfResponse(operation, received)).toEqual([]);
  expect(received.status).toBe(codeOf(declared));
  expect(JSON.parse(received.body)).toEqual(example);
}

function examplesByResponse({ responses }: Operation) {
  return responses.flatMap((response) =>
    examplesOf(response).map(([name, example]) => ({ status: response.status, response, name, example })),
  );
}
