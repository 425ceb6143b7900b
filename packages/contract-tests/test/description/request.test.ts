import { expect, test } from "vitest";
import { readRequest } from "../../src/description/request.ts";

const kit = "https://api.example.com/accounts/a/realtime/kit";
const headers = { authorization: "Bearer a-token", "content-type": "application/json" };
const uuid = "9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36";

const wrong: [violation: RegExp, method: string, url: string, init?: RequestInit][] = [
  [/^no operation matches GET \/accounts\/a\/realtime\/kit\/app\/nothing$/, "GET", `${kit}/app/nothing`],
  [/^no operation matches PUT /, "PUT", `${kit}/apps`],
  [/^no operation matches GET /, "GET", `${kit}/app/meetings/`],
  [/^path parameter session_id: it must match format "uuid"$/, "GET", `${kit}/app/sessions/s`],
  [/^query parameter page is not declared$/, "GET", `${kit}/app/meetings?page=1`],
  [/^query parameter per_page: it must be integer$/, "GET", `${kit}/app/meetings?per_page=1.5`],
  [/^query parameter per_page: it must be integer$/, "GET", `${kit}/app/meetings?per_page=`],
  [/^query parameter per_page is repeated$/, "GET", `${kit}/app/meetings?per_page=1&per_page=2`],
  [/^query parameter status is repeated$/, "GET", `${kit}/app/recordings?status=UPLOADED&status=PAUSED`],
  [/^query parameter status: \/1 must be equal to one/, "GET", `${kit}/app/recordings?status=UPLOADED,GONE`],
  [
    /^query parameter include_breakout_rooms: it must be bool/,
    "GET",
    `${kit}/app/sessions/${uuid}?include_breakout_rooms=1`,
  ],
  [/^the bearer token is missing$/, "GET", `${kit}/apps`, { headers: {} }],
  [/^the bearer token is missing$/, "GET", `${kit}/apps`, { headers: { authorization: "Bearer " } }],
  [/^the body is missing$/, "POST", `${kit}/apps`],
  [/^the body is not JSON$/, "POST", `${kit}/apps`, { body: "{" }],
  [/^the media type text\/plain is not declared$/, "POST", `${kit}/apps`, media("text/plain")],
  [/^body: it must have required property 'name'$/, "POST", `${kit}/apps`, { body: "{}" }],
  [
    /^body: it must NOT have unevaluated properties: "title"$/,
    "POST",
    `${kit}/apps`,
    { body: '{"name":"a","title":"b"}' },
  ],
  [/^a body is not declared$/, "POST", `${kit}/app/meetings/m/active-session/kick-all`, { body: "{}" }],
];

function media(type: string): RequestInit {
  return { headers: { ...headers, "content-type": type }, body: '{"name":"a"}' };
}

test.for(wrong)("reports %s of %s %s", async ([violation, method, url, init]) => {
  const { violations } = await readRequest(new Request(url, { method, headers, ...init }));
  expect(violations).toEqual([expect.stringMatching(violation)]);
});

test("parses the parts of a request", async () => {
  const url = `${kit}/an%2Fapp/recordings?status=UPLOADED,RECORDING&per_page=5&expired=true&search=a%20b`;
  const { operation, violations, ...parts } = await readRequest(new Request(url, { headers }));
  expect(operation?.id).toBe("recordings/list");
  expect(violations).toEqual([]);
  expect(parts).toEqual({
    path: { account_id: "a", app_id: "an/app" },
    query: { status: ["UPLOADED", "RECORDING"], per_page: 5, expired: true, search: "a b" },
    body: undefined,
  });
});

test("prefers a literal segment over a path parameter", async () => {
  const { operation } = await readRequest(new Request(`${kit}/app/webhooks/all`, { headers }));
  expect(operation?.id).toBe("webhooks/list-events");
});
