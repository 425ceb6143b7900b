import { createRtkClient, download, type Fetch, RtkInputError } from "@org/rtk-client";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import nock from "nock";
import nodeFetch, { Request as NodeFetchRequest } from "node-fetch";
import { MockAgent, Request as UndiciRequest, fetch as undiciFetch } from "undici";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { accountId, apiToken, appId, baseUrl, caught, createClient, kit } from "../clients.ts";
import { startServer } from "../server.ts";
import { connect, startEcho } from "./support/echo.ts";

describe.each<[string, Fetch, object]>([
  ["undici", undiciFetch, {}],
  ["undici with its own Request", undiciFetch, { Request: UndiciRequest }],
  ["node-fetch", nodeFetch, {}],
  ["node-fetch with its own Request", nodeFetch, { Request: NodeFetchRequest }],
  ["the global fetch", (request, init) => globalThis.fetch(request, init), {}],
])("%s", (_, fetch, options) => {
  test("sends method, URL, headers and body", async () => {
    const server = await startEcho();
    const rtk = connect(server, fetch, { headers: { "x-a": "1" }, ...options });
    const { data } = await rtk.meetings.create({ title: "Größe 😀" });
    expect(data).toMatchObject({
      url: `/accounts/${accountId}/realtime/kit/${appId}/meetings`,
      authorization: `Bearer ${apiToken}`,
      type: "application/json",
      a: "1",
      body: '{"title":"Größe 😀"}',
    });
    expect(server.requests.map(({ method }) => method)).toEqual(["POST"]);
  });

  test("reads a page of a list, and an error", async () => {
    const server = await startServer((request, response) => {
      const isList = request.url?.endsWith("/meetings?per_page=1");
      response.writeHead(isList ? 200 : 404, { "content-type": "application/json", "cf-ray": "8f1-FRA" });
      response.end(
        isList ? '{"success":true,"data":[{"id":"m"}]}' : '{"success":false,"error":{"code":404,"message":"gone"}}',
      );
    });
    const rtk = connect(server, fetch, options);
    expect((await rtk.meetings.list({ per_page: 1 })).data).toEqual([{ id: "m" }]);
    const error = await caught(rtk.meetings.get({ meeting_id: "m" }));
    expect(error).toMatchObject({ name: "RtkApiError", status: 404, requestId: "8f1-FRA" });
    expect((error as { headers: Headers }).headers.get("cf-ray")).toBe("8f1-FRA");
  });

  test("is ended by the time limit and by an abort, and does not follow redirects", async () => {
    const server = await startServer((request, response) => {
      if (request.url?.includes("apps")) response.writeHead(302, { location: "/elsewhere" }).end();
    });
    const rtk = connect(server, fetch, { maxRetries: 0, ...options });
    expect(await caught(rtk.meetings.list({}, { timeoutMs: 50 }))).toMatchObject({ name: "RtkTimeoutError" });
    const signal = AbortSignal.timeout(50);
    expect(await caught(rtk.meetings.list({}, { signal }))).toMatchObject({ name: "RtkAbortError" });
    expect(await caught(rtk.apps.list())).toMatchObject({ name: "RtkApiError", status: 302 });
    expect(server.requests.map(({ url }) => url)).not.toContain("/elsewhere");
  });

  test("downloads a file", async () => {
    const server = await startServer((_, response) => {
      response.setHeader("content-type", "text/csv");
      response.end("a,b\n1,2\n");
    });
    const { body, contentType } = await download(`${server.url}/file.csv`, { fetch });
    expect([await new Response(body).text(), contentType]).toEqual(["a,b\n1,2\n", "text/csv"]);
  });
});

test("a connection that breaks is an RtkConnectionError with any fetch", async () => {
  const server = await startServer((request) => request.socket.destroy());
  for (const fetch of [undiciFetch, nodeFetch]) {
    const error = await caught(connect(server, fetch, { maxRetries: 0 }).meetings.create({}));
    expect(error).toMatchObject({ name: "RtkConnectionError" });
  }
  expect(server.requests).toHaveLength(2);
});

describe("test doubles", () => {
  test("msw sees the calls", async () => {
    const bodies: unknown[] = [];
    const handler = http.post(`${kit}/${appId}/meetings`, async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json({ success: true, data: { id: "from-msw" } }, { status: 201 });
    });
    const server = setupServer(handler);
    server.listen({ onUnhandledRequest: "error" });
    onTestFinished(() => server.close());
    const rtk = createRtkClient({ apiToken, accountId, appId, baseUrl });
    expect((await rtk.meetings.create({ title: "a" })).data.id).toBe("from-msw");
    expect(bodies).toEqual([{ title: "a" }]);
  });

  test("nock sees the calls", async () => {
    const { origin, pathname } = new URL(`${kit}/${appId}/meetings`);
    nock(origin)
      .post(pathname, { title: "a" })
      .reply(201, { success: true, data: { id: "from-nock" } });
    onTestFinished(() => nock.restore());
    const rtk = createRtkClient({ apiToken, accountId, appId, baseUrl });
    expect((await rtk.meetings.create({ title: "a" })).data.id).toBe("from-nock");
  });

  test("undici's MockAgent, passed as dispatcher, sees the calls", async () => {
    const { origin, pathname } = new URL(`${kit}/${appId}/meetings`);
    const agent = new MockAgent();
    agent.disableNetConnect();
    onTestFinished(() => agent.close());
    const reply = { success: true, data: { id: "from-the-agent" } };
    agent.get(origin).intercept({ path: pathname, method: "POST" }).reply(201, reply);
    const rtk = createRtkClient({ apiToken, accountId, appId, baseUrl, fetch: undiciFetch });
    const { data } = await rtk.meetings.create({ title: "a" }, { dispatcher: agent } as object);
    expect(data.id).toBe("from-the-agent");
  });

  test("a stub may return anything with status, headers and text()", async () => {
    const headers = { get: (name: string) => (name === "content-length" ? "41" : null) };
    const fetch = async () => ({
      status: 200,
      ok: true,
      headers,
      text: async () => '{"success":true,"data":[{"id":"m"}]}',
    });
    expect((await createClient({ fetch }).meetings.list()).data).toEqual([{ id: "m" }]);
  });
});

describe.each([
  ["nothing", undefined],
  ["null", null],
  ["an object without headers", { ok: true, json: async () => ({}) }],
  ["a string", "{}"],
  ["headers that are not Headers", { status: 200, headers: {}, text: async () => "{}" }],
])("a fetch that resolves to %s", (_, result) => {
  const fetch = vi.fn(async () => result) as unknown as Fetch & { mock: { calls: unknown[] } };
  afterEach(() => vi.clearAllMocks());

  test("is an RtkInputError that names fetch, and is not retried", async () => {
    const error = await caught(createClient({ fetch }, { maxRetries: 2 }).meetings.list());
    expect(error).toBeInstanceOf(RtkInputError);
    expect(error).toMatchObject({ parameter: "fetch", operation: "meetings/list", attempts: 1 });
    expect((error as Error).message).toMatch(/: fetch must resolve to a Response$/);
    expect(fetch.mock.calls).toHaveLength(1);
  });

  test("is an RtkInputError in a download too", async () => {
    const error = await caught(download("https://files.example.com/a.csv", { fetch }));
    expect(error).toMatchObject({ name: "RtkInputError", parameter: "fetch" });
  });
});
