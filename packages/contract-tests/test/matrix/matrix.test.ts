import { readFileSync } from "node:fs";
import { createRtkClient, RtkApiError } from "@org/rtk-client";
import { type Finding, generateCoverage } from "@org/rtk-codegen/coverage";
import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { account_id, app_id, cases } from "../cases.ts";
import { departuresOfAnswer, describedAnswer } from "../description/answer.ts";
import { document } from "../description/document.ts";
import { type Operation, operations } from "../description/operations.ts";
import { readRequest } from "../description/request.ts";
import { observe } from "../observed.ts";
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
  operation.answers.flatMap(({ status, content }) =>
    content.map((mediaType) => ({ id: operation.id, operation, status, mediaType: mediaType.name })),
  ),
);

const findings = new Map<string, Finding>();

test.for(cells)("$id answers $status as $mediaType", async ({ operation, status, mediaType }) => {
  const key = [operation.id, status, mediaType].join();
  findings.set(key, "failed");
  const { outcome, answer } = await callFor(operation, status);
  expect(describedAnswer(operation, answer.status)?.status).toBe(status);
  expect(answer.headers.get("content-type")).toContain(mediaType);
  // Refusals of the mock server also list the violations, which the API's do not.
  expect(departuresOfAnswer(operation, answer, answer.status === 422 ? "open" : "response")).toEqual([]);
  if (status.startsWith("2")) expect(outcome).toEqual(JSON.parse(answer.body));
  else expectError(outcome, operation, answer);
  findings.set(key, "passed");
});

test("every operation has a case, and no case is left over", () => {
  const ids = operations.map(({ id }) => id).sort();
  expect(Object.keys(cases).sort()).toEqual(ids);
  expect(Object.keys(conflicts).filter((id) => !ids.includes(id))).toEqual([]);
});

test("COVERAGE.md says what these tests found", () => {
  const found = generateCoverage(document as never, ({ operation, status, mediaType }) => {
    return findings.get([operation, status, mediaType].join()) ?? "untested";
  });
  expect(readFileSync(new URL("../../COVERAGE.md", import.meta.url), "utf8")).toBe(found);
});

/** Calls an operation so that it answers with a status, and tells what the client makes of it. */
async function callFor(operation: Operation, status: string) {
  const call = (status === "409" && conflicts[operation.id]) || cases[operation.id];
  if (!call) throw new Error(`${operation.id} has no case: test/cases.ts`);
  const isRight = status.startsWith("2") || call === conflicts[operation.id];
  const observed = observe(async (request) => {
    const read = await readRequest(request, "/client/v4");
    expect(read.departures).toEqual([]);
    return fetch(isRight || read.operation !== operation ? request : await provoke(status, request, operation));
  });
  const client = { apiToken: "any-token", accountId: account_id, appId: app_id, baseUrl, maxRetries: 0 };
  const rtk = createRtkClient({ ...client, fetch: observed.fetch });
  const outcome = await call(rtk, mock).catch((error: unknown) => error);
  return { outcome, answer: observed.last().answer };
}

function expectError(
  error: unknown,
  { id, method, path }: Operation,
  answer: { status: number; headers: Headers; body: string },
) {
  expect(error).toBeInstanceOf(RtkApiError);
  const body = JSON.parse(answer.body);
  const retryAfter = answer.headers.get("retry-after");
  expect(error).toMatchObject({
    message: expect.stringContaining(body.error.message),
    status: answer.status,
    code: body.error.code,
    body,
    retryAfterMs: retryAfter === null ? undefined : Number(retryAfter) * 1000,
    operation: id,
    method,
    path,
  });
}
