import { readFileSync } from "node:fs";
import { createRtkClient, RtkApiError } from "@org/rtk-client";
import { type Finding, generateCoverage } from "@org/rtk-codegen/coverage";
import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { document } from "../../src/description/document.ts";
import { type Operation, operations } from "../../src/description/operations.ts";
import { readRequest } from "../../src/description/request.ts";
import { declaredResponse, type ReceivedResponse, violationsOfResponse } from "../../src/description/response.ts";
import { observe } from "../../src/observe.ts";
import { account_id, app_id, cases } from "../cases.ts";
import { conflicts } from "./conflicts.ts";
import { provoke } from "./provocations.ts";

let mock: MockServer;
let baseUrl: string;

beforeAll(async () => {
  mock = await createMockServer();
  baseUrl = (await mock.listen({ port: 0 })).url;
});

beforeEach(() => mock.reset());

afterAll(() => mock.close());

const cells = operations.flatMap((operation) =>
  operation.responses.flatMap(({ status, content }) =>
    content.map((mediaType) => ({ id: operation.id, operation, status, mediaType: mediaType.name })),
  ),
);

const findings = new Map<string, Finding>();

test.for(cells)("$id responds $status as $mediaType", async ({ operation, status, mediaType }) => {
  const key = [operation.id, status, mediaType].join();
  findings.set(key, "failed");
  const { outcome, response } = await callFor(operation, status);
  expect(declaredResponse(operation, response.status)?.status).toBe(status);
  expect(response.headers.get("content-type")).toContain(mediaType);
  // Unlike the API's errors, the mock server's also list the violations.
  expect(violationsOfResponse(operation, response, [400, 422].includes(response.status) ? "open" : "response")).toEqual(
    [],
  );
  if (status.startsWith("2")) expect(outcome).toEqual(JSON.parse(response.body));
  else expectError(outcome, operation, response);
  findings.set(key, "passed");
});

test("every operation has a case, and every case an operation", () => {
  const ids = operations.map(({ id }) => id).sort();
  expect(Object.keys(cases).sort()).toEqual(ids);
  expect(Object.keys(conflicts).filter((id) => !ids.includes(id))).toEqual([]);
});

test("COVERAGE.md matches the results of these tests", () => {
  const found = generateCoverage(document as never, ({ operation, status, mediaType }) => {
    return findings.get([operation, status, mediaType].join()) ?? "untested";
  });
  expect(readFileSync(new URL("../../COVERAGE.md", import.meta.url), "utf8")).toBe(found);
});

/** Calls an operation so that the server responds with a status. @returns the response and the client's result */
async function callFor(operation: Operation, status: string) {
  const call = (status === "409" && conflicts[operation.id]) || cases[operation.id];
  if (!call) throw new Error(`${operation.id} has no case: test/cases.ts`);
  const isValid = status.startsWith("2") || call === conflicts[operation.id];
  const observed = observe(async (request) => {
    const read = await readRequest(request, "/client/v4");
    expect(read.violations).toEqual([]);
    return fetch(isValid || read.operation !== operation ? request : await provoke(status, request, operation));
  });
  const client = { apiToken: "any-token", accountId: account_id, appId: app_id, baseUrl, maxRetries: 0 };
  const rtk = createRtkClient({ ...client, fetch: observed.fetch });
  const outcome = await call(rtk, mock).catch((error: unknown) => error);
  return { outcome, response: observed.last().response };
}

function expectError(error: unknown, { id, method, path }: Operation, response: ReceivedResponse) {
  expect(error).toBeInstanceOf(RtkApiError);
  const body = JSON.parse(response.body);
  const retryAfter = response.headers.get("retry-after");
  expect(error).toMatchObject({
    message: expect.stringContaining(body.error.message),
    status: response.status,
    code: body.error.code,
    body,
    retryAfterMs: retryAfter === null ? undefined : Number(retryAfter) * 1000,
    operation: id,
    method,
    path,
  });
}
