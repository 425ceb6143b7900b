import { createRtkPathClient, RtkInputError } from "@org/rtk-client";
import { Headers as UndiciHeaders } from "undici";
import { describe, expect, test, vi } from "vitest";
import { accountId, apiToken, appId, baseUrl, caught, createClient, createStub, json } from "../clients.ts";
import { startServer } from "../server.ts";

const meetings = "/accounts/{account_id}/realtime/kit/{app_id}/meetings";

describe("a body", () => {
  test("has dates as ISO 8601 and nothing undefined, at any depth", async () => {
    const stub = createStub();
    const at = new Date("2026-01-02T03:04:05.006Z");
    const body = { title: "a", at, none: undefined, deep: [{ at, none: undefined }] };
    await createClient(stub).meetings.create(body as { title: string });
    expect(await stub.requests[0]?.json()).toEqual({
      title: "a",
      at: at.toISOString(),
      deep: [{ at: at.toISOString() }],
    });
  });

  test("is sent even if it is empty", async () => {
    const stub = createStub();
    await createClient(stub).livestreams.create({});
    expect(await stub.requests[0]?.text()).toBe("{}");
    expect(stub.requests[0]?.headers.get("content-type")).toBe("application/json");
  });

  const circle: Record<string, unknown> = {};
  circle.self = circle;

  test.each<[string, object]>([
    ["a number too large for JSON", { title: 10n }],
    ["a circle", { title: circle }],
  ])("with %s is refused before anything is sent", async (_, body) => {
    const stub = createStub();
    const error = await caught(createClient(stub, { maxRetries: 2 }).meetings.create(body));
    expect(error).toBeInstanceOf(RtkInputError);
    expect(error).toMatchObject({ operation: "meetings/create", parameter: "request", attempts: 1 });
    expect((error as Error).message).toMatch(/^meetings\/create POST \/accounts\/…\/meetings: request is invalid: /);
    expect(stub.requests).toHaveLength(0);
  });

  test("is sent unchanged", async () => {
    const bodies: string[] = [];
    const { url } = await startServer(async (request, response) => {
      bodies.push(await new Response(request as unknown as ReadableStream).text());
      response.writeHead(201).end('{"success":true,"data":{"id":"m"}}');
    });
    const rtk = createClient({ fetch: (request, init) => fetch(request, init) }, { baseUrl: url });
    const { data } = await rtk.meetings.create({ title: "Größe 😀" });
    expect(data.id).toBe("m");
    expect(bodies).toEqual(['{"title":"Größe 😀"}']);
  });
});

test("a body is serialized once per call, and every attempt sends the same text", async () => {
  const stub = createStub(new Response(null, { status: 429, headers: { "retry-after-ms": "0" } }), json({ data: {} }));
  const body = { title: "a" };
  const bodySerializer = vi.fn((given: unknown) => JSON.stringify(given));
  const onRetry = () => {
    body.title = "changed";
  };
  const rtk = createClient(stub, { maxRetries: 1, bodySerializer, onRetry });
  await rtk.POST(meetings, { body });
  expect(bodySerializer).toHaveBeenCalledTimes(1);
  expect(await Promise.all(stub.requests.map((request) => request.text()))).toEqual(Array(2).fill('{"title":"a"}'));
});

test("a body serializer that returns no body runs once per call", async () => {
  const stub = createStub(new Response(null, { status: 429, headers: { "retry-after-ms": "0" } }), json({ data: {} }));
  const bodySerializer = vi.fn(() => undefined);
  await createClient(stub, { maxRetries: 1, bodySerializer }).POST(meetings, { body: { title: "a" } });
  expect(stub.requests).toHaveLength(2);
  expect(bodySerializer).toHaveBeenCalledTimes(1);
});

test("middleware runs for each attempt", async () => {
  const stub = createStub(new Response(null, { status: 429, headers: { "retry-after-ms": "0" } }), json({ data: {} }));
  const onRequest = vi.fn();
  await createClient(stub, { maxRetries: 1, middleware: [{ onRequest }] }).GET(meetings);
  expect(onRequest).toHaveBeenCalledTimes(2);
});

test("a signal that is not an AbortSignal is refused before anything is sent", async () => {
  const stub = createStub();
  const signal = new AbortController() as unknown as AbortSignal;
  const error = await caught(createClient(stub).meetings.list({}, { signal }));
  expect(error).toMatchObject({ name: "RtkInputError", parameter: "signal" });
  expect(stub.requests).toHaveLength(0);
});

describe("headers", () => {
  const headersOf = async (client: object, call: object) => {
    const stub = createStub();
    await createClient(stub, client).meetings.list({}, call);
    return stub.requests[0]?.headers as Headers;
  };

  test("of the call override the client's", async () => {
    const headers = await headersOf({ headers: { "x-a": "1", "x-b": "1" } }, { headers: { "X-B": "2" } });
    expect([headers.get("x-a"), headers.get("x-b")]).toEqual(["1", "2"]);
  });

  test.each([
    ["pairs", [["x-a", "1"]]],
    ["a map", new Map([["x-a", "1"]])],
    ["undici's Headers", new UndiciHeaders({ "x-a": "1" })],
  ])("may be %s, for the client and the call", async (_, given) => {
    expect((await headersOf({ headers: given }, {})).get("x-a")).toBe("1");
    expect((await headersOf({ headers: { "x-a": "0" } }, { headers: given })).get("x-a")).toBe("1");
  });

  test("never replace the API token", async () => {
    const headers = await headersOf({ headers: { authorization: "a" } }, { headers: { Authorization: "b" } });
    expect(headers.get("authorization")).toBe(`Bearer ${apiToken}`);
  });

  test.each([
    ["a name", { "not a name": "1" }, "not a name"],
    ["a value", { "x-a": "1\n2" }, "x-a"],
    ["a value", { "x-a": "€" }, "x-a"],
  ])("with %s that HTTP does not allow are refused", async (_, headers, parameter) => {
    await expect(headersOf({}, { headers })).rejects.toMatchObject({
      name: "RtkInputError",
      parameter,
      message: `meetings/list GET /accounts/…/meetings: ${parameter} is not a valid header`,
    });
  });

  test("tell the server the versions of package and description", async () => {
    const headers = await headersOf({}, {});
    expect(headers.get("user-agent")).toMatch(/^rtk-client\/\d+\.\d+\.\d+ \(description \d+\.\d+\.\d+\)$/);
    expect((await headersOf({ headers: { "user-agent": "mine" } }, {})).get("user-agent")).toBe("mine");
  });
});

describe("the URL", () => {
  test.each(["https://a.example/v4", "https://a.example/v4/", new URL("https://a.example/v4")])(
    "begins with %s",
    async (given) => {
      const stub = createStub();
      await createClient(stub, { baseUrl: given }).apps.list();
      expect(stub.requests[0]?.url).toBe(`https://a.example/v4/accounts/${accountId}/realtime/kit/apps`);
    },
  );

  test("is Cloudflare's by default", async () => {
    const stub = createStub();
    await createRtkPathClient({ apiToken, accountId, appId, fetch: stub.fetch }).GET(meetings);
    expect(stub.requests[0]?.url).toContain("https://api.cloudflare.com/client/v4/accounts/");
  });

  test.each(["nonsense", "", "/relative"])("is refused if it begins with %j", async (given) => {
    const stub = createStub();
    await expect(createClient(stub, { baseUrl: given }).apps.list()).rejects.toThrow(
      "apps/list GET /accounts/…/apps: baseUrl must be a URL like ",
    );
    expect(stub.requests).toHaveLength(0);
  });

  test("takes openapi-fetch's options for the query, per client and per call", async () => {
    const stub = createStub();
    const exploded = { array: { style: "form", explode: true } } as const;
    const rtk = createRtkPathClient({
      apiToken,
      accountId,
      appId,
      baseUrl,
      fetch: stub.fetch,
      querySerializer: exploded,
    });
    const params = { query: { search: "a/b" } };
    await rtk.GET(meetings, { params: { query: { status: ["ACTIVE", "INACTIVE"], ...params.query } as object } });
    await rtk.GET(meetings, { params, querySerializer: { allowReserved: true } });
    expect(stub.requests.map(({ url }) => new URL(url).search)).toEqual([
      "?status=ACTIVE&status=INACTIVE&search=a%2Fb",
      "?search=a/b",
    ]);
  });
});

test("fetch is globalThis.fetch at the time of the call", async () => {
  const rtk = createRtkPathClient({ apiToken, accountId, appId, baseUrl });
  const real = globalThis.fetch;
  globalThis.fetch = async () => json({ success: true, data: "seen" });
  try {
    expect((await rtk.GET(meetings)).data).toEqual({ success: true, data: "seen" });
  } finally {
    globalThis.fetch = real;
  }
});
