import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { RtkInputError } from "@org/rtk-client";
import {
  createPublicKeySource,
  fetchPublicKey,
  type PublicKeySource,
  type PublicKeySourceOptions,
  RtkWebhookError,
  verifyWebhook,
} from "@org/rtk-client/webhooks";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { createSigner, type SignedDelivery, type Signer } from "./support/signing.ts";

const url = "https://keys.example.com/.well-known/webhooks.json";
let signer: Signer;
let rotated: Signer;
let signed: SignedDelivery;
let signedAfterRotation: SignedDelivery;

beforeAll(async () => {
  [signer, rotated] = await Promise.all([createSigner(), createSigner()]);
  signed = await signer.sign('{"event":"meeting.started"}');
  signedAfterRotation = await rotated.sign('{"event":"meeting.ended"}');
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A key server whose response and clock the test sets. */
function createKeyServer(pem: string, options: PublicKeySourceOptions = {}) {
  const keyServer = {
    respond: (): Response => Response.json({ success: true, data: { publicKey: pem }, message: "" }),
    requests: [] as Request[],
    ms: 0,
    source: (() => undefined) as unknown as PublicKeySource,
  };
  const fetch = async (request: Request) => {
    keyServer.requests.push(request);
    return keyServer.respond();
  };
  keyServer.source = createPublicKeySource({ url, fetch, now: () => keyServer.ms, ...options });
  return keyServer;
}

function keyResponse(pem: string) {
  return () => Response.json({ success: true, data: { publicKey: pem } });
}

function verify(delivery: SignedDelivery, publicKey: PublicKeySource) {
  return verifyWebhook(delivery, { publicKey });
}

describe("a source of the public key", () => {
  test("fetches the key once for many deliveries", async () => {
    const keyServer = createKeyServer(signer.pem);
    for (let count = 0; count < 3; count++) await verify(signed, keyServer.source);
    expect(keyServer.requests.map((request) => request.url)).toEqual([url]);
  });

  test("shares one request between concurrent calls", async () => {
    const keyServer = createKeyServer(signer.pem);
    await Promise.all(Array.from({ length: 20 }, () => verify(signed, keyServer.source)));
    expect(keyServer.requests).toHaveLength(1);
  });

  test("fetches once a minute on Cloudflare Workers too, and does not wait for a cancelled request", async () => {
    vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" });
    const keyServer = createKeyServer(signer.pem);
    const responses = [new Promise<Response>(() => {}), Promise.resolve(keyServer.respond())];
    let [ms, count] = [0, 0];
    const fetch = () => responses[count++] as Promise<Response>;
    const source = createPublicKeySource({ url, fetch, timeoutMs: 50, now: () => ms });
    void source();
    await expect(source()).rejects.toMatchObject({
      reason: "key-unavailable",
      message: expect.stringContaining("not finished"),
    });
    ms = 1000;
    await expect(source()).rejects.toMatchObject({ reason: "key-unavailable" });
    expect(count).toBe(1);
    ms = 60_000;
    expect(await source()).toBeInstanceOf(CryptoKey);
  });

  test("shares one request between concurrent calls on Cloudflare Workers", async () => {
    vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" });
    const keyServer = createKeyServer(signer.pem);
    await Promise.all(Array.from({ length: 1000 }, () => verify(signed, keyServer.source)));
    const forged = Array.from({ length: 1000 }, () => verify(signedAfterRotation, keyServer.source));
    const reasons = (await Promise.allSettled(forged)).map((each) => each.status === "rejected" && each.reason.reason);
    expect(new Set(reasons)).toEqual(new Set(["unsettled-signature"]));
    expect(keyServer.requests).toHaveLength(1);
  });

  test("can be called directly", async () => {
    expect((await createKeyServer(signer.pem).source()).type).toBe("public");
  });

  test("uses RealtimeKit's URL and the current globalThis.fetch by default", async () => {
    const requested: string[] = [];
    vi.stubGlobal("fetch", async (request: Request) => {
      requested.push(request.url);
      return keyResponse(signer.pem)();
    });
    expect((await verifyWebhook(signed)).event.event).toBe("meeting.started");
    expect(await fetchPublicKey()).toBe(await fetchPublicKey());
    expect(requested).toEqual(["https://api.realtime.cloudflare.com/.well-known/webhooks.json"]);
  });
});

describe("if a signature does not match", () => {
  test("the key is fetched again, and the rotated one accepted", async () => {
    const keyServer = createKeyServer(signer.pem);
    await verify(signed, keyServer.source);
    keyServer.ms = 60_000;
    keyServer.respond = keyResponse(rotated.pem);
    expect((await verify(signedAfterRotation, keyServer.source)).event.event).toBe("meeting.ended");
    expect(keyServer.requests).toHaveLength(2);
    keyServer.ms = 120_000;
    await expect(verify(signed, keyServer.source)).rejects.toMatchObject({ reason: "wrong-signature" });
  });

  test("a key less than a minute old, it is unsettled until a newer one may be fetched", async () => {
    const keyServer = createKeyServer(signer.pem);
    await verify(signed, keyServer.source);
    keyServer.respond = keyResponse(rotated.pem);
    keyServer.ms = 17_500;
    const error = await verify(signedAfterRotation, keyServer.source).catch((caught) => caught);
    expect(error).toMatchObject({ reason: "unsettled-signature", retryAfterMs: 42_500 });
    expect(error.message).toContain("in 43 s");
    expect((await verify(signed, keyServer.source)).event.event).toBe("meeting.started");
    expect(keyServer.requests).toHaveLength(1);
    keyServer.ms += error.retryAfterMs;
    expect((await verify(signedAfterRotation, keyServer.source)).event.event).toBe("meeting.ended");
  });

  test("concurrent calls share the request for the rotated key", async () => {
    const keyServer = createKeyServer(signer.pem);
    await verify(signed, keyServer.source);
    keyServer.ms = 60_000;
    keyServer.respond = keyResponse(rotated.pem);
    await Promise.all(Array.from({ length: 20 }, () => verify(signedAfterRotation, keyServer.source)));
    expect(keyServer.requests).toHaveLength(2);
  });

  test("the key is fetched at most once a minute, whatever arrives", async () => {
    const keyServer = createKeyServer(signer.pem);
    for (let second = 0; second < 180; second++) {
      keyServer.ms = second * 1000;
      const reason = second === 60 || second === 120 ? "wrong-signature" : "unsettled-signature";
      await expect(verify(signedAfterRotation, keyServer.source)).rejects.toMatchObject({ reason });
    }
    expect(keyServer.requests).toHaveLength(3);
  });

  test("and the key server is down, the delivery is refused with that reason", async () => {
    const keyServer = createKeyServer(signer.pem);
    await verify(signed, keyServer.source);
    keyServer.ms = 60_000;
    keyServer.respond = () => new Response("", { status: 502 });
    await expect(verify(signedAfterRotation, keyServer.source)).rejects.toMatchObject({ reason: "key-unavailable" });
    keyServer.ms = 61_000;
    await expect(verify(signedAfterRotation, keyServer.source)).rejects.toMatchObject({ reason: "key-unavailable" });
    expect(keyServer.requests).toHaveLength(2);
    expect((await verify(signed, keyServer.source)).event.event).toBe("meeting.started");
  });
});

describe("a failing key server", () => {
  test.each<[string, () => Response, string]>([
    ["an error", () => new Response("", { status: 503 }), "status 503"],
    ["a redirect", () => Response.redirect("https://elsewhere.example.com"), "status 302"],
    ["HTML", () => new Response("<html>"), "JSON"],
    ["null", () => Response.json(null), "data.publicKey"],
    ["no key", () => Response.json({ success: true, data: {} }), "data.publicKey"],
    ["an invalid key", keyResponse("not a key"), "it is not PEM"],
  ])("may respond with %s, which the error names", async (_, respond, words) => {
    const keyServer = createKeyServer(signer.pem);
    keyServer.respond = respond;
    const error = await verify(signed, keyServer.source).catch((caught) => caught);
    expect(error).toBeInstanceOf(RtkWebhookError);
    expect(error.reason).toBe("key-unavailable");
    expect(error.message).toContain(url);
    expect(error.message).toContain(words);
  });

  test("is requested again after a minute, and then the delivery is accepted", async () => {
    const keyServer = createKeyServer(signer.pem);
    const { respond } = keyServer;
    keyServer.respond = () => new Response("", { status: 503 });
    await expect(verify(signed, keyServer.source)).rejects.toMatchObject({ reason: "key-unavailable" });
    keyServer.respond = respond;
    keyServer.ms = 59_999;
    await expect(verify(signed, keyServer.source)).rejects.toMatchObject({ reason: "key-unavailable" });
    expect(keyServer.requests).toHaveLength(1);
    keyServer.ms = 60_000;
    expect((await verify(signed, keyServer.source)).event.event).toBe("meeting.started");
  });

  test("may redirect, but the redirect is not followed", async () => {
    const server = createServer(({ url }, response) => {
      if (url === "/key") response.end(JSON.stringify({ data: { publicKey: signer.pem } }));
      else response.writeHead(302, { location: "/key" }).end();
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const source = createPublicKeySource({ url: `http://127.0.0.1:${port}/.well-known/webhooks.json` });
    await expect(source()).rejects.toThrow("status 302");
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test("is named in the error if nothing listens there", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const down = `http://127.0.0.1:${port}/.well-known/webhooks.json`;
    const error = await verify(signed, createPublicKeySource({ url: down })).catch((caught) => caught);
    expect(error.reason).toBe("key-unavailable");
    expect(error.message).toContain(down);
    expect(error.message).toContain("ECONNREFUSED");
  });

  test("is given up if it never responds", async () => {
    const server = createServer(() => {}).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const source = createPublicKeySource({ url: `http://127.0.0.1:${port}/`, timeoutMs: 20 });
    await expect(source()).rejects.toMatchObject({ reason: "key-unavailable" });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test("is refused at once if its URL is invalid", () => {
    expect(() => createPublicKeySource({ url: "/.well-known/webhooks.json" })).toThrow(RtkInputError);
    expect(() => createPublicKeySource({ url: "/.well-known/webhooks.json" })).toThrow("/.well-known/webhooks.json");
  });
});
