import { isDeepStrictEqual } from "node:util";
import { createRtkClient, type RtkApiError, type RtkClient } from "@org/rtk-client";
import { cloudflareDuplicates, cloudflareMethods } from "@org/rtk-codegen/cloudflare-methods";
import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import type { APIError } from "cloudflare/core/error";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callOperation } from "../../src/call-operation.ts";
import { type Operation, operations } from "../../src/description/operations.ts";
import { readRequest } from "../../src/description/request.ts";
import { type Observed, observe } from "../../src/observe.ts";
import { flatten, sampleCall } from "../sample-calls.ts";
import { ledger, noMethod } from "./ledger.ts";
import { createOfficialClient } from "./official-client.ts";

const base = "/client/v4";
const baseUrl = `https://api.example.com${base}`;

let mock: MockServer;
let ours: Observed;
let theirs: Observed;
let rtk: RtkClient;
let official: ReturnType<typeof createOfficialClient>;

beforeAll(async () => {
  mock = await createMockServer({ stateless: true });
  ours = observe(mock.fetch);
  theirs = observe(mock.fetch);
  rtk = createRtkClient({ apiToken: "any-token", baseUrl, maxRetries: 0, fetch: ours.fetch });
  official = createOfficialClient(baseUrl, theirs.fetch);
});

afterAll(() => mock.close());

describe.each(operations)("$id", (operation) => {
  const method = cloudflareMethods[operation.id];

  test("differs between the clients only as the ledger states", async () => {
    const differences = method ? await compare(method, operation) : [noMethod];
    const rows = ledger.filter((row) => row.operation === operation.id);
    expect(differences).toEqual(rows.map(({ difference }) => difference));
  });
});

test("every method of the official client is called", () => {
  const called = [...Object.values(cloudflareMethods), ...Object.keys(cloudflareDuplicates)];
  expect(official.methodNames.toSorted()).toEqual(called.sort());
});

test.for(Object.entries(cloudflareDuplicates))("%s calls the same operation as %s", async ([method, original]) => {
  const operation = operations.find(({ id }) => cloudflareMethods[id] === original) as Operation;
  expect(await compare(method, operation)).toEqual([]);
});

test("every row of the ledger names an operation", () => {
  const ids = operations.map(({ id }) => id);
  expect(ledger.filter(({ operation }) => !ids.includes(operation))).toEqual([]);
});

/** Compares both clients' requests for an operation, and their results for a success and an error. */
async function compare(method: string, operation: Operation): Promise<string[]> {
  const success = await callBoth(method, operation, {});
  const sent = await compareSent();
  const failure = await callBoth(method, operation, { prefer: "code=403" });
  return [...sent, ...difference("result", success), ...difference("error", failure)];
}

type Both = Record<"theirs" | "ours", unknown>;

async function callBoth(method: string, operation: Operation, headers: Record<string, string>): Promise<Both> {
  const parts = sampleCall(operation, "all");
  return {
    theirs: await official.call(method, operation, parts, headers).catch(readTheirError),
    ours: await callOperation(rtk, operation.id, flatten(parts), { headers }).catch(readOurError),
  };
}

async function compareSent(): Promise<string[]> {
  const { violations, ...their } = await readRequest(theirs.last().request, base);
  const our = await readRequest(ours.last().request, base);
  const parts = ["path", "query", "body"] as const;
  return [...violations, ...parts.flatMap((part) => difference(part, { theirs: their[part], ours: our[part] }))];
}

function readTheirError({ status, error }: APIError): unknown {
  return { status, body: error };
}

function readOurError({ status, body }: RtkApiError): unknown {
  return { status, body };
}

function difference(part: string, { theirs, ours }: Both): string[] {
  if (isDeepStrictEqual(theirs, ours)) return [];
  const [theirText, ourText] = [theirs, ours].map((value) => JSON.stringify(value) ?? "missing");
  return [`${part} is ${theirText}, ours ${ourText}`];
}
