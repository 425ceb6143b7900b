import { createRtkClient } from "@org/rtk-client";
import { createMockServer } from "@org/rtk-mock-server";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type JsonObject, locate } from "../../src/description/document.ts";
import { operationOf } from "../../src/description/operations.ts";
import { readRequest } from "../../src/description/request.ts";
import { violationsOfResponse } from "../../src/description/response.ts";
import { observe } from "../../src/observe.ts";
import { account_id, app_id } from "../cases.ts";
import { arbitraryOf } from "./arbitrary.ts";
import { Model, type Side, type Step } from "./model.ts";
import { type Resource, resources } from "./resources.ts";
import { runs } from "./settings.ts";

let side: Side;
let fresh: Side;

beforeAll(async () => {
  [side, fresh] = await Promise.all([createSide(), createSide()]);
});

afterAll(() => Promise.all([side, fresh].map(({ mock }) => mock.close())));

describe.each(Object.entries(resources))("%s", (_, resource) => {
  test("contain what was written, after any sequence of calls", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stepOf(resource), { maxLength: 12 }), async (steps) => {
        side.mock.reset();
        const model = new Model(resource, side, fresh);
        await model.begin();
        for (const step of steps) await model.apply(step);
        await model.end();
      }),
      runs(20),
    );
  });
});

/** Create has the highest weight, so that there are items to act on. */
function stepOf(resource: Resource): fc.Arbitrary<Step> {
  const steps = (["create", "get", "update", "replace", "delete"] as const).flatMap((action) => {
    const operation = action === "create" ? resource.create : resource.actions[action];
    if (!operation) return [];
    const body = bodyOf(operation);
    return [
      {
        weight: action === "create" ? 2 : 1,
        arbitrary: fc.record({ action: fc.constant(action), which: fc.nat(99), body }),
      },
    ];
  });
  return fc.oneof(...steps) as fc.Arbitrary<Step>;
}

function bodyOf(operation: string): fc.Arbitrary<JsonObject> {
  const { body } = operationOf(operation);
  return body ? (arbitraryOf(locate(body.schema).node) as fc.Arbitrary<JsonObject>) : fc.constant({});
}

/** A server whose responses are all checked against the description. */
async function createSide(): Promise<Side> {
  const mock = await createMockServer();
  const observed = observe(mock.fetch);
  const fetch = async (request: Request) => {
    const { operation } = await readRequest(request, "/client/v4");
    const response = await observed.fetch(request);
    expect(operation && violationsOfResponse(operation, observed.last().response)).toEqual([]);
    return response;
  };
  const rtk = createRtkClient({ apiToken: "any-token", accountId: account_id, appId: app_id, maxRetries: 0, fetch });
  return { mock, rtk };
}
