import type { RtkClient } from "@org/rtk-client";
import { describe, expect, test } from "vitest";
import { accountId, apiToken, appId, baseUrl, createClient, createStub, json } from "../clients.ts";
import { type SampleCall, sampleCalls } from "../description.ts";

interface AnyMethod {
  (params?: object, options?: object): Promise<unknown>;
  withResponse(params?: object, options?: object): Promise<{ data: unknown; response: Response }>;
  iterate?: unknown;
  pages?: unknown;
}

function methodOf(rtk: RtkClient, { names: [resource, name] }: SampleCall): AnyMethod {
  return (rtk as unknown as Record<string, Record<string, AnyMethod>>)[resource]?.[name] as AnyMethod;
}

/** The described URL, built by hand. */
function urlOf({ path, query }: SampleCall, values: Record<string, string>): string {
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
  const search = Object.entries(query).map(([name, value]) => {
    const list = (Array.isArray(value) ? value : [value]).map((each) => encodeURIComponent(String(each)));
    return `${name}=${list.join(",")}`;
  });
  return baseUrl + filled + (search.length > 0 ? `?${search.join("&")}` : "");
}

test("there are 62 operations", () => {
  expect(sampleCalls).toHaveLength(62);
});

describe.each(sampleCalls)("$id", (call) => {
  const { id, method, pathParams, query, body, reply } = call;
  const { account_id: _account, app_id: _app, ...ownParams } = pathParams;

  test("is sent as described and resolves to the body", async () => {
    const stub = createStub(json(reply.body, { status: reply.status }));
    const result = await methodOf(createClient(stub), call)({ ...ownParams, ...query, ...body });
    const [request] = stub.requests as [Request];
    expect(request.method).toBe(method);
    expect(request.url).toBe(urlOf(call, { ...pathParams, account_id: accountId, app_id: appId }));
    expect(request.headers.get("authorization")).toBe(`Bearer ${apiToken}`);
    expect(request.headers.get("content-type")).toBe(body ? "application/json" : null);
    expect(await request.text()).toBe(body ? JSON.stringify(body) : "");
    expect(result).toEqual(reply.body);
  });

  test("takes another account and app for one call", async () => {
    const stub = createStub();
    const others = { account_id: "other/account", ...("app_id" in pathParams && { app_id: "other app" }) };
    await methodOf(createClient(stub), call)({ ...ownParams, ...others });
    expect(stub.requests[0]?.url).toBe(urlOf({ ...call, query: {} }, { ...pathParams, ...others }));
  });

  test("resolves to body and HTTP response on request", async () => {
    const stub = createStub(json(reply.body, { status: reply.status, headers: { "cf-ray": "8f1-FRA" } }));
    const { data, response } = await methodOf(createClient(stub), call).withResponse(ownParams);
    expect(data).toEqual(reply.body);
    expect([response.status, response.headers.get("cf-ray")]).toEqual([reply.status, "8f1-FRA"]);
  });

  test("is named in the error of a refused call", async () => {
    const stub = createStub(json({ success: false, error: { code: 404, message: "gone" } }, { status: 404 }));
    const rejected = methodOf(createClient(stub), call)(ownParams);
    await expect(rejected).rejects.toMatchObject({ operation: id, method, path: call.path, status: 404 });
  });

  test(`${call.paging ? "has" : "has no"} pages to iterate`, () => {
    const { iterate, pages } = methodOf(createClient(createStub()), call);
    expect([typeof iterate, typeof pages]).toEqual(Array(2).fill(call.paging ? "function" : "undefined"));
  });
});

test("a parameter that is not in the path goes into the body", async () => {
  const stub = createStub();
  await createClient(stub).meetings.create({ title: "a", id: "m", app: "b" } as { title: string });
  expect(await stub.requests[0]?.json()).toEqual({ title: "a", id: "m", app: "b" });
});

test("methods take options too", async () => {
  const stub = createStub();
  await createClient(stub).meetings.list({ per_page: 5 }, { headers: { "x-trace": "7" } });
  expect(stub.requests[0]?.headers.get("x-trace")).toBe("7");
});

test("operations without parameters need no argument", async () => {
  const stub = createStub();
  await createClient(stub).webhooks.list();
  expect(new URL(stub.requests[0]?.url ?? "").search).toBe("");
});
