import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { connect as connectHttp2, createServer as createHttp2Server } from "node:http2";
import { type AddressInfo, connect } from "node:net";
import { toNodeHandler } from "@org/rtk-client/webhooks";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { headOf, joined, post, useNodeListener } from "./support/node-listener.ts";

const { node, listen, createListener } = useNodeListener();

describe("a listener for node:http", () => {
  test("handles a delivery", async () => {
    const response = await post(await listen(createListener()), node.signed);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("Handled");
    expect(node.seen).toEqual([joined]);
  });

  test("refuses repeated headers", async () => {
    const url = await listen(createListener());
    const signature = node.signed.headers["rtk-signature"] as string;
    const request = httpRequest(url, { method: "POST" });
    for (const [name, value] of Object.entries(node.signed.headers)) request.setHeader(name, value);
    request.setHeader("rtk-signature", [signature, signature]);
    request.end(node.signed.body);
    const status = await new Promise((resolve) => request.once("response", (response) => resolve(response.statusCode)));
    expect(status).toBe(400);
    expect(node.errors).toMatchObject([{ reason: "duplicate-header" }]);
  });

  test.each(["GET", "HEAD", "OPTIONS"])("responds 405 to %s", async (method) => {
    const response = await fetch(await listen(createListener()), { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST");
  });

  test("responds 405 to a method that fetch forbids", async () => {
    const url = new URL(await listen(createListener()));
    const socket = connect(Number(url.port), url.hostname);
    socket.end("TRACE /hooks HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    const response = await new Promise<string>((resolve) => socket.once("data", (data) => resolve(String(data))));
    expect(response).toMatch(/^HTTP\/1.1 405 /);
  });

  test("handles nothing if the connection breaks", async () => {
    const listener = createListener();
    const finished = Promise.withResolvers<void>();
    const url = new URL(await listen((request, response) => finished.resolve(listener(request, response))));
    const socket = connect(Number(url.port), url.hostname);
    socket.write(`${headOf({ host: "localhost", "content-length": "900", ...node.signed.headers })}{`);
    node.server?.once("request", () => socket.destroy());
    await finished.promise;
    expect(node.seen).toEqual([]);
    expect(node.errors).toHaveLength(1);
  });

  test.each(["a b", "", "[", "studio.example.com:99999"])("handles a delivery to the host %j", async (host) => {
    const url = new URL(await listen(createListener()));
    const socket = connect(Number(url.port), url.hostname);
    socket.write(
      headOf({ host, "content-length": node.signed.body.length, ...node.signed.headers, connection: "close" }),
    );
    socket.write(node.signed.body);
    const response = await new Promise<string>((resolve) => socket.once("data", (data) => resolve(String(data))));
    expect(response).toMatch(/^HTTP\/1.1 200 /);
  });

  test("handles a delivery over HTTP/2", async () => {
    const http2 = createHttp2Server(createListener()).listen(0, "127.0.0.1");
    await once(http2, "listening");
    const session = connectHttp2(`http://127.0.0.1:${(http2.address() as AddressInfo).port}`);
    const stream = session.request({ ":method": "POST", ":path": "/hooks", ...node.signed.headers });
    stream.end(node.signed.body);
    const [headers] = await once(stream, "response");
    stream.resume();
    await once(stream, "close");
    session.close();
    http2.close();
    expect(headers[":status"]).toBe(200);
    expect(node.seen).toEqual([joined]);
  });

  test("responds 500 if the handler throws, so that the delivery is resent, and reports the error", async () => {
    const reported: unknown[] = [];
    const failing = toNodeHandler(() => Promise.reject(new Error("no room")), {
      onError: (error) => void reported.push(error),
    });
    const response = await post(await listen(failing), node.signed);
    expect([response.status, await response.text()]).toEqual([500, "The request could not be handled"]);
    expect(reported).toEqual([new Error("no room")]);
  });

  test.each<[string, () => void | Promise<void>]>([
    [
      "throws",
      () => {
        throw new Error("no log");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no log"))],
  ])("survives a logger that %s, and a handler that throws before it has read the body", async (_, onError) => {
    const logged = vi.spyOn(console, "error").mockReturnValue();
    onTestFinished(() => void logged.mockRestore());
    const url = await listen(
      toNodeHandler(
        () => {
          throw new Error("no room");
        },
        { onError },
      ),
    );
    const large = { ...node.signed, body: new Uint8Array(4 * 1024 * 1024) };
    expect((await post(url, large)).status).toBe(500);
    expect((await post(url, node.signed)).status).toBe(500);
    expect(logged).toHaveBeenCalledTimes(2);
  });
});
