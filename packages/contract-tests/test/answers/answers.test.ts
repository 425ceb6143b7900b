import { createRtkClient, isRtkError, type RtkClient } from "@org/rtk-client";
import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callOperation, flatten, sampleCall } from "../calls.ts";
import { departuresOfAnswer } from "../description/answer.ts";
import { type Answer, examplesOf, type Operation, operations, successOf } from "../description/operations.ts";
import type { Strictness } from "../description/schemas.ts";
import { type Observed, observe } from "../observed.ts";

const seeds = Array.from({ length: 20 }, (_, index) => `seed-${index}`);

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
  test("answers its first example when nothing is preferred", async () => {
    await call(operation);
    expectAnswer(operation, successOf(operation), examplesOf(successOf(operation))[0]?.[1]);
  });

  test.for(examplesByAnswer(operation))("answers $status with the example $name", async ({ answer, name, example }) => {
    await call(operation, `code=${codeOf(answer)}, example=${name}`);
    expectAnswer(operation, answer, example);
  });

  test("answers what fits when it is made up, with 20 seeds", async () => {
    for (const seed of seeds) {
      await call(operation, `dynamic=true, seed=${seed}`);
      // What is made up has keys that nobody declared, as the description lets answers have.
      expectAnswer(operation, successOf(operation), undefined, "open");
    }
  });
});

test("answers that are made up are the same for the same seed, and others for another", async () => {
  const operation = operations.find(({ id }) => id === "meetings/get") as Operation;
  const bodies: string[] = [];
  for (const seed of ["a", "b", "a"]) {
    await call(operation, `dynamic=true, seed=${seed}`);
    bodies.push(observed.last().answer.body);
  }
  expect(bodies[0]).toBe(bodies[2]);
  expect(bodies[0]).not.toBe(bodies[1]);
});

/** Calls through the client, which throws for what is no success. */
async function call(operation: Operation, prefer?: string): Promise<void> {
  const headers = prefer === undefined ? {} : { prefer };
  await callOperation(rtk, operation.id, flatten(sampleCall(operation, "all")), { headers }).catch((error) => {
    if (!isRtkError(error)) throw error;
  });
}

function expectAnswer(operation: Operation, answer: Answer, example?: unknown, strictness?: Strictness): void {
  const received = observed.last().answer;
  expect(departuresOfAnswer(operation, received, strictness)).toEqual([]);
  expect(received.status).toBe(codeOf(answer));
  if (example !== undefined) expect(JSON.parse(received.body)).toEqual(example);
}

function examplesByAnswer({ answers }: Operation) {
  return answers.flatMap((answer) =>
    examplesOf(answer).map(([name, example]) => ({ status: answer.status, answer, name, example })),
  );
}

/** The description's `default` is for the failures of the server. */
function codeOf({ status }: Answer): number {
  return status === "default" ? 503 : Number(status);
}
