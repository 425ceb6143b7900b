import { createMockServer } from "@org/rtk-mock-server";
import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import { afterEach, beforeEach, expect, test } from "vitest";
import { account, bodyOf, get } from "./requests.ts";

/** A description that apps of the world do not fit. */
const stricter = structuredClone(description);
Object.assign(stricter.components.schemas.App, { required: ["colour"] });

const message = "Response body property data.0 must have required property 'colour'";

let close: () => Promise<void>;

beforeEach(() => {
  close = async () => {};
});

afterEach(() => close());

test("an answer that breaks the description is a 500 that says where", async () => {
  const mock = await createMockServer({ description: stricter });
  close = mock.close;
  const response = await mock.fetch(get("/apps?per_page=1", { scope: account }));
  expect(response.status).toBe(500);
  expect((await bodyOf(response)).error).toEqual({
    code: 500,
    message: `The mock server's answer breaks the description: ${message}`,
    violations: [{ location: "body.data.0", message }],
  });
  expect(mock.requests.list()[0]).toMatchObject({ status: 500, violations: [{ on: "answer", message }] });
});

test("a lenient server lets it through, and the violation is in the log", async () => {
  const mock = await createMockServer({ description: stricter, lenient: true });
  close = mock.close;
  const response = await mock.fetch(get("/apps?per_page=1", { scope: account }));
  expect(response.status).toBe(200);
  expect((await bodyOf(response)).success).toBe(true);
  expect(mock.requests.list()[0]).toMatchObject({ status: 200, violations: [{ on: "answer", message }] });
});

test("a stateless one is held to it as well", async () => {
  const mock = await createMockServer({ description: stricter, stateless: true });
  close = mock.close;
  expect((await mock.fetch(get("/apps?per_page=1", { scope: account }))).status).toBe(500);
});
