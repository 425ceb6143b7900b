import { createServer, request as httpRequest, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { handleWebhooks, RtkWebhookError, toNodeHandler } from "@org/rtk-client/webhooks";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { exampleOf } from "./examples.ts";
import { createSigner, type SignedDelivery, type Signer } from "./signing.ts";

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
    const answer = await post(await listen(createListener()), signed);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe("Handled");
    expect(seen).toEqual([joined]);
  });

  test("handles a delivery of 1 MB", async () => {
    const event = { ...joined, padding: "x".repeat(1_000_000) };
    const answer = await post(await listen(createListener()), await signer.sign(JSON.stringify(event)));
    expect(answer.status).toBe(200);
    expect(seen).toEqual([event]);
  });

  test("answers 413 to one that is too long, and goes on on the same connection", async () => {
    const url = await listen(createListener());
    const tooLong = await post(url, { ...signed, body: new Uint8Array(8 * 1024 * 1024) });
    expect(tooLong.status).toBe(413);
    expect((await post(url, signed)).status).toBe(200);
  });

  test("refuses doubled headers", async () => {
    const url = await listen(createListener());
    const signature = signed.headers["rtk-signature"] as string;
    const request = httpRequest(url, { method: "POST" });
    for (const [name, value] of Object.entries(signed.headers)) request.setHeader(name, value);
    request.setHeader("rtk-signature", [signature, signature]);
    request.end(signed.body);
    const status = await new Promise((resolve) => request.once("response", (answer) => resolve(answer.statusCode)));
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ reason: "duplicate-header" }]);
  });

  test.each(["GET", "HEAD", "OPTIONS"])("answers 405 to %s", async (method) => {
    const answer = await fetch(await listen(createListener()), { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("POST");
  });

  test("answers 400 to a method that fetch does not know", async () => {
    const url = new URL(await listen(createListener()));
    const socket = connect(Number(url.port), url.hostname);
    socket.end("TRACE /hooks HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    const answer = await new Promise<string>((resolve) => socket.once("data", (data) => resolve(String(data))));
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
  });

  test("says so when a body parser has been there before it", async () => {
    const listener = createListener();
    const url = await listen((request, response) => {
      request.on("end", () => setImmediate(() => listener(request, response))).resume();
    });
    expect((await post(url, signed)).status).toBe(500);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toBeInstanceOf(RtkWebhookError);
    expect(errors[0]).toMatchObject({ reason: "parsed-body" });
  });

  test("handles nothing when the connection breaks off", async () => {
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
});
