import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { callOperation } from "../../src/call-operation.ts";
import { brokenOperations, type MisbehavingServer, startMisbehavingServer } from "../misbehaving-server.ts";
import { type CheckedClient, createCheckedClient, settle, violationsIn } from "./checked-client.ts";
import { invalidCalls } from "./invalid-calls.ts";
import { type Prism, startPrismProxy } from "./prism.ts";
import { useProxiedServer } from "./proxied-server.ts";

describe("prism proxy rejects an invalid request", () => {
  const server = useProxiedServer({ stateless: false });

  test.for(invalidCalls)("with $violation", async ({ operation, params }) => {
    const { rtk, observed } = server.client;
    await settle(callOperation(rtk, operation, params));
    expect(observed.last().response.status).toBe(422);
    expect(server.mock.requests.list()).toEqual([]);
  });
});

describe("prism proxy reports the violations of a misbehaving server", () => {
  let misbehaving: MisbehavingServer;
  let prism: Prism;
  let client: CheckedClient;

  beforeAll(async () => {
    misbehaving = await startMisbehavingServer();
    prism = await startPrismProxy(misbehaving.url);
  });

  afterAll(async () => {
    await prism.stop();
    await misbehaving.close();
  });

  beforeEach(() => {
    client = createCheckedClient(prism.url);
  });

  const expected: Record<string, RegExp> = {
    "apps/list": /data\.0\.id must be string/,
    "meetings/list": /must have required property 'data'/,
    "recordings/list": /data\.0\.status must be equal to one of the allowed values/,
    // An undeclared status, so that Prism applies `default`, which is for errors.
    "livestreams/list": /success must be equal to constant/,
    "webhooks/list": /media type \\"text\/html\\" does not match/,
  };

  test("in every operation that it breaks", () => {
    expect(Object.keys(expected)).toEqual(brokenOperations);
  });

  test.for(Object.entries(expected))("in %s", async ([id, violation]) => {
    const { rtk, observed } = client;
    await settle(callOperation(rtk, id, {}));
    const { status, headers } = observed.last().response;
    expect(status).toBe(500);
    expect(headers.get("sl-violations")).toMatch(violation);
    expect(await violationsIn(observed.last())).toContainEqual(expect.stringMatching(/^Prism: /));
  });
});
