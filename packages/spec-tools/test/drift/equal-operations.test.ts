import type { Json, JsonObject } from "@org/rtk-openapi-refs";
import { describe, expect, test } from "vitest";
import { documentOf, drift, json, thingsPath, withParameter } from "./documents.ts";

const text = { type: "string" };
const thing = { type: "object", properties: { a: text } };
const shared = {
  components: {
    parameters: { filter: { name: "filter", in: "query", schema: text } },
    requestBodies: { Thing: { content: json(thing) } },
    responses: { Thing: { content: json(thing), headers: { "x-id": { $ref: "#/components/headers/Id" } } } },
    headers: { Id: { schema: text } },
  },
};

/** Name, our document and theirs. */
const equalOperations: [string, JsonObject, JsonObject][] = [
  [
    "references to parameters, bodies, responses and headers",
    documentOf({
      parameters: [{ name: "filter", in: "query", schema: text }],
      requestBody: { content: json(thing) },
      responses: { 200: { content: json(thing), headers: { "X-Id": { schema: text } } } },
    }),
    documentOf(
      {
        parameters: [{ $ref: "#/components/parameters/filter" }],
        requestBody: { $ref: "#/components/requestBodies/Thing" },
        responses: { 200: { $ref: "#/components/responses/Thing" } },
      },
      shared,
    ),
  ],
  [
    "an explicit default style",
    withParameter({ schema: { type: "array" } }),
    withParameter({ schema: { type: "array" }, style: "form", explode: true }),
  ],
  ["explode for a scalar", withParameter({ schema: text }), withParameter({ schema: text, explode: false })],
  [
    "a media type with a charset",
    documentOf({ requestBody: { content: json(text) } }),
    documentOf({ requestBody: { content: { "application/json; charset=utf-8": { schema: text } } } }),
  ],
  [
    "header parameters that OpenAPI ignores",
    documentOf({}),
    documentOf({ parameters: [{ name: "Authorization", in: "header", schema: text }] }),
  ],
  [
    "ids, tags, summaries, and paths of other products",
    documentOf({}),
    documentOf({ operationId: "make-thing", tags: ["X"], summary: "S" }, { tags: [{ name: "X" }] }),
  ],
  ["a body without content", documentOf({}), documentOf({ requestBody: { content: {} } })],
];

describe("treats operations as equal despite", () => {
  test.each(equalOperations)("%s", async (_, ours, theirs) => {
    expect(await drift(ours, theirs)).toMatchObject({ differences: [], exitCode: 0 });
  });

  test("parameters of the operation that replace the path's", async () => {
    const own = { name: "filter", in: "query", schema: text };
    const theirs = documentOf({ parameters: [own] });
    const item = (theirs.paths as Record<string, { parameters: Json[] }>)[thingsPath];
    item?.parameters.push({ ...own, schema: { type: "number" } });
    expect((await drift(documentOf({ parameters: [own] }), theirs)).differences).toEqual([]);
  });

  test("differences in other products", async () => {
    const theirs = documentOf({});
    Object.assign(theirs.paths as JsonObject, {
      "/zones": { get: {} },
      "/accounts/{id}/realtime/kitchen": { get: {} },
    });
    expect((await drift(documentOf({}), theirs)).differences).toEqual([]);
  });
});
