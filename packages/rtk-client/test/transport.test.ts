import { createRtkPathClient, type RtkPathClient } from "@org/rtk-client";
import createOpenapiFetch, { type Middleware } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { accountId, apiToken, appId, baseUrl, caught, createStub, json, refusal, type Stub } from "./clients.ts";
import { sampleCall, sampleCalls } from "./description.ts";

type Init = Record<string, unknown>;
type Call = (path: string, init?: Init) => Promise<{ data?: unknown; error?: unknown; response: Response }>;
type AnyClient = Record<"GET" | "PUT" | "POST" | "PATCH" | "DELETE", Call> & Pick<RtkPathClient, "use" | "eject">;

const meetings = sampleCall("meetings/list").path;
const bound = { account_id: accountId, app_id: appId };

/** Both clients, each with a stub that returns the same; ours does not retry. */
function createPair(answer: () => Response | Error): [AnyClient, Stub][] {
  const [ours, theirs] = [createStub(async () => reject(answer())), createStub(async () => reject(answer()))];
  const rtk = createRtkPathClient({ apiToken, accountId, appId, baseUrl, fetch: ours.fetch, maxRetries: 0 });
  const fetch = theirs.fetch as (request: Request) => Promise<Response>;
  return [
    [rtk as unknown as AnyClient, ours],
    [createOpenapiFetch({ baseUrl, fetch }) as unknown as AnyClient, theirs],
  ];
}

function reject(answer: Response | Error): Response {
  if (answer instanceof Error) throw answer;
  return answer;
}

/** What was sent, without what our client adds, and without the symbols of Node 22. */
async function sent({ requests }: Stub) {
  return Promise.all(
    requests.map(async ({ method, url, headers, body, cache, credentials, ...rest }) => {
      const { authorization: _token, "user-agent": _agent, ...others } = Object.fromEntries(headers);
      const content = body ? await new Response(body, { headers }).text() : "";
      return {
        method,
        url,
        headers: others,
        body: content,
        cache,
        credentials,
        extras: Object.fromEntries(Object.entries(rest)),
      };
    }),
  );
}

/** The result of a call with its data read, or its error. */
async function outcome(call: Promise<{ data?: unknown; error?: unknown; response: Response }>) {
  const { data, error, response } = await call;
  const read = data instanceof Blob || data instanceof ReadableStream ? await new Response(data).text() : data;
  return { data: data instanceof ArrayBuffer ? new TextDecoder().decode(data) : read, error, status: response.status };
}

/** Makes the same call with both clients and expects the same request and the same result. */
async function expectSame(
  run: (client: AnyClient) => ReturnType<Call>,
  answer: () => Response | Error = () => json({ success: true, data: [] }),
) {
  const [ours, theirs] = await Promise.all(
    createPair(answer).map(async ([client, stub]) => ({ result: await outcome(run(client)), sent: await sent(stub) })),
  );
  expect(ours).toEqual(theirs);
  return ours;
}

describe.each(sampleCalls)("$id", ({ id, method, path, pathParams, query, body, answer }) => {
  // Lists are written as the description says (`explode: false`), which openapi-fetch must be told.
  const querySerializer = (values: object) =>
    Object.entries(values)
      .map(([name, value]) => `${name}=${[value].flat().map(encodeURIComponent as (value: unknown) => string)}`)
      .join("&");
  const lists = id === "recordings/list" ? { querySerializer } : {};

  test("sends the same request and returns the same result", async () => {
    const init = { params: { path: pathParams, query }, ...(body && { body }), ...lists };
    const same = await expectSame(
      (client) => client[method](path, init),
      () => json(answer.body, { status: answer.status }),
    );
    expect(same?.result.data).toEqual(answer.body);
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
    ["a body serializer that makes no body", { body: { title: "a" }, bodySerializer: () => undefined }],
    ["a body with dates and undefined", { body: { at: new Date(0), none: undefined, deep: [{ none: undefined }] } }],
    ["a query serializer", { querySerializer: () => "?a=b&c" }],
    ["a path serializer", { pathSerializer: (path: string) => path.replaceAll(/[{}]/g, "-") }],
    ["query values to leave out", { params: { ...params, query: { search: "a b&c", page_no: undefined, no: null } } }],
    ["query values to leave out", { params: { ...params, query: { per_page: 0, flag: false, empty: "", list: [] } } }],
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
    for (const answer of empty) {
      const same = await expectSame(
        (client) => client.GET(meetings, { params, parseAs }),
        () => answer.clone(),
      );
      expect(same?.result.data).toBeUndefined();
    }
  });

  test("of our own are not left on the request", async () => {
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
  ])("%s", async (_, answer) => {
    await expectSame((client) => client.GET(meetings, { params }), answer);
  });
});

describe("middleware", () => {
  const params = { path: bound };

  /** Middleware that records what happens. */
  function createLog(events: string[], name: string): Middleware {
    return {
      onRequest: ({ request, schemaPath, params, options }) => {
        events.push(`${name} request ${request.url} ${schemaPath} ${JSON.stringify(params)} ${options.baseUrl}`);
        const { querySerializer, bodySerializer } = options as never as Record<string, (value?: object) => string>;
        events.push(`${querySerializer?.({ a: 1 })} ${bodySerializer?.({ a: 1 })}`);
        const marked = new Request(request);
        marked.headers.append("x-seen-by", name);
        return marked;
      },
      onResponse: async ({ response, request }) => {
        events.push(`${name} response ${response.status} ${request.headers.get("x-seen-by")}`);
        return new Response(`[${await response.text()},"${name}"]`, response);
      },
      onError: ({ error }) => {
        events.push(`${name} error ${(error as Error).name}`);
      },
    };
  }

  /** Runs both clients and expects the same events, requests and results. */
  async function expectSameEvents(
    run: (client: AnyClient, events: string[]) => ReturnType<Call>,
    answer: () => Response | Error = () => json("answer"),
  ) {
    const events: string[][] = [];
    const same = await expectSame((client) => {
      const own: string[] = [];
      events.push(own);
      return run(client, own);
    }, answer);
    expect(events[0]).toEqual(events[1]);
    return { events: events[0], same };
  }

  test("sees requests in order and responses in reverse, of the client before that of the call", async () => {
    const { events } = await expectSameEvents((client, log) => {
      client.use(createLog(log, "first"), createLog(log, "second"));
      return client.GET(meetings, { params, middleware: [createLog(log, "of the call")] });
    });
    expect(events).toHaveLength(9);
  });

  test("keeps its `this`", async () => {
    class Counter {
      count = 0;
      onRequest() {
        this.count++;
      }
    }
    for (const [client] of createPair(() => json({}))) {
      const counter = new Counter();
      client.use(counter);
      await client.GET(meetings, { params });
      expect(counter.count).toBe(1);
    }
  });

  test("responds instead of the server, and then no middleware sees the response", async () => {
    const { events, same } = await expectSameEvents((client, log) => {
      client.use(createLog(log, "first"), { onRequest: () => json("cached") }, createLog(log, "never"));
      return client.GET(meetings, { params });
    });
    expect(events?.some((event) => event.includes("never") || event.includes("response"))).toBe(false);
    expect(same).toMatchObject({ sent: [], result: { data: "cached" } });
  });

  test("makes a response of an error", async () => {
    const { same } = await expectSameEvents(
      (client, log) => {
        client.use({ onResponse: () => void log.push("response") }, { onError: () => json("recovered") });
        return client.GET(meetings, { params });
      },
      () => new TypeError("fetch failed"),
    );
    expect(same?.result.data).toBe("recovered");
  });

  test("makes an error of its own of an error", async () => {
    for (const [client] of createPair(() => new TypeError("fetch failed"))) {
      client.use({ onError: () => new RangeError("mine") });
      await expect(client.GET(meetings, { params })).rejects.toThrow(new RangeError("mine"));
    }
  });

  test("throws what it throws", async () => {
    const mine = new RangeError("mine");
    const broken = () => {
      throw mine;
    };
    for (const hook of ["onRequest", "onResponse", "onError"] as const) {
      const answer = hook === "onError" ? new TypeError("fetch failed") : json({});
      for (const [client] of createPair(() => answer)) {
        client.use({ [hook]: broken } as unknown as Middleware);
        await expect(client.GET(meetings, { params })).rejects.toBe(mine);
      }
    }
  });

  test.each(["onRequest", "onResponse"] as const)("of a call throws what it throws in %s", async (hook) => {
    const mine = new TypeError("mine");
    const broken = { [hook]: () => Promise.reject(mine) } as unknown as Middleware;
    for (const [client] of createPair(() => json({}))) {
      await expect(client.GET(meetings, { params, middleware: [broken] })).rejects.toBe(mine);
    }
  });

  test("does not hide that the request is invalid, or that the body is", async () => {
    const middleware = [{ onRequest: () => undefined, onResponse: () => undefined }];
    const [[invalid]] = createPair(() => json({})) as [[AnyClient, Stub]];
    const error = await caught(invalid.GET(meetings, { params, middleware, headers: { "not a name": "1" } }));
    expect(error).toMatchObject({ name: "RtkInputError", parameter: "not a name" });
    const broken = () => new Response(new ReadableStream({ pull: (stream) => stream.error(new Error("cut off")) }));
    const [[client]] = createPair(broken) as [[AnyClient, Stub]];
    expect(await caught(client.GET(meetings, { params, middleware }))).toMatchObject({
      name: "RtkConnectionError",
      message: expect.stringContaining("cut off"),
    });
    const [[html]] = createPair(() => new Response("<html>")) as [[AnyClient, Stub]];
    expect(await caught(html.GET(meetings, { params, middleware }))).toMatchObject({ name: "RtkResponseError" });
  });

  test("sees the Authorization header only if it has set it", async () => {
    const seen: [string, string | null][] = [];
    const look =
      (name: string) =>
      ({ request }: { request: Request }) =>
        void seen.push([name, request.headers.get("authorization")]);
    for (const answer of [json({}), new TypeError("fetch failed")]) {
      const stub = createStub(answer);
      const rtk = createRtkPathClient({ apiToken, accountId, appId, baseUrl, fetch: stub.fetch, maxRetries: 0 });
      const hooks = { onRequest: look("request"), onResponse: look("response"), onError: look("error") };
      rtk.use(hooks);
      await rtk.POST(meetings as never, { body: { title: "a" } } as never).catch(() => {});
      expect(stub.requests[0]?.headers.get("authorization")).toBe(`Bearer ${apiToken}`);
      expect(await stub.requests[0]?.text()).toBe('{"title":"a"}');
      rtk.use({ onRequest: ({ request }) => request.headers.set("authorization", "mine") });
      await rtk.GET(meetings as never, {} as never).catch(() => {});
    }
    const values = (value: string | null) => [
      ["request", value === "mine" ? null : value],
      ["response", value],
    ];
    expect(seen.slice(0, 4)).toEqual([...values(null), ...values("mine")]);
    expect(seen.slice(4).filter(([, value]) => value !== null && value !== "mine")).toEqual([]);
  });

  test("is gone after eject", async () => {
    const { events } = await expectSameEvents((client, log) => {
      const [kept, ejected] = [createLog(log, "kept"), createLog(log, "ejected")];
      client.use(kept, ejected);
      client.eject(ejected, createLog(log, "unknown"));
      return client.GET(meetings, { params });
    });
    expect(events?.filter((event) => event.includes("ejected"))).toEqual([]);
    expect(events).toHaveLength(3);
  });

  test("has one id per call", async () => {
    const ids: string[] = [];
    const [[client]] = createPair(() => json({})) as [[AnyClient, Stub]];
    client.use({ onRequest: ({ id }) => void ids.push(id), onResponse: ({ id }) => void ids.push(id) });
    await client.GET(meetings, { params });
    await client.GET(meetings, { params });
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).toBe(ids[3]);
    expect(ids[0]).not.toBe(ids[2]);
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

test("the list of middleware that a client gets is not changed", () => {
  const middleware: Middleware[] = [{ onRequest: () => {} }];
  createRtkPathClient({ apiToken, middleware }).use({ onRequest: () => {} });
  expect(middleware).toHaveLength(1);
});
