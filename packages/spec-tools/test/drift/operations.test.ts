import { describe, expect, test } from "vitest";
import { documentOf, drift, thingsPath } from "./documents.ts";

import { operationChanges } from "./operation-changes.ts";

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
              { name: "account_id", in: "path", required: true, schema: { type: "string" } },
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
