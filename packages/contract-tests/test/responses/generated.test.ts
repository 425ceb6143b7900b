import { createRtkClient } from "@org/rtk-client";
import { createMockServer } from "@org/rtk-mock-server";
import { expect, test } from "vitest";
import { callOperation } from "../../src/call-operation.ts";
import { codeOf, operations, successOf } from "../../src/description/operations.ts";
import { violationsOfResponse } from "../../src/description/response.ts";
import { observe } from "../../src/observe.ts";
import { flatten, sampleCall } from "../sample-calls.ts";

const seeds = Array.from({ length: 20 }, (_, index) => `seed-${index}`);

test.for(operations)("generated bodies of $id are valid for 20 seeds", async (operation, { onTestFinished }) => {
  const mock = await createMockServer({ stateless: true });
  onTestFinished(() => mock.close());
  const observed = observe(mock.fetch);
  const rtk = createRtkClient({ apiToken: "any-token", maxRetries: 0, fetch: observed.fetch });
  for (const seed of seeds) {
    const headers = { prefer: `dynamic=true, seed=${seed}` };
    await callOperation(rtk, operation.id, flatten(sampleCall(operation, "all")), { headers });
    const { response } = observed.last();
    expect(response.status).toBe(codeOf(successOf(operation)));
    // The description allows undeclared keys in responses, and generated bodies have some.
    expect(violationsOfResponse(operation, response, "open")).toEqual([]);
  }
});
