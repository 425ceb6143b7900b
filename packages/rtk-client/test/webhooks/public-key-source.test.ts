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
import { createSigner, type SignedDelivery, type Signer } from "./signing.ts";

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

/** A well-known address whose answer and whose time the test sets. */
function createAddress(pem: string, options: PublicKeySourceOptions = {}) {
  const address = {
    answer: (): Response => Response.json({ success: true, data: { publicKey: pem }, message: "" }),
    requests: [] as Request[],
    ms: 0,
    source: (() => undefined) as unknown as PublicKeySource,
  };
  const fetch = async (request: Request) => {
    address.requests.push(request);
    return address.answer();
  };
  address.source = createPublicKeySource({ url, fetch, now: () => address.ms, ...options });
  return address;
}

function keyAnswer(pem: string) {
  return () => Response.json({ success: true, data: { publicKey: pem } });
}

function verify(delivery: SignedDelivery, publicKey: PublicKeySource) {
  return verifyWebhook(delivery, { publicKey });
}

describe("a source of the public key", () => {
  test("fetches the key once for many deliveries", async () => {
    const address = createAddress(signer.pem);
    for (let count = 0; count < 3; count++) await verify(signed, address.source);
    expect(address.requests.map((request) => request.url)).toEqual([url]);
  });

  test("shares one request between calls at once", async () => {
    const address = createAddress(signer.pem);
    await Promise.all(Array.from({ length: 20 }, () => verify(signed, address.source)));
    expect(address.requests).toHaveLength(1);
  });

  test("fetches once a minute on Cloudflare Workers too, and waits for no request that was cancelled", async () => {
    vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" });
    const address = createAddress(signer.pem);
    const answers = [new Promise<Response>(() => {}), Promise.resolve(address.answer())];
    let [ms, count] = [0, 0];
    const fetch = () => answers[count++] as Promise<Response>;
    const source = createPublicKeySource({ url, fetch, timeoutMs: 50, now: () => ms });
    void source();
    await expect(source()).rejects.toMatchObject({
      reason: "key-unavailable",
      message: expect.stringContaining("ended"),
    });
    ms = 1000;
    await expect(source()).rejects.toMatchObject({ reason: "key-unavailable" });
    expect(count).toBe(1);
    ms = 60_000;
    expect(await source()).toBeInstanceOf(CryptoKey);
  });

  test("lets many at once share one request on Cloudflare Workers", async () => {
    vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" });
    const address = createAddress(signer.pem);
    await Promise.all(Array.from({ length: 1000 }, () => verify(signed, address.source)));
    const forged = Array.from({ length: 1000 }, () => verify(signedAfterRotation, address.source));
    const reasons = (await Promise.allSettled(forged)).map((each) => each.status === "rejected" && each.reason.reason);
    expect(new Set(reasons)).toEqual(new Set(["unsettled-signature"]));
    expect(address.requests).toHaveLength(1);
  });

  test("can be asked by itself", async () => {
    expect((await createAddress(signer.pem).source()).type).toBe("public");
  });

  test("asks RealtimeKit's address through the fetch of the moment, if nothing else is said", async () => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (request: Request) => {
      asked.push(request.url);
      return keyAnswer(signer.pem)();
    });
    expect((await verifyWebhook(signed)).event.event).toBe("meeting.started");
    expect(await fetchPublicKey()).toBe(await fetchPublicKey());
    expect(asked).toEqual(["https://api.realtime.cloudflare.com/.well-known/webhooks.json"]);
  });
});

describe("when a signature fails", () => {
  test("the key is fetched again, and the rotated one accepted", async () => {
    const address = createAddress(signer.pem);
    await verify(signed, address.source);
    address.ms = 60_000;
    address.answer = keyAnswer(rotated.pem);
    expect((await verify(signedAfterRotation, address.source)).event.event).toBe("meeting.ended");
    expect(address.requests).toHaveLength(2);
    address.ms = 120_000;
    await expect(verify(signed, address.source)).rejects.toMatchObject({ reason: "wrong-signature" });
  });

  test("against a key of less than a minute ago, it is unsettled until a newer one may be fetched", async () => {
    const address = createAddress(signer.pem);
    await verify(signed, address.source);
    address.answer = keyAnswer(rotated.pem);
    address.ms = 17_500;
    const error = await verify(signedAfterRotation, address.source).catch((caught) => caught);
    expect(error).toMatchObject({ reason: "unsettled-signature", retryAfterMs: 42_500 });
    expect(error.message).toContain("in 43 s");
    expect((await verify(signed, address.source)).event.event).toBe("meeting.started");
    expect(address.requests).toHaveLength(1);
    address.ms += error.retryAfterMs;
    expect((await verify(signedAfterRotation, address.source)).event.event).toBe("meeting.ended");
  });

  test("many at once share the request for the rotated key", async () => {
    const address = createAddress(signer.pem);
    await verify(signed, address.source);
    address.ms = 60_000;
    address.answer = keyAnswer(rotated.pem);
    await Promise.all(Array.from({ length: 20 }, () => verify(signedAfterRotation, address.source)));
    expect(address.requests).toHaveLength(2);
  });

  test("the key is fetched no more than once a minute, whatever arrives", async () => {
    const address = createAddress(signer.pem);
    for (let second = 0; second < 180; second++) {
      address.ms = second * 1000;
      const reason = second === 60 || second === 120 ? "wrong-signature" : "unsettled-signature";
      await expect(verify(signedAfterRotation, address.source)).rejects.toMatchObject({ reason });
    }
    expect(address.requests).toHaveLength(3);
  });

  test("and the address is down, the delivery is not accepted and the error says so", async () => {
    const address = createAddress(signer.pem);
    await verify(signed, address.source);
    address.ms = 60_000;
    address.answer = () => new Response("", { status: 502 });
    await expect(verify(signedAfterRotation, address.source)).rejects.toMatchObject({ reason: "key-unavailable" });
    address.ms = 61_000;
    await expect(verify(signedAfterRotation, address.source)).rejects.toMatchObject({ reason: "key-unavailable" });
    expect(address.requests).toHaveLength(2);
    expect((await verify(signed, address.source)).event.event).toBe("meeting.started");
  });
});

describe("an address that does not answer with a key", () => {
  test.each<[string, () => Response, string]>([
    ["an error", () => new Response("", { status: 503 }), "it answered 503"],
    ["a redirect", () => Response.redirect("https://elsewhere.example.com"), "it answered 302"],
    ["HTML", () => new Response("<html>"), "JSON"],
    ["null", () => Response.json(null), "data.publicKey"],
    ["no key", () => Response.json({ success: true, data: {} }), "data.publicKey"],
    ["what is not a key", keyAnswer("not a key"), "it is not PEM"],
  ])("but %s is named in the error", async (_, answer, words) => {
    const address = createAddress(signer.pem);
    address.answer = answer;
    const error = await verify(signed, address.source).catch((caught) => caught);
    expect(error).toBeInstanceOf(RtkWebhookError);
    expect(error.reason).toBe("key-unavailable");
    expect(error.message).toContain(url);
    expect(error.message).toContain(words);
  });

  test("is asked again after a minute, and then the delivery is accepted", async () => {
    const address = createAddress(signer.pem);
    const { answer } = address;
    address.answer = () => new Response("", { status: 503 });
    await expect(verify(signed, address.source)).rejects.toMatchObject({ reason: "key-unavailable" });
    address.answer = answer;
    address.ms = 59_999;
    await expect(verify(signed, address.source)).rejects.toMatchObject({ reason: "key-unavailable" });
    expect(address.requests).toHaveLength(1);
    address.ms = 60_000;
    expect((await verify(signed, address.source)).event.event).toBe("meeting.started");
  });

  test("but with another address is not followed there", async () => {
    const server = createServer(({ url }, response) => {
      if (url === "/key") response.end(JSON.stringify({ data: { publicKey: signer.pem } }));
      else response.writeHead(302, { location: "/key" }).end();
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const source = createPublicKeySource({ url: `http://127.0.0.1:${port}/.well-known/webhooks.json` });
    await expect(source()).rejects.toThrow("it answered 302");
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test("because nobody listens there is named in the error", async () => {
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

  test("because it never answers is given up", async () => {
    const server = createServer(() => {}).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const source = createPublicKeySource({ url: `http://127.0.0.1:${port}/`, timeoutMs: 20 });
    await expect(source()).rejects.toMatchObject({ reason: "key-unavailable" });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test("because it is no address is refused at once", () => {
    expect(() => createPublicKeySource({ url: "/.well-known/webhooks.json" })).toThrow(RtkInputError);
    expect(() => createPublicKeySource({ url: "/.well-known/webhooks.json" })).toThrow("/.well-known/webhooks.json");
  });
});
