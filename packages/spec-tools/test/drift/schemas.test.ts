import type { Json, JsonObject } from "@org/rtk-openapi-refs";
import { describe, expect, test } from "vitest";
import { drift, withRequested, withResponse } from "./documents.ts";

const text = { type: "string" };

/** Name, our schema, theirs, then location below the property, kind, our value and theirs. */
type SchemaChange = [string, Json, Json, string, string, Json, Json];

const schemaChanges: SchemaChange[] = [
  ["a type", { type: "integer" }, text, "", "type", "integer", "string"],
  ["an additional type", text, { type: ["string", "integer"] }, "", "type", "string", "integer | string"],
  ["nullable", text, { type: ["string", "null"] }, "", "nullable", false, true],
  ["a format", { type: "string", format: "uri" }, text, "", "format", "uri", "none"],
  ["an enum's values", { enum: ["A"] }, { enum: ["A", "B"] }, "", "enum", ["A"], ["A", "B"]],
  ["a removed enum", { enum: ["A"] }, text, "", "enum", ["A"], "none"],
  [
    "a bound",
    { type: "string", maxLength: 4 },
    { type: "string", maxLength: 5 },
    "",
    "bounds",
    "maxLength 4",
    "maxLength 5",
  ],
  ["a new bound", { type: "array" }, { type: "array", minItems: 1 }, "", "bounds", "none", "minItems 1"],
  ["a pattern", { type: "string", pattern: "^a" }, text, "", "bounds", "pattern ^a", "none"],
  ["a default", text, { type: "string", default: "x" }, "", "default", "none", "x"],
  ["access (readOnly)", text, { type: "string", readOnly: true }, "", "access", "read-write", "read-only"],
  ["a deprecation", text, { type: "string", deprecated: true }, "", "deprecated", false, true],
  ["a property that is new", { type: "object" }, object({ a: text }), ".a", "property", "absent", "present"],
  ["a property that is gone", object({ a: text }), { type: "object" }, ".a", "property", "present", "absent"],
  ["a property's type", object({ a: text }), object({ a: { type: "boolean" } }), ".a", "type", "string", "boolean"],
  ["a required property", object({ a: text }), object({ a: text }, ["a"]), ".a", "required", false, true],
  ["an item's type", list(text), list({ type: "number" }), "[]", "type", "string", "number"],
  ["a property of an item", list(object({ a: text })), list(object({})), "[].a", "property", "present", "absent"],
  [
    "closing",
    object({}),
    { ...object({}), additionalProperties: false },
    "",
    "additional-properties",
    "open",
    "closed",
  ],
  ["a map's values", map(text), map({ type: "number" }), "{}", "type", "string", "number"],
  ["items of a former list", list(object({ a: text })), object({ b: text }), "[].b", "property", "absent", "present"],
  [
    "an alternative",
    object({ a: text }),
    { anyOf: [object({ a: text }), object({ b: text })] },
    "",
    "alternatives",
    ["object (a)"],
    ["object (a)", "object (b)"],
  ],
  [
    "one of several alternatives",
    { oneOf: [object({ a: text }), object({ b: text })] },
    { oneOf: [object({ b: text, c: text }), object({ a: text })] },
    "(b).c",
    "property",
    "absent",
    "present",
  ],
  [
    "a part of an allOf",
    { allOf: [object({ a: text })] },
    { allOf: [object({ a: text }), object({ b: text })] },
    ".b",
    "property",
    "absent",
    "present",
  ],
];

describe("finds in schemas", () => {
  test.each(schemaChanges)("%s", async (_, ours, theirs, below, kind, our, their) => {
    const requests = await drift(withRequested(ours), withRequested(theirs));
    const responses = await drift(withResponse(ours), withResponse(theirs));
    const change = { operation: "things/create", kind, ours: our, theirs: their };
    expect(requests.differences).toContainEqual(
      expect.objectContaining({ ...change, location: `request.body.thing${below}` }),
    );
    expect(responses.differences).toContainEqual(
      expect.objectContaining({ ...change, location: `response.200.thing${below}` }),
    );
    expect([requests.exitCode, responses.exitCode]).toEqual([1, 1]);
  });
});

function object(properties: JsonObject, required: string[] = []): JsonObject {
  return { type: "object", properties, required };
}

function list(items: Json): JsonObject {
  return { type: "array", items };
}

function map(additionalProperties: Json): JsonObject {
  return { type: "object", additionalProperties };
}
