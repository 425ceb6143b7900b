import type { Json, JsonObject } from "@org/rtk-openapi-refs";
import { describe, expect, test } from "vitest";
import { documentOf, drift, json, thingsPath, withParameter } from "./documents.ts";

const text = { type: "string" };
const body = { content: json(text) };
const plain = { "text/plain": { schema: text } };

/** Name, our document, theirs, then location, kind, our value and theirs. */
type OperationChange = [string, JsonObject, JsonObject, string, string, Json, Json];

const operationChanges: OperationChange[] = [
  [
    "a parameter that is new",
    documentOf({}),
    withParameter({}),
    "parameter.query.filter",
    "parameter",
    "absent",
    "present",
  ],
  [
    "a parameter that is gone",
    withParameter({}),
    documentOf({}),
    "parameter.query.filter",
    "parameter",
    "present",
    "absent",
  ],
  [
    "a required parameter",
    withParameter({}),
    withParameter({ required: true }),
    "parameter.query.filter",
    "required",
    false,
    true,
  ],
  [
    "a deprecated parameter",
    withParameter({}),
    withParameter({ deprecated: true }),
    "parameter.query.filter",
    "deprecated",
    false,
    true,
  ],
  [
    "a parameter's type",
    withParameter({ schema: text }),
    withParameter({ schema: { type: "number" } }),
    "parameter.query.filter",
    "type",
    "string",
    "number",
  ],
  [
    "a parameter's items",
    withParameter({ schema: list(text) }),
    withParameter({ schema: list({ enum: ["A"] }) }),
    "parameter.query.filter[]",
    "enum",
    "none",
    ["A"],
  ],
  [
    "a parameter's style",
    withParameter({ schema: list(text) }),
    withParameter({ schema: list(text), style: "pipeDelimited", explode: true }),
    "parameter.query.filter",
    "style",
    "form, explode",
    "pipeDelimited, explode",
  ],
  [
    "explode",
    withParameter({ schema: list(text) }),
    withParameter({ schema: list(text), explode: false }),
    "parameter.query.filter",
    "style",
    "form, explode",
    "form",
  ],
  [
    "empty values",
    withParameter({}),
    withParameter({ allowEmptyValue: true }),
    "parameter.query.filter",
    "empty-value",
    false,
    true,
  ],
  [
    "a body that is new",
    documentOf({}),
    documentOf({ requestBody: body }),
    "request.body",
    "body",
    "absent",
    "present",
  ],
  [
    "a body that is gone",
    documentOf({ requestBody: body }),
    documentOf({ requestBody: { content: {} } }),
    "request.body",
    "body",
    "present",
    "absent",
  ],
  [
    "a required body",
    documentOf({ requestBody: body }),
    documentOf({ requestBody: { ...body, required: true } }),
    "request.body",
    "required",
    false,
    true,
  ],
  [
    "a media type",
    documentOf({ requestBody: body }),
    documentOf({ requestBody: { content: plain } }),
    "request.body",
    "media-type",
    ["application/json"],
    ["text/plain"],
  ],
  [
    "a status that is new",
    documentOf({ responses: {} }),
    documentOf({ responses: { 202: body } }),
    "status.202",
    "status",
    "absent",
    "present",
  ],
  [
    "a status that is gone",
    documentOf({ responses: { 404: body } }),
    documentOf({ responses: {} }),
    "status.404",
    "status",
    "present",
    "absent",
  ],
  [
    "a status covered by our default response",
    documentOf({ responses: { default: body } }),
    documentOf({ responses: { default: body, 500: body } }),
    "status.500",
    "status",
    "default",
    "present",
  ],
  [
    "the body of a status covered by our default response",
    documentOf({ responses: { default: body } }),
    documentOf({ responses: { 500: { content: json({ type: "number" }) } } }),
    "response.500",
    "type",
    "string",
    "number",
  ],
  [
    "a response without a body",
    documentOf({ responses: { 200: body } }),
    documentOf({ responses: { 200: {} } }),
    "response.200",
    "body",
    "present",
    "absent",
  ],
  [
    "a response header",
    documentOf({ responses: { 200: {} } }),
    documentOf({ responses: { 200: { headers: { "Retry-After": {} } } } }),
    "response.200.header.retry-after",
    "header",
    "absent",
    "present",
  ],
  ["a deprecated operation", documentOf({}), documentOf({ deprecated: true }), "operation", "deprecated", false, true],
];

describe("finds in operations", () => {
  test.each(operationChanges)("%s", async (_, ours, theirs, location, kind, our, their) => {
    const { differences, exitCode } = await drift(ours, theirs);
    const change = { operation: "things/create", location, kind, ours: our, theirs: their };
    expect(differences).toContainEqual(expect.objectContaining(change));
    expect(exitCode).toBe(1);
  });

  test("operations that are new or gone, the new ones by method and path", async () => {
    const ours = documentOf({}, { paths: { "/realtime/kit/a": { get: { operationId: "a/get" } } } });
    const theirs = documentOf({}, { paths: { "/realtime/kit/b": { get: { operationId: "whatever" } } } });
    const { differences } = await drift(ours, theirs);
    expect(differences).toMatchObject([
      { operation: "a/get", location: "operation", kind: "operation", ours: "present", theirs: "absent" },
      { operation: "GET /realtime/kit/b", location: "operation", kind: "operation", ours: "absent", theirs: "present" },
    ]);
  });

  test("a path parameter with another name, and compares it under ours", async () => {
    const theirs = {
      openapi: "3.1.1",
      paths: {
        [thingsPath.replace("{app_id}", "{id}")]: {
          post: {
            parameters: [
              { name: "account_id", in: "path", required: true, schema: text },
              { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
            ],
          },
        },
      },
    };
    const { differences } = await drift(documentOf({}), theirs);
    expect(differences).toMatchObject([
      { location: "parameter.path.app_id", kind: "name", ours: "app_id", theirs: "id" },
      { location: "parameter.path.app_id", kind: "format", ours: "none", theirs: "uuid" },
    ]);
  });

  test("webhook events of ours that are missing", async () => {
    const ours = documentOf({}, { webhooks: { "thing.made": { post: { operationId: "webhook-events/thing-made" } } } });
    const { differences } = await drift(ours, documentOf({}));
    expect(differences).toMatchObject([
      { operation: "webhook-events/thing-made", kind: "operation", theirs: "absent" },
    ]);
  });
});

function list(items: Json): JsonObject {
  return { type: "array", items };
}
