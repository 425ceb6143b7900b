import { createRtkPathClient } from "@org/rtk-client";
import type { Middleware } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { accountId, apiToken, appId, baseUrl, caught, createStub, json, type Stub } from "../clients.ts";
import { type AnyClient, bound, type Call, createPair, expectSame, meetings } from "./support/paired-clients.ts";

describe("middleware", () => {
  const params = { path: bound };

  /** Middleware that records events. */
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
    reply: () => Response | Error = () => json("reply"),
  ) {
    const events: string[][] = [];
    const same = await expectSame((client) => {
      const own: string[] = [];
      events.push(own);
      return run(client, own);
    }, reply);
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

  test("turns an error into a response", async () => {
    const { same } = await expectSameEvents(
      (client, log) => {
        client.use({ onResponse: () => void log.push("response") }, { onError: () => json("recovered") });
        return client.GET(meetings, { params });
      },
      () => new TypeError("fetch failed"),
    );
    expect(same?.result.data).toBe("recovered");
  });

  test("replaces an error", async () => {
    for (const [client] of createPair(() => new TypeError("fetch failed"))) {
      client.use({ onError: () => new RangeError("mine") });
      await expect(client.GET(meetings, { params })).rejects.toThrow(new RangeError("mine"));
    }
  });

  test("fails the call with its own error", async () => {
    const mine = new RangeError("mine");
    const broken = () => {
      throw mine;
    };
    for (const hook of ["onRequest", "onResponse", "onError"] as const) {
      const reply = hook === "onError" ? new TypeError("fetch failed") : json({});
      for (const [client] of createPair(() => reply)) {
        client.use({ [hook]: broken } as unknown as Middleware);
        await expect(client.GET(meetings, { params })).rejects.toBe(mine);
      }
    }
  });

  test.each(["onRequest", "onResponse"] as const)("of a call fails it with its own error in %s", async (hook) => {
    const mine = new TypeError("mine");
    const broken = { [hook]: () => Promise.reject(mine) } as unknown as Middleware;
    for (const [client] of createPair(() => json({}))) {
      await expect(client.GET(meetings, { params, middleware: [broken] })).rejects.toBe(mine);
    }
  });

  test("does not hide an invalid request or body", async () => {
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

  test("may replace a response with one whose body breaks", async () => {
    const rewrite = {
      onResponse: ({ response: { body, status } }: { response: Response }) => new Response(body, { status }),
    };
    const broken = () => new Response(new ReadableStream({ pull: (stream) => stream.error(new Error("cut off")) }));
    const [[client]] = createPair(broken) as [[AnyClient, Stub]];
    expect(await caught(client.GET(meetings, { params, middleware: [rewrite] }))).toMatchObject({
      name: "RtkConnectionError",
      message: expect.stringContaining("cut off"),
    });
  });

  test("may send a request elsewhere, which a broken response's error names", async () => {
    const elsewhere = {
      onRequest: ({ request }: { request: Request }) => new Request("https://other.example/x", request),
      onResponse: () => undefined,
    };
    const broken = () => new Response(new ReadableStream({ pull: (stream) => stream.error(new Error("cut off")) }));
    const [[client]] = createPair(broken) as [[AnyClient, Stub]];
    expect(await caught(client.GET(meetings, { params, middleware: [elsewhere] }))).toMatchObject({
      name: "RtkConnectionError",
      message: expect.stringContaining("from https://other.example:"),
    });
  });

  test("sees the Authorization header only if it has set it", async () => {
    const seen: [string, string | null][] = [];
    const look =
      (name: string) =>
      ({ request }: { request: Request }) =>
        void seen.push([name, request.headers.get("authorization")]);
    for (const reply of [json({}), new TypeError("fetch failed")]) {
      const stub = createStub(reply);
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

  test("no longer runs after eject", async () => {
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

test("the client does not change the passed list of middleware", () => {
  const middleware: Middleware[] = [{ onRequest: () => {} }];
  createRtkPathClient({ apiToken, middleware }).use({ onRequest: () => {} });
  expect(middleware).toHaveLength(1);
});
