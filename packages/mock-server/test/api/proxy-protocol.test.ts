import { once } from "node:events";
import { createServer, type IncomingMessage, request as openRequest, type ServerResponse } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { startMock } from "../support/client.ts";
import { proxiedPath, send, startProxy } from "../support/proxied.ts";
import { bodyOf, get } from "../support/requests.ts";
import { startEcho } from "../support/round-trip.ts";
import { startUpstream } from "../support/upstream.ts";

describe("Expect: 100-continue", () => {
  const headers = { expect: "100-continue", "content-length": "4" };

  /** Sends the headers, and the body on request. @returns status and whether the body was requested */
  async function sendExpecting(url: string): Promise<[number | undefined, boolean]> {
    const outgoing = openRequest(`${url}${proxiedPath}`, { method: "POST", headers });
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

  test("requests the body when the other server does", async () => {
    const echo = await startEcho();
    const { url } = await startProxy(echo.url);
    expect(await sendExpecting(url)).toEqual([200, true]);
  });

  test("forwards the refusal of a server that does not want the body", async () => {
    const refuse = (_: IncomingMessage, outgoing: ServerResponse) => outgoing.writeHead(417).end();
    const upstream = await startUpstream(refuse, (server) => server.on("checkContinue", refuse));
    const { url } = await startProxy(upstream);
    expect(await sendExpecting(url)).toEqual([417, false]);
  });

  test("works without a proxy too", async () => {
    const { mock } = await startMock();
    const { url } = await mock.listen({ port: 0 });
    expect(await sendExpecting(url)).toEqual([400, true]);
  });
});

test("responds with 502 to a protocol switch, and forwards a response after early hints", async () => {
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
  expect((await send(`${url}${proxiedPath}`, {})).text).toBe("done");
});

test("keeps the reason phrase and repeated headers of a response", async () => {
  const upstream = await startUpstream((_, outgoing) => {
    outgoing.writeHead(299, "Almost Fine", ["X-Twice", "1", "X-Twice", "2"]).end();
  });
  const { url } = await startProxy(upstream);
  const { incoming } = await send(`${url}${proxiedPath}`, {});
  expect([incoming.statusCode, incoming.statusMessage, incoming.headersDistinct["x-twice"]]).toEqual([
    299,
    "Almost Fine",
    ["1", "2"],
  ]);
});
