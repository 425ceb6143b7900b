import { request as sendRaw } from "node:http";
import { gzipSync } from "node:zlib";
import type { MockServer } from "@org/rtk-mock-server";
import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { startMock } from "../support/client.ts";
import { account, get, kit, request } from "../support/requests.ts";
import { startUpstream } from "../support/upstream.ts";

async function proxyTo(proxy: string): Promise<MockServer> {
  return (await startMock({ proxy })).mock;
}

/** Sends a request and reads the response to its end, which is when it is logged. @returns its status */
async function call(mock: MockServer, input: Request | string, init?: RequestInit): Promise<number> {
  const response = await mock.fetch(input, init);
  await response.arrayBuffer();
  return response.status;
}

function lastViolations(mock: MockServer): string[] {
  const { violations } = mock.requests.list().at(-1) as { violations: { on: string; message: string }[] };
  return violations.map(({ on, message }) => `${on}: ${message}`);
}

test("forwards requests and responses unchanged", async () => {
  let received: { url: string | undefined; headers: object; body: string } | undefined;
  const zipped = gzipSync('{"success": true,\n "data": {}}');
  const upstream = await startUpstream(async (incoming, outgoing) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    received = { url: incoming.url, headers: incoming.headers, body: Buffer.concat(chunks).toString() };
    outgoing.writeHead(207, {
      "content-type": "application/json",
      "content-encoding": "gzip",
      "set-cookie": ["a=1", "b=2"],
      "cf-ray": "8f",
    });
    outgoing.end(zipped);
  });
  const { port } = await (await proxyTo(upstream)).listen({ port: 0 });
  const body = '{"title":  "spaced"}';
  const headers = { authorization: "Bearer t", "content-type": "text/json", "x-own": "1", "accept-encoding": "gzip" };
  const answer = await new Promise<{ status: number | undefined; headers: object; body: Buffer }>((resolve, reject) => {
    const sent = sendRaw(
      { port, path: `/client/v4${kit}/meetings?b=%20&a=1&a=2`, method: "POST", headers },
      async (incoming) => {
        const chunks: Uint8Array[] = [];
        for await (const chunk of incoming) chunks.push(chunk);
        resolve({ status: incoming.statusCode, headers: incoming.headers, body: Buffer.concat(chunks) });
      },
    );
    sent.on("error", reject).end(body);
  });
  expect(received).toEqual({
    url: `/client/v4${kit}/meetings?b=%20&a=1&a=2`,
    headers: { ...headers, "content-length": "20", host: new URL(upstream).host, connection: "keep-alive" },
    body,
  });
  expect(answer.status).toBe(207);
  expect(answer.headers).toMatchObject({ "content-encoding": "gzip", "set-cookie": ["a=1", "b=2"], "cf-ray": "8f" });
  expect(answer.body.equals(zipped)).toBe(true);
});

test("decodes the body in process, as fetch does", async () => {
  const upstream = await startUpstream((_, outgoing) => {
    outgoing.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
    outgoing.end(gzipSync('{"success":true,"data":[]}'));
  });
  const mock = await proxyTo(upstream);
  expect(await (await mock.fetch(get("/webhooks"))).json()).toEqual({ success: true, data: [] });
  expect(lastViolations(mock)).toEqual([]);
});

describe("in front of a mock server", () => {
  async function upstreamMock(): Promise<{ upstream: MockServer; mock: MockServer }> {
    const { mock: upstream } = await startMock();
    const { url } = await upstream.listen({ port: 0 });
    return { upstream, mock: await proxyTo(url) };
  }

  test("reports no violations of a correct server", async () => {
    const { mock } = await upstreamMock();
    for (const path of ["/meetings", "/presets", "/webhooks/all", "/recordings?per_page=5"]) {
      expect(await call(mock, get(path))).toBe(200);
      expect(lastViolations(mock)).toEqual([]);
    }
  });

  test("reports an invalid request but forwards it", async () => {
    const { upstream, mock } = await upstreamMock();
    await call(mock, get("/meetings?per_page=none"));
    expect(lastViolations(mock)).toEqual(["request: Request query parameter per_page must be integer"]);
    await call(mock, request("POST", "/meetings", { body: "{" }));
    expect(lastViolations(mock)[0]).toMatch(/^request: The request body is not valid JSON/);
    await call(mock, get("/nowhere"));
    expect(lastViolations(mock)).toEqual([`request: Unknown operation GET ${kit}/nowhere`]);
    expect(upstream.requests.list()).toHaveLength(3);
  });

  test.each([
    ["html", /media type "text\/html/],
    ["truncate", /response body cannot be read/],
  ])("reports a response broken by %s", async (fault, message) => {
    const { upstream, mock } = await upstreamMock();
    upstream.faults.add({ fault });
    await call(mock, get("/webhooks/all"));
    expect(lastViolations(mock).join()).toMatch(message);
  });

  test("logs no tokens", async () => {
    const { upstream, mock } = await upstreamMock();
    await call(mock, get("/meetings", { headers: { authorization: "Bearer very-secret" } }));
    expect(JSON.stringify([mock.requests.list(), upstream.requests.list()])).not.toContain("very-secret");
  });
});

test("reports a misbehaving server: missing field, wrong type, undeclared status", async () => {
  const lies = [
    [200, { success: true }, "response: Response body must have required property 'data'"],
    [200, { success: true, data: [{ id: 5 }] }, "response: Response body property data.0.id must be string"],
    [218, {}, "response: Response body must have required property 'error'"],
  ] as const;
  for (const [status, body, message] of lies) {
    const upstream = await startUpstream((_, outgoing) => {
      outgoing.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
    const mock = await proxyTo(upstream);
    await call(mock, get("/apps", { scope: account }));
    expect(lastViolations(mock).join("\n")).toContain(message);
    expect(mock.requests.list()[0]).toMatchObject({ operation: "apps/list", status });
  }
});

test("reports an invalid body for every operation and declared status, so every schema is checked", {
  timeout: 60_000,
}, async () => {
  const upstream = await startUpstream((incoming, outgoing) => {
    const status = Number(incoming.headers["x-status"]);
    outgoing.writeHead(status, { "content-type": "application/json" }).end('"nonsense"');
  });
  const mock = await proxyTo(upstream);
  const missed: string[] = [];
  for (const [path, item] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      for (const code of Object.keys(operation.responses)) {
        const status = code === "default" ? "503" : code;
        const url = `http://mock.example${path.replace(/\{[^}]+\}/g, "x")}`;
        await call(mock, url, { method: method.toUpperCase(), headers: { "x-status": status } });
        if (!lastViolations(mock).some((each) => each.startsWith("response:")))
          missed.push(`${method} ${path} ${code}`);
      }
    }
  }
  expect(missed).toEqual([]);
});

test("breaks the caller's connection if a response is interrupted, and reports it", async () => {
  const upstream = await startUpstream((_, outgoing) => {
    outgoing.writeHead(200, { "content-type": "application/json", "content-length": 100 });
    outgoing.write('{"success":', () => outgoing.destroy());
  });
  const mock = await proxyTo(upstream);
  await expect(call(mock, get("/meetings"))).rejects.toThrow("terminated");
  expect(lastViolations(mock)).toEqual(["response: The connection was reset in the middle of the response (aborted)"]);
});

test("responds 502 naming a server that cannot be reached", async () => {
  const mock = await proxyTo("http://127.0.0.1:1/client/v4");
  const response = await mock.fetch(get("/meetings"));
  expect(response.status).toBe(502);
  expect((await response.json()).error.message).toContain("no response from http://127.0.0.1:1");
});

test.each([
  ["ftp://example.com", "ftp://example.com is not an HTTP URL"],
  ["http://example.com/v4?a=1", "proxy: http://example.com/v4 must be given without query, fragment and credentials"],
  ["http://user:secret@example.com", "without query, fragment and credentials"],
])("refuses %s", async (proxy, reason) => {
  const refusal = startMock({ proxy });
  await expect(refusal).rejects.toThrow(reason);
  await expect(refusal).rejects.not.toThrow("secret");
});
