import { createRtkClient, RtkApiError, type RtkClient } from "@org/rtk-client";
import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callOperation, flatten, sampleBody, sampleCall } from "../calls.ts";
import { departuresOfAnswer } from "../description/answer.ts";
import { type Json, type JsonObject, locate } from "../description/document.ts";
import { type Body, operations } from "../description/operations.ts";
import { departuresFrom } from "../description/schemas.ts";
import { type Observed, observe } from "../observed.ts";
import { arbitraryOf } from "./arbitrary.ts";
import { breakagesOf } from "./breakages.ts";
import { runs } from "./settings.ts";

let mock: MockServer;
let observed: Observed;
let rtk: RtkClient;

beforeAll(async () => {
  mock = await createMockServer({ stateless: true });
  observed = observe(mock.fetch);
  rtk = createRtkClient({ apiToken: "any-token", maxRetries: 0, fetch: observed.fetch });
});

afterAll(() => mock.close());

const withBodies = operations.flatMap((operation) =>
  operation.body ? [{ id: operation.id, operation, body: operation.body }] : [],
);

describe.each(withBodies)("$id", ({ operation, body }) => {
  const send = (value: JsonObject) =>
    callOperation(rtk, operation.id, flatten({ ...sampleCall(operation, "none"), body: value }));

  test("takes every body that its schema describes, as it is", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOf(locate(body.schema).node), async (value) => {
        expect(departuresFrom(body.schema, value, "request")).toEqual([]);
        await send(value as JsonObject);
        const { request, answer } = observed.last();
        expect(await request.json()).toEqual(JSON.parse(JSON.stringify(value)));
        expect(departuresOfAnswer(operation, answer)).toEqual([]);
      }),
      runs(20),
    );
  });

  test("refuses every body that is wrong in one place", async () => {
    const outcomes: Record<string, string[]> = {};
    for (const { name, body: value } of wrongBodies(body)) {
      expect(departuresFrom(body.schema, value, "open"), name).not.toEqual([]);
      const outcome = await send(value as JsonObject).catch((error) => error);
      // The mock server also lists the violations, which the API does not.
      expect(departuresOfAnswer(operation, observed.last().answer, "open"), name).toEqual([]);
      const status = outcome instanceof RtkApiError ? outcome.status : "accepted";
      outcomes[status] = [...(outcomes[status] ?? []), name];
    }
    expect(Object.keys(outcomes), JSON.stringify(outcomes)).toEqual(outcomes[422] ? ["422"] : []);
  });
});

/** Of a body that has everything: the body itself is an object, as the client's methods take nothing else. */
function wrongBodies({ schema }: Body): { name: string; body: Json }[] {
  const breakages = breakagesOf(locate(schema).node, sampleBody(schema, "all"));
  return breakages.filter(({ body }) => typeof body === "object" && body !== null && !Array.isArray(body));
}
