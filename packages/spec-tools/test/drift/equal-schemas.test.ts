import type { Json, JsonObject } from "@org/rtk-openapi-refs";
import { describe, expect, test } from "vitest";
import { drift, withRequested, withResponse } from "./documents.ts";

const text = { type: "string" };
const thing = { type: "object", properties: { a: text, b: { type: "number" } }, required: ["a", "b"] };
const components = {
  components: { schemas: { prefix_Thing: thing, prefix_Other: { $ref: "#/components/schemas/prefix_Thing" } } },
};
const version30 = { openapi: "3.0.3" };

/** Name, our schema, theirs, and what else their document has. */
type SchemaPair = [string, Json, Json, JsonObject?];

const equalSchemas: SchemaPair[] = [
  [
    "the order of properties and required",
    thing,
    { required: ["b", "a"], properties: { b: { type: "number" }, a: text }, type: "object" },
  ],
  ["the order of an enum", { enum: ["A", "B"] }, { enum: ["B", "A"] }],
  ["the order of types", { type: ["string", "null"] }, { type: ["null", "string"] }],
  ["a $ref", thing, { $ref: "#/components/schemas/prefix_Thing" }, components],
  ["a $ref to a $ref", thing, { $ref: "#/components/schemas/prefix_Other" }, components],
  [
    "a $ref with a description next to it",
    thing,
    { $ref: "#/components/schemas/prefix_Thing", description: "A thing." },
    components,
  ],
  [
    "a $ref with other keywords next to it in 3.0",
    thing,
    { $ref: "#/components/schemas/prefix_Thing", type: "string" },
    { ...version30, ...components },
  ],
  ["nullable of 3.0", { type: ["string", "null"] }, { type: "string", nullable: true }, version30],
  [
    "nullable of 3.0 with an enum",
    { type: ["string", "null"], enum: ["A", null] },
    { type: "string", enum: ["A"], nullable: true },
    version30,
  ],
  [
    "nullable of 3.0 with an allOf",
    { anyOf: [thing, { type: "null" }] },
    { allOf: [{ $ref: "#/components/schemas/prefix_Thing" }], nullable: true },
    { ...version30, ...components },
  ],
  [
    "nullable of 3.0 with an anyOf",
    { type: ["string", "number", "null"] },
    { anyOf: [text, { type: "number" }], nullable: true },
    version30,
  ],
  ["null as an alternative", { type: ["string", "null"] }, { anyOf: [{ type: "null" }, text] }],
  [
    "exclusiveMinimum of 3.0",
    { type: "number", exclusiveMinimum: 1 },
    { type: "number", minimum: 1, exclusiveMinimum: true },
    version30,
  ],
  [
    "an allOf",
    thing,
    {
      allOf: [
        { type: "object", properties: { a: text }, required: ["a"] },
        { properties: { b: { type: "number" } } },
        { required: ["b"] },
      ],
    },
  ],
  [
    "an allOf that declares a property twice",
    { type: "object", properties: { a: { type: "string", minLength: 2, enum: ["aa"] } } },
    {
      allOf: [
        { type: "object", properties: { a: { type: "string", minLength: 1, enum: ["aa", "bb"] } } },
        { properties: { a: { minLength: 2, enum: ["aa", "cc"] } } },
      ],
    },
  ],
  ["a const", { const: true }, { type: "boolean", enum: [true] }],
  [
    "a oneOf of constants",
    { type: "string", enum: ["A", "B"] },
    {
      oneOf: [
        { const: "B", title: "b" },
        { const: "A", title: "a" },
      ],
    },
  ],
  ["an enum or any string", text, { anyOf: [{ type: "string", enum: ["A"] }, text] }],
  ["an integer or any number", { type: "number" }, { type: ["integer", "number"] }],
  [
    "the order of alternatives",
    { anyOf: [thing, { type: "object", properties: { c: text } }, text] },
    { anyOf: [text, { type: "object", properties: { c: text } }, thing] },
  ],
  ["a single alternative", thing, { anyOf: [thing] }],
  ["open objects", thing, { ...thing, additionalProperties: true }],
  ["a bound without effect", text, { type: "string", minLength: 0 }],
  [
    "texts, examples and extensions",
    text,
    { type: "string", title: "T", description: "D", example: "e", examples: ["e"], "x-anything": { type: "number" } },
  ],
  ["an empty schema and true", {}, true],
];

describe("treats as equal", () => {
  test.each(equalSchemas)("%s", async (_, ours, theirs, parts) => {
    expect(await drift(withRequested(ours), withRequested(theirs, parts))).toMatchObject({
      differences: [],
      exitCode: 0,
    });
    expect(await drift(withResponse(theirs, parts), withResponse(ours))).toMatchObject({
      differences: [],
      exitCode: 0,
    });
  });
});
