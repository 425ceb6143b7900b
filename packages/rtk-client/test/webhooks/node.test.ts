import { once } from "node:events";
import { createServer, request as httpRequest, type RequestListener, type Server } from "node:http";
import { connect as connectHttp2, createServer as createHttp2Server } from "node:http2";
import { type AddressInfo, connect, type Socket } from "node:net";
import { handleWebhooks, RtkWebhookError, toNodeHandler } from "@org/rtk-client/webhooks";
import { afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { exampleOf } from "./support/examples.ts";
import { createSigner, type SignedDelivery, type Signer } from "./support/signing.ts";

const joined = exampleOf("meeting.participantJoined");
let signer: Signer;
let signed: SignedDelivery;
let seen: unknown[];
let errors: unknown[];
let server: Server | undefined;

beforeAll(async () => {
  signer = await createSigner();
  signed = await signer.sign(JSON.stringify(joined));
});

beforeEach(() => {
  seen = [];
  errors = [];
});

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
});

async function listen(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, "127.0.0.1");
  await new Promise((resolve) => server?.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
}

function createListener() {
  return toNodeHandler(
    handleWebhooks(
      { "meeting.participantJoined": (event) => void seen.push(event) },
      { publicKey: signer.pem, onError: (error) => void errors.push(error) },
    ),
  );
}

function post(url: string, { body, headers }: SignedDelivery): Promise<Response> {
  return fetch(url, { method: "POST", body, headers });
}

describe("a listener for node:http", () => {
  test("handles a delivery", async () => {
    const response = await post(await listen(createListener()), signed);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("Handled");
    expect(seen).toEqual([joined]);
  });

  test("handles a delivery of 1 MB", async () => {
    const event = { ...joined, padding: "x".repeat(1_000_000) };
    const response = await post(await listen(createListener()), await signer.sign(JSON.stringify(event)));
    expect(response.status).toBe(200);
    expect(seen).toEqual([event]);
  });

  test("responds 413 to an oversized delivery, and keeps the connection open", async () => {
    const url = await listen(createListener());
    const tooLong = await post(url, { ...signed, body: new Uint8Array(8 * 1024 * 1024) });
    expect(tooLong.status).toBe(413);
    expect((await post(url, signed)).status).toBe(200);
  });

  test("responds to the next request on the connection of an oversized delivery", async () => {
    const url = new URL(await listen(createListener()));
    const socket = connect(Number(url.port), url.hostname);
    const send = (body: Uint8Array) => {
      const head = Object.entries({ host: "localhost", "content-length": body.length, ...signed.headers });
      socket.write(`POST /hooks HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`);
      socket.write(body);
    };
    let responses = "";
    const both = new Promise<void>((resolve) => {
      socket.on("data", (data) => {
        responses += data;
        if (responses.includes("Handled")) resolve();
      });
    });
    send(new Uint8Array(3 * 1024 * 1024));
    send(signed.body);
    await both;
    socket.destroy();
    expect(responses.match(/HTTP\/1.1 \d+/g)).toEqual(["HTTP/1.1 413", "HTTP/1.1 200"]);
  });

  test("stops reading an oversized body", async () => {
    const url = new URL(await listen(createListener()));
    const accepted = once(server as Server, "connection");
    const socket = connect(Number(url.port), url.hostname).on("error", () => {});
    const [own] = (await accepted) as [Socket];
    const closed = once(own, "close");
    const head = Object.entries({ host: "localhost", "transfer-encoding": "chunked", ...signed.headers });
    socket.write(`POST /hooks HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`);
    const response = once(socket, "data");
    const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
    const pour = () => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on("drain", pour);
    pour();
    expect(String((await response)[0])).toMatch(/^HTTP\/1.1 413 /);
    await closed;
    expect(own.bytesRead).toBeLessThan(16 * 1024 * 1024);
    socket.destroy();
  });

  test("refuses repeated headers", async () => {
    const url = await listen(createListener());
    const signature = signed.headers["rtk-signature"] as string;
    const request = httpRequest(url, { method: "POST" });
    for (const [name, value] of Object.entries(signed.headers)) request.setHeader(name, value);
    request.setHeader("rtk-signature", [signature, signature]);
    request.end(signed.body);
    const status = await new Promise((resolve) => request.once("response", (response) => resolve(response.statusCode)));
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ reason: "duplicate-header" }]);
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

  test("reports that a body parser has already read the body", async () => {
    const listener = createListener();
    const url = await listen((request, response) => {
      request.on("end", () => setImmediate(() => listener(request, response))).resume();
    });
    expect((await post(url, signed)).status).toBe(500);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toBeInstanceOf(RtkWebhookError);
    expect(errors[0]).toMatchObject({ reason: "parsed-body" });
  });

  test("handles nothing if the connection breaks", async () => {
    const listener = createListener();
    const finished = Promise.withResolvers<void>();
    const url = new URL(await listen((request, response) => finished.resolve(listener(request, response))));
    const socket = connect(Number(url.port), url.hostname);
    const head = Object.entries({ host: "localhost", "content-length": "900", ...signed.headers });
    socket.write(`POST /hooks HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n{`);
    server?.once("request", () => socket.destroy());
    await finished.promise;
    expect(seen).toEqual([]);
    expect(errors).toHaveLength(1);
  });

  test.each<[string, (bytes: Buffer) => object]>([
    ["body, as express.raw() leaves it", (body) => ({ body })],
    ["rawBody next to a parsed body", (rawBody) => ({ rawBody, body: JSON.parse(String(rawBody)) })],
    ["body, as express.text() leaves it", (bytes) => ({ body: String(bytes) })],
  ])("uses the bytes that a body parser has kept as %s", async (_, keep) => {
    const listener = createListener();
    const url = await listen(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      await listener(Object.assign(request, keep(Buffer.concat(chunks))), response);
    });
    expect((await post(url, signed)).status).toBe(200);
    expect(seen).toEqual([joined]);
  });

  test("reads the body itself if no parser has read it", async () => {
    const listener = createListener();
    const url = await listen((request, response) => void listener(Object.assign(request, { body: {} }), response));
    expect((await post(url, signed)).status).toBe(200);
    expect(seen).toEqual([joined]);
  });

  test.each(["a b", "", "[", "studio.example.com:99999"])("handles a delivery to the host %j", async (host) => {
    const url = new URL(await listen(createListener()));
    const socket = connect(Number(url.port), url.hostname);
    const head = Object.entries({ host, "content-length": signed.body.length, ...signed.headers, connection: "close" });
    socket.write(`POST /hooks HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`);
    socket.write(signed.body);
    const response = await new Promise<string>((resolve) => socket.once("data", (data) => resolve(String(data))));
    expect(response).toMatch(/^HTTP\/1.1 200 /);
  });

  test("handles a delivery over HTTP/2", async () => {
    const http2 = createHttp2Server(createListener()).listen(0, "127.0.0.1");
    await once(http2, "listening");
    const session = connectHttp2(`http://127.0.0.1:${(http2.address() as AddressInfo).port}`);
    const stream = session.request({ ":method": "POST", ":path": "/hooks", ...signed.headers });
    stream.end(signed.body);
    const [headers] = await once(stream, "response");
    stream.resume();
    await once(stream, "close");
    session.close();
    http2.close();
    expect(headers[":status"]).toBe(200);
    expect(seen).toEqual([joined]);
  });

  test("responds 500 if the handler throws, so that the delivery is resent, and reports the error", async () => {
    const reported: unknown[] = [];
    const failing = toNodeHandler(() => Promise.reject(new Error("no room")), {
      onError: (error) => void reported.push(error),
    });
    const response = await post(await listen(failing), signed);
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
    const large = { ...signed, body: new Uint8Array(4 * 1024 * 1024) };
    expect((await post(url, large)).status).toBe(500);
    expect((await post(url, signed)).status).toBe(500);
    expect(logged).toHaveBeenCalledTimes(2);
  });
});
