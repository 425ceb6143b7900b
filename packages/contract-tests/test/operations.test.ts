import { createRtkClient, type RtkClient } from "@org/rtk-client";
import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { account_id, app_id, cases } from "./cases.ts";
import { departuresOfAnswer } from "./description/answer.ts";
import { operationOf, operations } from "./description/operations.ts";
import { type Observed, observe } from "./observed.ts";

let mock: MockServer;
let rtk: RtkClient;
let observed: Observed;

beforeAll(async () => {
  mock = await createMockServer();
  const { url } = await mock.listen({ port: 0 });
  observed = observe(fetch);
  rtk = createRtkClient({
    apiToken: "any-token",
    accountId: account_id,
    appId: app_id,
    baseUrl: url,
    fetch: observed.fetch,
  });
});

beforeEach(() => mock.reset());

afterAll(() => mock.close());

test("every operation of the description has a case, and no case is left over", () => {
  expect(Object.keys(cases).sort()).toEqual(operations.map(({ id }) => id).sort());
});

describe.each(Object.entries(cases))("%s", (operationId, call) => {
  test("answers what the description promises, through the client and a socket", async () => {
    const body = await call(rtk, mock);
    const { answer } = observed.last();
    expect(departuresOfAnswer(operationOf(operationId), answer)).toEqual([]);
    expect(answer.status).toBeGreaterThanOrEqual(200);
    expect(answer.status).toBeLessThan(300);
    expect(body).toEqual(JSON.parse(answer.body));
  });
});
