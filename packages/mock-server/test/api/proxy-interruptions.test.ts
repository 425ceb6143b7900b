import { once } from "node:events";
import { Agent, type IncomingMessage, request as openRequest } from "node:http";
import type { MockServer } from "@org/rtk-mock-server";
import { describe, expect, onTestFinished, test } from "vitest";
import { startMock } from "../support/client.ts";
import { proxiedPath, send, startProxy } from "../support/proxied.ts";
import { bodyOf, get } from "../support/requests.ts";
import { startUpstream } from "../support/upstream.ts";

describe("a call ends in time", () => {
  test("with a 504 if the other server does not respond", async () => {
    const upstream = await startUpstream(() => {});
    const { mock } = await startProxy(upstream, { proxyTimeoutMs: 50 });
    const response = await mock.fetch(get("/meetings"));
    expect(response.status).toBe(504);
    expect((await bodyOf(response)).error.message).toContain(`${new URL(upstream).origin} for 50 ms`);
  });

  test("with a broken connection if the other server stops in the middle of a response", async () => {
    const upstream = await startUpstream((_, outgoing) => {
      outgoing.writeHead(200, { "content-length": "10" }).write("half");
    });
    const { mock, url } = await startProxy(upstream, { proxyTimeoutMs: 50 });
    await expect(send(`${url}${proxiedPath}`, {})).rejects.toThrow("aborted");
    expect(mock.requests.list()[0]?.violations.at(-1)?.message).toContain("in the middle of the response");
  });

  test("with a 408 if the request body stops arriving", async () => {
    const upstream = await startUpstream((incoming) => incoming.resume());
    const { url } = await startProxy(upstream, { proxyTimeoutMs: 50 });
    const outgoing = openRequest(`${url}${proxiedPath}`, { method: "POST" });
    outgoing.on("error", () => {}).write("half");
    const [incoming] = (await once(outgoing, "response")) as [IncomingMessage];
    expect(incoming.statusCode).toBe(408);
    outgoing.destroy();
  });

  test("not while a slow response is still arriving", async () => {
    const upstream = await startUpstream((_, outgoing) => {
      let parts = 0;
      outgoing.writeHead(200);
      const timer = setInterval(
        () => (++parts < 5 ? outgoing.write(".") : outgoing.end(".", () => clearInterval(timer))),
        40,
      );
    });
    const { url } = await startProxy(upstream, { proxyTimeoutMs: 150 });
    expect((await send(`${url}${proxiedPath}`, {})).text).toBe(".....");
  });
});

test("the timeout must be positive", async () => {
  await expect(startMock({ proxy: "http://127.0.0.1:1", proxyTimeoutMs: 0 })).rejects.toThrow(
    "proxyTimeoutMs: 0 is invalid",
  );
});

test("responds with 502 if the other server is down, however large the body", async () => {
  const { url } = await startProxy("http://127.0.0.1:1/client/v4");
  const { incoming } = await send(`${url}${proxiedPath}`, { method: "POST" }, "x".repeat(5_000_000));
  expect(incoming.statusCode).toBe(502);
});

test("reads the rest of a body that the other server did not want, so that the connection can be used again", async () => {
  const upstream = await startUpstream((_, outgoing) => {
    outgoing.writeHead(413, { connection: "close" }).end("no");
  });
  const { url } = await startProxy(upstream);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  const outgoing = openRequest(`${url}${proxiedPath}`, { method: "POST", agent });
  const written = once(outgoing, "finish");
  // The other server has closed the connection before the rest comes.
  outgoing.write("x".repeat(100_000));
  const [incoming] = (await once(outgoing, "response")) as [IncomingMessage];
  expect(incoming.statusCode).toBe(413);
  incoming.resume();
  outgoing.end("x".repeat(8_000_000));
  await Promise.all([written, once(incoming, "close")]);
  expect((await send(`${url}${proxiedPath}`, { agent })).incoming.statusCode).toBe(413);
});

function nextRecord(mock: MockServer): Promise<unknown> {
  return new Promise((resolve) => mock.requests.subscribe(() => resolve(mock.requests.list().at(-1))));
}

test("ends and logs the call to the other server when the caller disconnects", async () => {
  let left: Promise<unknown> | undefined;
  const upstream = await startUpstream((_, outgoing) => {
    left = once(outgoing, "close");
    outgoing.writeHead(200).write("half");
  });
  const { mock, url } = await startProxy(upstream);
  const outgoing = openRequest(`${url}${proxiedPath}`).on("error", () => {});
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
