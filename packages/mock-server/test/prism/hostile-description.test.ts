import { createMockServer } from "@org/rtk-mock-server";
import { expect, test } from "vitest";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function documentOf(schema: object, schemas: object = {}): object {
  const content = { "application/json": { schema } };
  const get = { operationId: "things/get", responses: { 200: { description: "", content } } };
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: { "/things": { get } },
    components: { schemas },
  };
}

const doubling = Array.from({ length: 40 }, (_, level) => [
  `S${level}`,
  { type: "object", properties: { a: ref(`S${level + 1}`), b: ref(`S${level + 1}`) } },
]);
const cycle: Record<string, unknown> = {};
cycle.self = cycle;

test.each([
  ["reads another file", documentOf({ $ref: "/etc/hostname" }), "$ref /etc/hostname at #/paths/~1things"],
  ["fetches something", documentOf({ $ref: "http://127.0.0.1:1/a" }), "$ref http://127.0.0.1:1/a at #/paths/~1things"],
  ["contains itself", documentOf(cycle), "it contains itself (at #/paths/~1things"],
  [
    "explodes",
    documentOf(ref("S0"), { ...Object.fromEntries(doubling), S40: {} }),
    "it has more than 3,000,000 values",
  ],
])("refuses a description that %s", async (_, description, message) => {
  await expect(createMockServer({ description })).rejects.toThrow(message);
  await using mock = await open();
  await expect(mock.describe(description)).rejects.toThrow(message);
  expect((await mock.fetch("http://mock/accounts/a/realtime/kit/apps")).status).not.toBe(404);
});

async function open() {
  const mock = await createMockServer({ seed: "hostile" });
  return Object.assign(mock, { [Symbol.asyncDispose]: () => mock.close() });
}
