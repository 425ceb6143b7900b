import { createPublicKeySource, fetchPublicKey, verifyWebhook } from "@org/rtk-client/webhooks";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { createKeyServer, keyResponse, url, verify } from "./support/key-server.ts";
import { createSigner, type SignedDelivery, type Signer } from "./support/signing.ts";

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
