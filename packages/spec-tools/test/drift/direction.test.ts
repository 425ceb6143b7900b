import type { Json, JsonObject } from "@org/rtk-openapi-refs";
import { describe, expect, test } from "vitest";
import { documentOf, drift, json, withParameter, withRequested, withResponse } from "./documents.ts";

const text = { type: "string" };
const number = { type: "number" };
const closed = { type: "object", additionalProperties: false };

/** Keywords of one side only: the stricter schema, then the wider one. */
const pairs: [string, Json, Json][] = [
  ["a type", { type: "integer" }, number],
  ["one type of two", text, { type: ["string", "number"] }],
  ["null", text, { type: ["string", "null"] }],
  ["a format", { type: "string", format: "uri" }, text],
  ["an enum", { enum: ["A"] }, text],
  ["an enum with fewer values", { enum: ["A"] }, { enum: ["A", "B"] }],
  ["a lower bound", { type: "number", minimum: 2 }, { type: "number", minimum: 1 }],
  ["an upper bound", { type: "number", maximum: 1 }, { type: "number", maximum: 2 }],
  ["a pattern", { type: "string", pattern: "a" }, text],
  [
    "a required property",
    { type: "object", properties: { a: text }, required: ["a"] },
    { type: "object", properties: { a: text } },
  ],
  ["closed objects", closed, { type: "object" }],
  ["a map's values", { type: "object", additionalProperties: number }, { type: "object" }],
  ["read-only properties", { type: "string", readOnly: true }, text],
  [
    "alternatives",
    { anyOf: [{ type: "object", properties: { a: text } }] },
    {
      anyOf: [
        { type: "object", properties: { a: text } },
        { type: "object", properties: { b: text } },
      ],
    },
  ],
];

describe("in requests, ours is", () => {
  test.each(pairs)("stricter or looser by %s", async (_, strict, wide) => {
    expect(await directions(withRequested(strict), withRequested(wide))).toEqual(["stricter"]);
    expect(await directions(withRequested(wide), withRequested(strict))).toEqual(["looser"]);
  });

  const whole: [string, JsonObject, JsonObject][] = [
    ["a parameter", documentOf({}), withParameter({})],
    ["a required parameter", withParameter({ required: true }), withParameter({})],
    ["empty values", withParameter({}), withParameter({ allowEmptyValue: true })],
    ["a body", documentOf({}), documentOf({ requestBody: { content: json(text) } })],
    [
      "a required body",
      documentOf({ requestBody: { required: true, content: json(text) } }),
      documentOf({ requestBody: { content: json(text) } }),
    ],
    [
      "a media type",
      documentOf({ requestBody: { content: json(text) } }),
      documentOf({ requestBody: { content: { ...json(text), "text/plain": {} } } }),
    ],
  ];
  test.each(whole)("stricter or looser by %s", async (_, strict, wide) => {
    expect(await directions(strict, wide)).toEqual(["stricter"]);
    expect(await directions(wide, strict)).toEqual(["looser"]);
  });

  test("stricter where it requires what theirs does not declare or forbids what theirs declares", async () => {
    const theirs = withRequested({ type: "object" });
    const demanding = withRequested({ type: "object", properties: { a: text }, required: ["a"] });
    expect(await directions(demanding, theirs)).toEqual(["stricter"]);
    const known = withRequested({ ...closed, properties: { a: text } });
    expect(await directions(withRequested(closed), known)).toEqual(["stricter"]);
  });

  test("stricter where parameters are serialized differently", async () => {
    const ours = withParameter({ schema: { type: "array" } });
    expect(await directions(ours, withParameter({ schema: { type: "array" }, explode: false }))).toEqual(["stricter"]);
  });
});

test("responses and webhook events reject nothing", async () => {
  expect(await directions(withResponse({ type: "integer" }), withResponse(number))).toEqual([undefined]);
  const webhook = (schema: Json) =>
    documentOf({}, { webhooks: { made: { post: { operationId: "made", requestBody: { content: json(schema) } } } } });
  expect(await directions(webhook({ type: "integer" }), webhook(number))).toEqual([undefined]);
});

async function directions(ours: JsonObject, theirs: JsonObject) {
  return (await drift(ours, theirs)).differences.map(({ request }) => request);
}
