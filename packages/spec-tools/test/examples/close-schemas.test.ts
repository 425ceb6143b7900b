import type { Json } from "@org/rtk-openapi-refs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { closeSchemas } from "../../src/close-schemas.ts";

const description = {
  media: { schema: { $ref: "#/components/schemas/Thing" } },
  components: {
    schemas: {
      Part: {
        type: "object",
        properties: {
          id: { type: "string", readOnly: true },
          secret: { type: "string", writeOnly: true },
          size: { type: "object", properties: { width: { type: "number" } } },
        },
      },
      Thing: {
        allOf: [{ $ref: "#/components/schemas/Part" }],
        properties: {
          parts: { type: "array", items: { $ref: "#/components/schemas/Part" } },
          either: { anyOf: [{ $ref: "#/components/schemas/Part" }, { properties: { name: { type: "string" } } }] },
          any: { type: "object", additionalProperties: { type: "number" } },
        },
      },
    },
  },
};

function fits(value: Json, direction: "request" | "response" = "response"): boolean {
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(closeSchemas(description, direction), "closed");
  return ajv.compile({ $ref: "closed#/media/schema" })(value);
}

test.each<[string, Json]>([
  ["a declared key", { parts: [] }],
  ["a key that a part of the schema declares", { id: "1", size: { width: 1 } }],
  ["keys of several branches", { either: { id: "1", name: "One" } }],
  ["any key where the schema allows it", { any: { one: 1 } }],
])("a closed schema accepts %s", (_, value) => {
  expect(fits(value)).toBe(true);
});

test.each<[string, Json]>([
  ["at the top", { color: "red" }],
  ["deep below", { size: { color: "red" } }],
  ["in an item of a list", { parts: [{ color: "red" }] }],
  ["where there are several branches", { either: { color: "red" } }],
])("a closed schema refuses an undeclared key %s", (_, value) => {
  expect(fits(value)).toBe(false);
});

test("refuses write-only properties only in responses, and read-only ones only in requests", () => {
  expect([fits({ secret: "s" }, "request"), fits({ secret: "s" }, "response")]).toEqual([true, false]);
  expect([fits({ id: "1" }, "request"), fits({ id: "1" }, "response")]).toEqual([false, true]);
});
