import type { MockServer } from "@org/rtk-mock-server";
import { beforeEach, describe, expect, test } from "vitest";
import { startMock, webinar } from "../../support/client.ts";
import { bodyOf, get } from "../../support/requests.ts";

const own = "http://127.0.0.1:4010";
let mock: MockServer;

beforeEach(async () => {
  ({ mock } = await startMock({ cors: "*" }));
});

async function control(endpoint: string, headers: Record<string, string>, body?: string): Promise<Response> {
  const [method = "", path = ""] = endpoint.split(" ");
  return mock.fetch(`${own}${path}`, { method, headers, ...(body !== undefined && { body }) });
}

async function endpoints(): Promise<string[]> {
  return (await bodyOf(await mock.fetch(`${own}/__mock`))).endpoints;
}

describe("control endpoints refuse", () => {
  test.each([
    ["another origin", { origin: "https://evil.example" }],
    ["another port of this machine", { origin: "http://127.0.0.1:5173" }],
    ["an origin without a name", { origin: "null" }],
    ["an invalid origin", { origin: "nonsense" }],
    ["a request across sites", { "sec-fetch-site": "cross-site" }],
    ["a request across origins of one site", { "sec-fetch-site": "same-site" }],
    ["a link", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" }],
  ] as [string, Record<string, string>][])("%s, on every endpoint and regardless of cors", async (_, headers) => {
    const before = mock.snapshot();
    for (const endpoint of await endpoints()) {
      const response = await control(endpoint.replace(/\{.*?\}/, "join"), headers);
      expect([endpoint, response.status]).toEqual([endpoint, 403]);
      expect(await bodyOf(response)).toMatchObject({ success: false, error: { code: 403 } });
      expect(response.headers.has("access-control-allow-origin")).toBe(false);
    }
    expect(mock.snapshot().store).toEqual(before.store);
    expect(mock.requests.list()[0]).toMatchObject({ status: 403 });
  });

  test.each([
    ["plain text", { "content-type": "text/plain" }],
    ["a form", { "content-type": "application/x-www-form-urlencoded" }],
    ["a type that only begins like JSON's", { "content-type": "application/json-patch" }],
  ] as [string, Record<string, string>][])("a body of %s", async (_, headers) => {
    const response = await control("POST /__mock/faults", headers, '{"fault":"html"}');
    expect([response.status, (await bodyOf(response)).error.message]).toEqual([
      415,
      "A control request's body must be JSON: send it with the header Content-Type: application/json",
    ]);
    expect(mock.faults.list()).toEqual([]);
  });

  test("a body without a type", async () => {
    const body = new Blob(['{"fault":"html"}']);
    expect((await mock.fetch(`${own}/__mock/faults`, { method: "POST", body })).status).toBe(415);
    expect(mock.faults.list()).toEqual([]);
  });
});

describe("control endpoints serve", () => {
  test.each([
    ["programs", {}],
    ["pages of the mock server", { origin: own, "sec-fetch-site": "same-origin" }],
    ["the address bar", { "sec-fetch-site": "none" }],
  ] as [string, Record<string, string>][])("%s", async (_, headers) => {
    const json = { ...headers, "content-type": "application/json; charset=utf-8" };
    expect((await control("POST /__mock/faults", json, '{"fault":"html"}')).status).toBe(200);
    expect((await control("GET /__mock/state", headers)).status).toBe(200);
    expect((await control("DELETE /__mock/state", headers)).status).toBe(204);
  });
});

test("another page may link to a file but not read it", async () => {
  const { data } = await bodyOf(await mock.fetch(get(`/sessions/${webinar.session.session_id}/chat`, { base: own })));
  const url = data.chat_download_url as string;
  const link = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };
  expect((await mock.fetch(url, { headers: link })).status).toBe(200);
  for (const headers of [
    { ...link, "sec-fetch-dest": "iframe" },
    { ...link, "sec-fetch-mode": "cors" },
  ]) {
    expect((await mock.fetch(url, { headers })).status).toBe(403);
  }
  expect((await mock.fetch(url, { headers: { origin: "http://localhost:5173" } })).status).toBe(403);
});
