import { createRtkClient, type RtkClient } from "@org/rtk-client";
import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { account_id, app_id, cases } from "./cases.ts";
import { answerValidator, operationIds } from "./description.ts";

let mock: MockServer;
let rtk: RtkClient;
let lastStatus = 0;

beforeAll(async () => {
  mock = await createMockServer();
  const { url } = await mock.listen({ port: 0 });
  rtk = createRtkClient({
    apiToken: "any-token",
    accountId: account_id,
    appId: app_id,
    baseUrl: url,
    fetch: async (request) => {
      const response = await fetch(request);
      lastStatus = response.status;
      return response;
    },
  });
});

beforeEach(() => mock.reset());

afterAll(() => mock.close());

test("every operation of the description has a case, and no case is left over", () => {
  expect(Object.keys(cases).sort()).toEqual([...operationIds].sort());
});

describe.each(Object.entries(cases))("%s", (operationId, call) => {
  test("answers what the description promises, through the client and a socket", async () => {
    const body = await call(rtk, mock);
    const validate = answerValidator(operationId, lastStatus);
    expect(lastStatus).toBeGreaterThanOrEqual(200);
    expect(lastStatus).toBeLessThan(300);
    expect(validate(body), JSON.stringify(validate.errors)).toBe(true);
  });
});
