import { createRtkPathClient } from "@org/rtk-client";
import { describe, expect, test } from "vitest";
import { accountId, apiToken, appId, baseUrl, createStub, json, refusal, type Stub } from "../clients.ts";
import { sampleCall, sampleCalls } from "../description.ts";
import { type AnyClient, bound, createPair, expectSame, type Init, meetings } from "./support/paired-clients.ts";

describe.each(sampleCalls)("$id", ({ id, method, path, pathParams, query, body, reply }) => {
  // The description's lists have `explode: false`, which openapi-fetch does not know.
  const querySerializer = (values: object) =>
    Object.entries(values)
      .map(([name, value]) => `${name}=${[value].flat().map(encodeURIComponent as (value: unknown) => string)}`)
      .join("&");
  const lists = id === "recordings/list" ? { querySerializer } : {};

  test("sends the same request and returns the same result", async () => {
    const init = { params: { path: pathParams, query }, ...(body && { body }), ...lists };
    const same = await expectSame(
      (client) => client[method](path, init),
      () => json(reply.body, { status: reply.status }),
    );
    expect(same?.result.data).toEqual(reply.body);
  });

  test("returns the same error, without throwing", async () => {
    const same = await expectSame(
      (client) => client[method](path, { params: { path: pathParams } }),
      () => refusal(404, "There is none"),
    );
    expect(same?.result).toMatchObject({ status: 404, error: { success: false } });
  });
});

describe("options", () => {
  const params = { path: bound };
  const add = sampleCall("meetings/create");

  test.each<[string, Init]>([
    ["headers as an object", { headers: { "x-a": "1", "x-b": 2, "x-c": true, "x-d": undefined } }],
    ["headers of which one is null", { headers: { "content-type": null, "x-a": null }, body: { title: "a" } }],
    ["headers as Headers", { headers: new Headers({ "x-a": "1" }) }],
    ["header parameters, which win", { headers: { "x-a": "1" }, params: { ...params, header: { "x-a": "2" } } }],
    ["another content type", { headers: { "Content-Type": "application/merge-patch+json" } }],
    ["a base URL", { baseUrl: "https://other.example.com/v5/" }],
    ["cache and credentials", { cache: "no-store", credentials: "omit" }],
    ["an option that Request does not know", { next: { revalidate: 60 } }],
    ["a body that is empty", { body: {} }],
    ["a body serializer", { body: { title: "a" }, bodySerializer: (given: object) => `~${JSON.stringify(given)}` }],
    ["a body serializer that returns no body", { body: { title: "a" }, bodySerializer: () => undefined }],
    ["a body with dates and undefined", { body: { at: new Date(0), none: undefined, deep: [{ none: undefined }] } }],
    ["a query serializer", { querySerializer: () => "?a=b&c" }],
    ["a path serializer", { pathSerializer: (path: string) => path.replaceAll(/[{}]/g, "-") }],
    ["query values to omit", { params: { ...params, query: { search: "a b&c", page_no: undefined, no: null } } }],
    ["query values to omit", { params: { ...params, query: { per_page: 0, flag: false, empty: "", list: [] } } }],
    ["path values to encode", { params: { path: { account_id: "a/b?c", app_id: "ü #" } } }],
  ])("%s", async (_, init) => {
    await expectSame((client) => client.POST(add.path, { params, ...init }));
  });

  test("a body serializer gets the headers", async () => {
    const seen: unknown[] = [];
    const bodySerializer = (_body: unknown, headers: Headers) => {
      seen.push(headers.get("x-a"));
      return "";
    };
    const init = { params, body: {}, headers: { "x-a": "1" }, bodySerializer };
    await expectSame((client) => client.POST(add.path, init));
    expect(seen).toEqual(["1", "1"]);
  });

  test("a form keeps its boundary", async () => {
    const bodySerializer = () => {
      const form = new FormData();
      form.append("file", "content");
      return form;
    };
    for (const [client, { requests }] of createPair(() => json({}))) {
      await client.POST(add.path, { params, body: {}, bodySerializer });
      expect(requests[0]?.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
    }
  });

  test.each(["json", "text", "blob", "arrayBuffer", "stream"])("parseAs %s", async (parseAs) => {
    await expectSame((client) => client.GET(meetings, { params, parseAs }));
    await expectSame(
      (client) => client.GET(meetings, { params, parseAs }),
      () => refusal(500, "no"),
    );
  });

  test.each(["text", "blob", "stream"])("an empty response, as %s", async (parseAs) => {
    const empty = [new Response(null, { status: 204 }), new Response("", { headers: { "content-length": "0" } })];
    for (const reply of empty) {
      const same = await expectSame(
        (client) => client.GET(meetings, { params, parseAs }),
        () => reply.clone(),
      );
      expect(same?.result.data).toBeUndefined();
    }
  });

  test("of this client are not left on the request", async () => {
    const [[client, { requests }]] = createPair(() => json({})) as [[AnyClient, Stub]];
    await client.GET(meetings, { params, timeoutMs: 5000, maxRetries: 1, middleware: [], next: { revalidate: 60 } });
    expect(Object.keys(requests[0] as Request)).toEqual(["next"]);
  });

  test("a fetch for one call", async () => {
    const other = createStub(json({ success: true, data: "other" }));
    const same = await expectSame((client) => client.GET(meetings, { params, fetch: other.fetch }));
    expect(same?.result.data).toEqual({ success: true, data: "other" });
    expect(other.requests).toHaveLength(2);
  });

  test.each([
    ["an empty response", () => new Response(null, { status: 204 })],
    ["an empty 200", () => new Response("")],
    ["an empty error", () => new Response(null, { status: 404 })],
    ["an error of length 0", () => new Response("", { status: 404, headers: { "content-length": "0" } })],
    ["an error in HTML", () => new Response("<h1>Bad gateway</h1>", { status: 502 })],
    ["a redirect", () => new Response(null, { status: 302, headers: { location: "https://elsewhere.example.com" } })],
    ["success: false", () => json({ success: false, error: { code: 7, message: "no" } })],
    ["null", () => json(null)],
  ])("%s", async (_, reply) => {
    await expectSame((client) => client.GET(meetings, { params }), reply);
  });
});

test("request() takes the method as an argument, in lower case", async () => {
  const stub = createStub();
  const rtk = createRtkPathClient({ apiToken, accountId, appId, baseUrl, fetch: stub.fetch });
  const params = { path: { meeting_id: "m" } };
  const path = "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}";
  await rtk.request("patch", path, { params, body: { title: "a" } });
  expect(stub.requests[0]).toMatchObject({ method: "PATCH", url: expect.stringContaining(`/kit/${appId}/meetings/m`) });
});
