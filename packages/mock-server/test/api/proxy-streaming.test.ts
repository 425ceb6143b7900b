import { once } from "node:events";
import { createServer, type IncomingMessage, request as openRequest, type RequestOptions } from "node:http";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import type { MockServer, MockServerOptions } from "@org/rtk-mock-server";
import { describe, expect, onTestFinished, test } from "vitest";
import { startMock } from "../support/client.ts";
import { bodyOf, get, kit } from "../support/requests.ts";
import { roundTrip, startEcho } from "../support/round-trip.ts";
import { startUpstream } from "../support/upstream.ts";

const path = `${kit}/meetings`;

async function startProxy(proxy: string, options: MockServerOptions = {}) {
  const { mock } = await startMock({ proxy, ...options });
  return { mock, ...(await mock.listen({ port: 0 })) };
}

/** Sends a request over a socket. @returns the response and its body */
async function send(
  url: string,
  options: RequestOptions,
  body = "",
): Promise<{ incoming: IncomingMessage; text: string }> {
  const outgoing = openRequest(url, options);
  outgoing.end(body);
  const [incoming] = (await once(outgoing, "response")) as [IncomingMessage];
  // The rest of a body that is not wanted may find the connection closed.
  outgoing.on("error", () => {});
  let text = "";
  for await (const chunk of incoming.setEncoding("utf8")) text += chunk;
  return { incoming, text };
}

function nextRecord(mock: MockServer): Promise<unknown> {
  return new Promise((resolve) => mock.requests.subscribe(() => resolve(mock.requests.list().at(-1))));
}

describe("a body of any size is passed on unchanged, both ways", () => {
  test.each([
    [1_000_000, "content-length"],
    [1_000_001, "content-length"],
    [1_000_001, "chunked"],
  ])("%i bytes, %s", async (bytes, form) => {
    const echo = await startEcho();
    const { mock, url } = await startProxy(echo.url);
    const headers: Record<string, string> = form === "chunked" ? {} : { "content-length": String(bytes) };
    const { sent, returned } = await roundTrip(`${url}${path}`, bytes, headers);
    expect([echo.received(), returned]).toEqual([sent, sent]);
    const [record] = mock.requests.list();
    expect(record).toMatchObject({ body: `(${bytes} bytes)`, response: `(${bytes} bytes)` });
    expect(record?.unchecked ?? []).toEqual(
      bytes <= 1_000_000
        ? []
        : ["request", "response"].map(
            (side) => `the ${side} body was not checked: it has ${bytes} bytes, and only 1000000 are read`,
          ),
    );
  });

  test("a DELETE with a chunked body", async () => {
    const echo = await startEcho();
    const { url } = await startProxy(echo.url);
    const headers = { "transfer-encoding": "chunked" };
    expect((await send(`${url}${path}`, { method: "DELETE", headers }, "first")).text).toBe("first");
  });

  test("a response that is small, and large when it is decoded", async () => {
    const upstream = await startUpstream((_, outgoing) => {
      const headers = { "content-type": "application/json", "content-encoding": "gzip" };
      outgoing.writeHead(200, headers).end(gzipSync(Buffer.alloc(20_000_000, " ")));
    });
    const { mock, url } = await startProxy(upstream);
    await send(`${url}${path}`, {});
    expect(mock.requests.list()[0]?.unchecked).toEqual([
      "the response body was not checked: it has more than 1000000 bytes when it is decoded, and only 1000000 are read",
    ]);
  });
});

test("what arrives is passed on at once, before the rest exists", async () => {
  const upstream = await startUpstream(async (incoming, outgoing) => {
    const [first] = await once(incoming, "data");
    outgoing.writeHead(200, { "content-type": "text/plain" }).write(`got ${first}`);
    incoming.on("data", (second) => outgoing.end(`, then ${second}`));
  });
  const { url } = await startProxy(upstream);
  const outgoing = openRequest(`${url}${path}`, { method: "POST" });
  outgoing.write("one");
  const [incoming] = (await once(outgoing, "response")) as [IncomingMessage];
  expect(String((await once(incoming, "data"))[0])).toBe("got one");
  outgoing.end("two");
  expect(String((await once(incoming, "data"))[0])).toBe(", then two");
});

describe("a call ends in time", () => {
  test("with a 504 when the other server says nothing", async () => {
    const upstream = await startUpstream(() => {});
    const { mock } = await startProxy(upstream, { proxyTimeoutMs: 50 });
    const response = await mock.fetch(get("/meetings"));
    expect(response.status).toBe(504);
    expect((await bodyOf(response)).error.message).toContain(`${new URL(upstream).origin} for 50 ms`);
  });

  test("with a broken connection when the other server stops in the middle of a response", async () => {
    const upstream = await startUpstream((_, outgoing) => {
      outgoing.writeHead(200, { "content-length": "10" }).write("half");
    });
    const { mock, url } = await startProxy(upstream, { proxyTimeoutMs: 50 });
    await expect(send(`${url}${path}`, {})).rejects.toThrow("aborted");
    expect(mock.requests.list()[0]?.violations.at(-1)?.message).toContain("in the middle of the response");
  });

  test("with a 408 when the request body stops arriving", async () => {
    const upstream = await startUpstream((incoming) => incoming.resume());
    const { url } = await startProxy(upstream, { proxyTimeoutMs: 50 });
    const outgoing = openRequest(`${url}${path}`, { method: "POST" });
    outgoing.on("error", () => {}).write("half");
    const [incoming] = (await once(outgoing, "response")) as [IncomingMessage];
    expect(incoming.statusCode).toBe(408);
    outgoing.destroy();
  });

  test("and a slow one goes on as long as something arrives", async () => {
    const upstream = await startUpstream((_, outgoing) => {
      let parts = 0;
      outgoing.writeHead(200);
      const timer = setInterval(
        () => (++parts < 5 ? outgoing.write(".") : outgoing.end(".", () => clearInterval(timer))),
        40,
      );
    });
    const { url } = await startProxy(upstream, { proxyTimeoutMs: 150 });
    expect((await send(`${url}${path}`, {})).text).toBe(".....");
  });
});

test("a refusal that comes before the whole body reaches the caller", async () => {
  const upstream = await startUpstream((_, outgoing) => {
    outgoing.writeHead(413, { "content-type": "text/plain" }).end("too large");
  });
  const { url } = await startProxy(upstream);
  const { incoming, text } = await send(`${url}${path}`, { method: "POST" }, "x".repeat(5_000_000));
  expect([incoming.statusCode, text]).toEqual([413, "too large"]);
});

test("a server that is down is a 502, however large the body is", async () => {
  const { url } = await startProxy("http://127.0.0.1:1/client/v4");
  const { incoming } = await send(`${url}${path}`, { method: "POST" }, "x".repeat(5_000_000));
  expect(incoming.statusCode).toBe(502);
});

test("a caller who leaves ends the call at the other server, and it is logged", async () => {
  let left: Promise<unknown> | undefined;
  const upstream = await startUpstream((_, outgoing) => {
    left = once(outgoing, "close");
    outgoing.writeHead(200).write("half");
  });
  const { mock, url } = await startProxy(upstream);
  const outgoing = openRequest(`${url}${path}`).on("error", () => {});
  outgoing.end();
  const [incoming] = (await once(outgoing, "response")) as [IncomingMessage];
  await once(incoming, "data");
  const logged = nextRecord(mock);
  incoming.on("error", () => {}).destroy();
  await left;
  expect(await logged).toMatchObject({
    violations: expect.arrayContaining([
      expect.objectContaining({ message: "The caller disconnected in the middle of the response" }),
    ]),
  });
});

describe("Expect: 100-continue", () => {
  const headers = { expect: "100-continue", "content-length": "4" };

  /** Sends the headers, and the body when it is asked for. @returns status and whether the body was asked for */
  async function sendExpecting(url: string): Promise<[number | undefined, boolean]> {
    const outgoing = openRequest(`${url}${path}`, { method: "POST", headers });
    let asked = false;
    outgoing.on("continue", () => {
      asked = true;
      outgoing.end("body");
    });
    outgoing.flushHeaders();
    const [incoming] = (await once(outgoing, "response")) as [IncomingMessage];
    incoming.resume();
    await once(incoming, "end");
    outgoing.destroy();
    return [incoming.statusCode, asked];
  }

  test("asks for the body when the other server does", async () => {
    const echo = await startEcho();
    const { url } = await startProxy(echo.url);
    expect(await sendExpecting(url)).toEqual([200, true]);
  });

  test("passes on the refusal of a server that does not want the body", async () => {
    const refuse = (_: IncomingMessage, outgoing: import("node:http").ServerResponse) => outgoing.writeHead(417).end();
    const upstream = await startUpstream(refuse, (server) => server.on("checkContinue", refuse));
    const { url } = await startProxy(upstream);
    expect(await sendExpecting(url)).toEqual([417, false]);
  });

  test("is served without a proxy too", async () => {
    const { mock } = await startMock();
    const { url } = await mock.listen({ port: 0 });
    expect(await sendExpecting(url)).toEqual([400, true]);
  });
});

test("a server that switches protocols is a 502, and one that sends early hints is none", async () => {
  const switching = createServer().on("connection", (socket) => {
    socket.once("data", () =>
      socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
    );
  });
  switching.listen(0, "127.0.0.1");
  onTestFinished(() => void switching.close());
  await once(switching, "listening");
  const { port } = switching.address() as { port: number };
  const { mock } = await startProxy(`http://127.0.0.1:${port}`);
  const response = await mock.fetch(get("/meetings"));
  expect([response.status, (await bodyOf(response)).error.message]).toEqual([502, expect.stringContaining("(101)")]);

  const hinting = await startUpstream((_, outgoing) => {
    outgoing.writeEarlyHints({ link: "</x>; rel=preload" });
    outgoing.end("done");
  });
  const { url } = await startProxy(hinting);
  expect((await send(`${url}${path}`, {})).text).toBe("done");
});

describe("nothing outside the base path is reached", () => {
  async function requestTarget(target: string): Promise<{ answer: string; reached: string[] }> {
    const reached: string[] = [];
    const upstream = await startUpstream((incoming, outgoing) => {
      reached.push(incoming.url as string);
      outgoing.end();
    });
    const { port } = await startProxy(upstream);
    const socket = connect(port, "127.0.0.1");
    socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    let answer = "";
    for await (const chunk of socket) answer += chunk;
    return { answer, reached };
  }

  test.each([
    "/../admin",
    "/client/v4/../../admin",
    "/client/v4/a/../../../admin",
    "/client/v4/%2e%2e/admin",
    "/client/v4/%2E%2e%2fadmin",
    "/client/v4/..%5cadmin",
    "/client/v4/..\\admin",
    "/client/v4/%252e%252e/admin",
    "/client/v4/..;x/admin",
    "*",
  ])("by %s", async (target) => {
    const { answer, reached } = await requestTarget(target);
    expect(reached).toEqual([]);
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*leads out of http/s);
  });

  test.each([
    ["/client/v4/a/../b", "/client/v4/a/../b"],
    ["/a%2fb//c?d=../..", "/client/v4/a%2fb//c?d=../.."],
  ])("while %s stays as it is", async (target, forwarded) => {
    expect((await requestTarget(target)).reached).toEqual([forwarded]);
  });
});

test("the reason phrase and repeated headers of a response are kept", async () => {
  const upstream = await startUpstream((_, outgoing) => {
    outgoing.writeHead(299, "Almost Fine", ["X-Twice", "1", "X-Twice", "2"]).end();
  });
  const { url } = await startProxy(upstream);
  const { incoming } = await send(`${url}${path}`, {});
  expect([incoming.statusCode, incoming.statusMessage, incoming.headersDistinct["x-twice"]]).toEqual([
    299,
    "Almost Fine",
    ["1", "2"],
  ]);
});

test("the timeout must be positive", async () => {
  await expect(startMock({ proxy: "http://127.0.0.1:1", proxyTimeoutMs: 0 })).rejects.toThrow(
    "proxyTimeoutMs: 0 is invalid",
  );
});
