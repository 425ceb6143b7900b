import type { MockServer, MockServerOptions } from "@org/rtk-mock-server";
import { describe, expect, test } from "vitest";
import { startMock } from "../support/client.ts";
import { account, bodyOf, get, request } from "../support/requests.ts";

async function start(options?: MockServerOptions): Promise<MockServer> {
  return (await startMock(options)).mock;
}

function withFault(fault: string, path = "/webhooks/all"): Request {
  return get(path, { headers: { "x-rtk-mock-fault": fault } });
}

describe("by header", () => {
  test("status=503 refuses with RealtimeKit's error form", async () => {
    const mock = await start();
    const response = await mock.fetch(withFault("status=503"));
    expect(response.status).toBe(503);
    expect(await bodyOf(response)).toEqual({
      success: false,
      error: { code: 503, message: "Injected fault: status=503" },
    });
  });

  test("rate-limit=7 responds 429 with a Retry-After", async () => {
    const mock = await start();
    const { status, headers } = await mock.fetch(withFault("rate-limit=7"));
    expect(status).toBe(429);
    expect(headers.get("retry-after")).toBe("7");
    expect(headers.get("ratelimit")).toBe('"default";r=0;t=7');
    expect(headers.get("ratelimit-policy")).toBe('"default";q=1200;w=300');
  });

  test("html and html=502 respond with a page", async () => {
    const mock = await start();
    const [page, badGateway] = await Promise.all([mock.fetch(withFault("html")), mock.fetch(withFault("html=502"))]);
    expect([page.status, badGateway.status]).toEqual([200, 502]);
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(await page.text()).toContain("<html>");
  });

  test("truncate runs the operation and sends half of the JSON", async () => {
    const mock = await start({ empty: true });
    const headers = { "x-rtk-mock-fault": "truncate" };
    const create = request("POST", "/apps", { scope: account, body: { name: "Once" }, headers });
    const text = await (await mock.fetch(create)).text();
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    const { data } = await bodyOf(await mock.fetch(get("/apps", { scope: account })));
    expect(data.map(({ name }: { name: string }) => name)).toEqual(["Once"]);
  });

  test("latency delays the response, and faults combine", async () => {
    const mock = await start();
    const begun = performance.now();
    const response = await mock.fetch(withFault("latency=20, status=500"));
    expect(response.status).toBe(500);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(19);
  });

  test.each(["nonsense", "status=200", "latency", "latency=-1", "reset=1", "status=503=1", ""])(
    "refuses %j and shows the syntax of faults",
    async (fault) => {
      const mock = await start();
      const response = await mock.fetch(withFault(fault));
      expect(response.status).toBe(400);
      expect((await bodyOf(response)).error.message).toContain("latency=<ms>");
    },
  );
});

describe("that break the connection", () => {
  test("reset rejects like fetch, in process and over a socket", async () => {
    const mock = await start();
    const { url } = await mock.listen({ port: 0 });
    const inProcess = await mock.fetch(withFault("reset")).catch((error) => error);
    const overSocket = await fetch(
      new Request(url + new URL(withFault("reset").url).pathname, withFault("reset")),
    ).catch((error) => error);
    for (const error of [inProcess, overSocket]) {
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toBe("fetch failed");
      expect(error.cause.code).toBe("ECONNRESET");
    }
  });

  test("stall sends half of the body, then nothing until the caller gives up", async () => {
    const mock = await start();
    const { url } = await mock.listen({ port: 0 });
    const path = new URL(withFault("stall").url).pathname;
    for (const [send, base] of [[mock.fetch, "http://mock.example"] as const, [fetch, url] as const]) {
      const caller = new AbortController();
      const response = await send(base + path, { headers: withFault("stall").headers, signal: caller.signal });
      const reader = (response.body as ReadableStream<Uint8Array>).getReader();
      const first = await reader.read();
      expect(new TextDecoder().decode(first.value)).toMatch(/^\{"success":true/);
      const second = reader.read();
      caller.abort();
      await expect(second).rejects.toHaveProperty("name", "AbortError");
    }
  });

  test("closing the server ends stalled and delayed responses", async () => {
    const mock = await start();
    const stalled = await mock.fetch(withFault("stall"));
    const text = stalled.text();
    const late = mock.fetch(withFault("latency=600000"));
    await mock.close();
    await expect(text).rejects.toThrow("terminated");
    await expect(late).rejects.toThrow("fetch failed");
    await expect(mock.fetch(get("/meetings"))).rejects.toThrow("fetch failed");
  });

  test("a caller who aborts does not wait for a delayed response", async () => {
    const mock = await start();
    const caller = new AbortController();
    const late = mock.fetch(withFault("latency=600000"), { signal: caller.signal });
    caller.abort();
    await expect(late).rejects.toHaveProperty("name", "AbortError");
  });
});

describe("by rule", () => {
  test("applies to a number of calls of an operation", async () => {
    const mock = await start();
    mock.faults.add({ operation: "webhooks/list-events", fault: "status=503", times: 2 });
    const statuses: number[] = [];
    for (let call = 0; call < 3; call++) statuses.push((await mock.fetch(get("/webhooks/all"))).status);
    const other = await mock.fetch(get("/meetings"));
    expect(statuses).toEqual([503, 503, 200]);
    expect(other.status).toBe(200);
    expect(mock.faults.list()).toEqual([]);
  });

  test("lists, removes and clears rules", async () => {
    const mock = await start();
    const { id } = mock.faults.add({ fault: "status=500" });
    mock.faults.add({ fault: "latency=1" });
    expect(mock.faults.list().map(({ fault }) => fault)).toEqual(["status=500", "latency=1"]);
    expect([mock.faults.remove(id), mock.faults.remove(id)]).toEqual([true, false]);
    mock.faults.clear();
    expect(mock.faults.list()).toEqual([]);
  });

  test("the header of a request overrides the rules", async () => {
    const mock = await start();
    mock.faults.add({ fault: "status=500", times: 1 });
    expect((await mock.fetch(withFault("latency=0"))).status).toBe(200);
    expect(mock.faults.list()).toHaveLength(1);
  });

  test.each([
    [{ operation: "meetings/lst", fault: "reset" }, "unknown operation meetings/lst"],
    [{ fault: "reset", times: 0 }, "times must be"],
    [{ fault: "reset", rate: 2 }, "rate must be"],
    [{ fault: "reset", rate: "1" as never }, "rate must be a number"],
    [{ fault: "reset", rate: null as never }, "rate must be a number"],
    [{ fault: "reset", times: "1" as never }, "times must be"],
    [null as never, "it must be an object"],
    [{ fault: "boom" }, '"boom" is not a fault'],
    [{ fault: "reset", path: "/" }, "unknown key path"],
    [{} as never, "fault must be a string"],
  ])("%j is refused", async (rule, reason) => {
    const mock = await start();
    expect(() => mock.faults.add(rule)).toThrow(reason);
  });
});

describe("by option", () => {
  test("errorRate fails the same calls for the same seed, and after a reset", async () => {
    const statuses = async (mock: MockServer) => {
      const found: number[] = [];
      for (let call = 0; call < 40; call++) found.push((await mock.fetch(get("/webhooks/all"))).status);
      return found;
    };
    const first = await start({ errorRate: 0.3, seed: "a" });
    const once = await statuses(first);
    const again = await statuses(await start({ errorRate: 0.3, seed: "a" }));
    const other = await statuses(await start({ errorRate: 0.3, seed: "b" }));
    first.reset();
    expect(new Set(once)).toEqual(new Set([200, 500]));
    expect(again).toEqual(once);
    expect(other).not.toEqual(once);
    expect(await statuses(first)).toEqual(once);
  });

  test("latencyMs delays every response", async () => {
    const mock = await start({ latencyMs: 20 });
    const begun = performance.now();
    await mock.fetch(get("/webhooks/all"));
    expect(performance.now() - begun).toBeGreaterThanOrEqual(19);
  });
});
