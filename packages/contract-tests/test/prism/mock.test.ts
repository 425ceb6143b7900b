import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { callOperation } from "../../src/call-operation.ts";
import { examplesOf, operations, successOf } from "../../src/description/operations.ts";
import { flatten, sampleCall } from "../sample-calls.ts";
import { type CheckedClient, createCheckedClient, expectNoViolations, settle } from "./checked-client.ts";
import { invalidCalls } from "./invalid-calls.ts";
import { type Prism, startPrismMock } from "./prism.ts";

let prism: Prism;
let client: CheckedClient;

beforeAll(async () => {
  prism = await startPrismMock();
});

afterAll(() => prism.stop());

beforeEach(() => {
  client = createCheckedClient(prism.url);
});

describe.each(operations)("prism mock: $id", (operation) => {
  test.for(["all", "none"] as const)("accepts a call with %s of the optional parameters", async (presence) => {
    const { rtk, observed } = client;
    const result = await callOperation(rtk, operation.id, flatten(sampleCall(operation, presence)));
    expect(await expectNoViolations(observed)).toBe(1);
    expect(result).toEqual(examplesOf(successOf(operation))[0]?.[1]);
  });
});

test.for(invalidCalls)("prism mock rejects a request with $violation", async ({ operation, params }) => {
  const { rtk, observed } = client;
  await settle(callOperation(rtk, operation, params));
  expect(observed.exchanges.map(({ response }) => response.status)).toEqual([400]);
});

test("prism mock rejects a request without a token", async () => {
  const url = `${prism.url}/accounts/a/realtime/kit/apps`;
  expect((await fetch(url)).status).toBe(401);
});
