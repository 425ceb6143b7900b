import { expect, test } from "vitest";
import { examplesOf, operationOf, successOf } from "../../src/description/operations.ts";
import { type ReceivedResponse, violationsOfResponse } from "../../src/description/response.ts";

const operation = operationOf("apps/list");
const [[, example] = []] = examplesOf(successOf(operation));
const failure = { success: false, error: { code: 429, message: "Too many requests" } };
const app = { id: "x", name: 1, created_at: "2023-02-01T10:30:05.120Z" };

const wrong: [violation: RegExp, response: Partial<Omit<ReceivedResponse, "headers">> & { headers?: HeadersInit }][] = [
  [/^status 418 is not declared$/, { status: 418 }],
  [/^status 302 is not declared$/, { status: 302 }],
  [/^media type text\/html is not declared$/, { headers: { "content-type": "text/html" } }],
  [/^media type undefined is not declared$/, { headers: {} }],
  [/^the body is not JSON: /, { body: '{"success":true' }],
  [/^body: it must have required property 'data'$/, { body: '{"success":true}' }],
  [
    /^body: \/success must be equal to constant: true$/,
    { body: JSON.stringify({ ...(example as object), success: false }) },
  ],
  [
    /^body: it must NOT have unevaluated properties: "more"$/,
    { body: JSON.stringify({ ...(example as object), more: 1 }) },
  ],
  [
    /^header retry-after has the invalid value soon$/,
    {
      status: 429,
      headers: { "content-type": "application/json", "retry-after": "soon" },
      body: JSON.stringify(failure),
    },
  ],
];

test.for(wrong)("reports %s", ([violation, response]) => {
  const found = violationsOfResponse(operation, receive(response));
  expect(found).toEqual([expect.stringMatching(violation)]);
});

test("reports each violation of a body", () => {
  const body = JSON.stringify({ success: true, data: [app], paging: { total_count: -1 } });
  const found = violationsOfResponse(operation, receive({ body }));
  expect(found).toContain('body: /data/0/id must match format "uuid"');
  expect(found).toContain("body: /paging/total_count must be >= 0");
});

test("accepts what the description declares", () => {
  expect(violationsOfResponse(operation, receive({}))).toEqual([]);
  expect(violationsOfResponse(operation, receive({ status: 503, body: JSON.stringify(failure) }))).toEqual([]);
});

test("accepts undeclared properties when open", () => {
  const body = JSON.stringify({ ...(example as object), more: 1 });
  expect(violationsOfResponse(operation, receive({ body }), "open")).toEqual([]);
});

function receive({ headers, ...rest }: (typeof wrong)[number][1]): ReceivedResponse {
  const json = { "content-type": "application/json" };
  return { status: 200, body: JSON.stringify(example), ...rest, headers: new Headers(headers ?? json) };
}
