import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import { expect, test } from "vitest";
import { startMock } from "../support/client.ts";
import { account, bodyOf, get } from "../support/requests.ts";

/** A description of the apps alone, which takes a tenth of the time to load. The apps in the state violate it. */
const apps = "/accounts/{account_id}/realtime/kit/apps";
const stricter = structuredClone({ ...description, paths: { [apps]: description.paths[apps] } });
Object.assign(stricter.components.schemas.App, { required: ["colour"] });

const message = "Response body property data.0 must have required property 'colour'";

test("responds 500, naming the violation, in place of an invalid response", async () => {
  const { mock } = await startMock({ description: stricter });
  const response = await mock.fetch(get("/apps?per_page=1", { scope: account }));
  expect(response.status).toBe(500);
  expect((await bodyOf(response)).error).toEqual({
    code: 500,
    message: `The mock server's response violates the description: ${message}`,
    violations: [{ location: "body.data.0", message }],
  });
  expect(mock.requests.list()[0]).toMatchObject({ status: 500, violations: [{ on: "response", message }] });
});

test("a lenient server sends an invalid response and logs the violation", async () => {
  const { mock } = await startMock({ description: stricter, lenient: true });
  const response = await mock.fetch(get("/apps?per_page=1", { scope: account }));
  expect(response.status).toBe(200);
  expect((await bodyOf(response)).success).toBe(true);
  expect(mock.requests.list()[0]).toMatchObject({ status: 200, violations: [{ on: "response", message }] });
});

test("a stateless server validates its responses too", async () => {
  const { mock } = await startMock({ description: stricter, stateless: true });
  expect((await mock.fetch(get("/apps?per_page=1", { scope: account }))).status).toBe(500);
});
