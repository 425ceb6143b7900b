import { createRtkClient } from "@org/rtk-client";
import { describe, expect, test } from "vitest";
import { callOperation } from "../../src/call-operation.ts";
import { examplesOf, type Operation, operations, successOf } from "../../src/description/operations.ts";
import { readRequest } from "../../src/description/request.ts";
import { observe } from "../../src/observe.ts";
import { flatten, sampleCall } from "../sample-calls.ts";

const base = "/client/v4";

describe.each(operations)("$id", (operation) => {
  test.for(["all", "none"] as const)("sends exactly its parameters, with %s of the optional ones", async (presence) => {
    const { rtk, readSent } = createObservedClient(operation);
    const call = sampleCall(operation, presence);
    await callOperation(rtk, operation.id, flatten(call));
    expect(await readSent()).toEqual({ operation, ...call, violations: [] });
  });

  test("sends the same at path level", async () => {
    const { rtk, readSent } = createObservedClient(operation);
    const { path, query, body } = sampleCall(operation, "all");
    await rtk[operation.method as "POST"](operation.path as never, { params: { path, query }, body } as never);
    expect(await readSent()).toEqual({ operation, path, query, body, violations: [] });
  });

  test("sends its own headers and no others", async () => {
    const { rtk, observed } = createObservedClient(operation);
    const call = sampleCall(operation, "all");
    await callOperation(rtk, operation.id, flatten(call));
    expect(Object.fromEntries(observed.last().request.headers)).toEqual({
      authorization: "Bearer a-token",
      "user-agent": expect.stringMatching(/^rtk-client\/\S+ \(description \S+\)$/),
      ...(call.body && { "content-type": "application/json" }),
    });
  });
});

// The client's methods take all of them in one object, where names would collide.
test("no operation has the same name in path, query and body", () => {
  const ambiguous = operations.filter((operation) => {
    const { path, query, body = {} } = sampleCall(operation, "all");
    const names = [path, query, body].flatMap(Object.keys);
    return new Set(names).size < names.length;
  });
  expect(ambiguous.map(({ id }) => id)).toEqual([]);
});

/** A client whose server always responds with the description's example. */
function createObservedClient(operation: Operation) {
  const [[, example] = []] = examplesOf(successOf(operation));
  const observed = observe(async () => Response.json(example));
  const rtk = createRtkClient({
    apiToken: "a-token",
    baseUrl: `https://api.example.com${base}`,
    fetch: observed.fetch,
  });
  return { rtk, observed, readSent: () => readRequest(observed.last().request, base) };
}
