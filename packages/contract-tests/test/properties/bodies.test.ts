import { createRtkClient, RtkApiError, type RtkClient } from "@org/rtk-client";
import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callOperation } from "../../src/call-operation.ts";
import { type Json, type JsonObject, locate } from "../../src/description/document.ts";
import { type Body, operations } from "../../src/description/operations.ts";
import { violationsOfResponse } from "../../src/description/response.ts";
import { violationsOf } from "../../src/description/schemas.ts";
import { type Observed, observe } from "../../src/observe.ts";
import { flatten, sampleBody, sampleCall } from "../sample-calls.ts";
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

  test("sends every valid body unchanged, and the mock server accepts it", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOf(locate(body.schema).node), async (value) => {
        expect(violationsOf(body.schema, value, "request")).toEqual([]);
        await send(value as JsonObject);
        const { request, response } = observed.last();
        expect(await request.json()).toEqual(JSON.parse(JSON.stringify(value)));
        expect(violationsOfResponse(operation, response)).toEqual([]);
      }),
      runs(20),
    );
  });

  test("sends bodies with one violation, and the mock server rejects them", async () => {
    const outcomes: Record<string, string[]> = {};
    for (const { name, body: value } of invalidBodies(body)) {
      expect(violationsOf(body.schema, value, "open"), name).not.toEqual([]);
      const outcome = await send(value as JsonObject).catch((error) => error);
      // Unlike the API, the mock server also lists the violations.
      expect(violationsOfResponse(operation, observed.last().response, "open"), name).toEqual([]);
      const status = outcome instanceof RtkApiError ? outcome.status : "accepted";
      outcomes[status] = [...(outcomes[status] ?? []), name];
    }
    const status = operation.id.startsWith("recordings/") ? "422" : "400";
    expect(Object.keys(outcomes), JSON.stringify(outcomes)).toEqual(outcomes[status] ? [status] : []);
  });
});

/**
 * A complete body, broken in each place in turn. The body itself stays an object, because the client's methods take
 * only objects.
 */
function invalidBodies({ schema }: Body): { name: string; body: Json }[] {
  const breakages = breakagesOf(locate(schema).node, sampleBody(schema, "all"));
  return breakages.filter(({ body }) => typeof body === "object" && body !== null && !Array.isArray(body));
}
