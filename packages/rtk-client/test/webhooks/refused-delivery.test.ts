import { createPublicKeySource, handleWebhooks } from "@org/rtk-client/webhooks";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createReceiver, joined } from "./support/receiver.ts";
import { createSigner, type SignedDelivery, toRequest } from "./support/signing.ts";

const receiver = createReceiver();
const { createHandler, see } = receiver;

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a request that is not a delivery", () => {
  test.each(["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])("with the method %s gets a 405", async (method) => {
    const response = await createHandler({})(new Request("https://studio.example.com/hooks", { method }));
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST");
  });

  test.each<[number, string, () => Partial<SignedDelivery>]>([
    [403, "missing-signature", () => ({ headers: {} })],
    [403, "wrong-signature", () => ({ body: new TextEncoder().encode("{}") })],
    [400, "malformed-signature", () => ({ headers: { ...receiver.signed.headers, "rtk-signature": "?" } })],
    [400, "missing-header", () => ({ headers: { "rtk-signature": "AAAA" } })],
    [400, "duplicate-header", () => ({ headers: { ...receiver.signed.headers, "rtk-uuid": "a, b" } })],
    [400, "missing-body", () => ({ body: new Uint8Array() })],
  ])("gets a %i for %s", async (status, reason, change) => {
    const handle = createHandler({ "meeting.participantJoined": see });
    const response = await handle(toRequest({ ...receiver.signed, ...change() }));
    expect(response.status).toBe(status);
    expect(await response.text()).toMatch(new RegExp(`^${reason}: `));
    expect(receiver.errors).toMatchObject([{ reason }]);
    expect(receiver.seen).toEqual([]);
  });

  test.each(["meeting.started", "[]", ""])("gets a 400 if the signed body is %j", async (content) => {
    expect((await createHandler({})(toRequest(await receiver.signer.sign(content)))).status).toBe(400);
  });
});

describe("a body", () => {
  test("that has already been read gets a 500 with advice, so that the delivery is resent", async () => {
    const request = toRequest(receiver.signed);
    await request.text();
    const response = await createHandler({})(request);
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(/^parsed-body: .*clone\(\)/);
  });

  const mebibyte = 1024 * 1024;

  test("of 1 MiB is handled", async () => {
    const event = JSON.stringify({ ...joined, padding: "" });
    const body = event.replace('"padding":""', `"padding":"${"x".repeat(mebibyte - event.length)}"`);
    expect(body).toHaveLength(mebibyte);
    const handle = createHandler({ "meeting.participantJoined": see });
    expect((await handle(toRequest(await receiver.signer.sign(body)))).status).toBe(200);
    expect(receiver.seen).toHaveLength(1);
  });

  test("one byte longer gets a 413", async () => {
    const response = await createHandler({})(toRequest({ ...receiver.signed, body: new Uint8Array(mebibyte + 1) }));
    expect(response.status).toBe(413);
  });

  test("that never ends is read no further than 1 MiB", async () => {
    let pulls = 0;
    let cancelled = false;
    const body = new ReadableStream({
      pull: (controller) => {
        pulls++;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    const init = { method: "POST", body, headers: receiver.signed.headers, duplex: "half" };
    const response = await createHandler({})(new Request("https://studio.example.com/hooks", init as RequestInit));
    expect(response.status).toBe(413);
    expect(cancelled).toBe(true);
    expect(pulls).toBeLessThan(20);
  });

  test("that breaks off gets a 500, so that the sender may retry", async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) });
    const init = { method: "POST", body, headers: receiver.signed.headers, duplex: "half" };
    const response = await createHandler({})(new Request("https://studio.example.com/hooks", init as RequestInit));
    expect(response.status).toBe(500);
  });
});

describe("without a usable public key", () => {
  test("nothing is handled and the response is 503 if its URL is unreachable", async () => {
    const url = "https://keys.example.com/webhooks.json";
    const publicKey = createPublicKeySource({ url, fetch: () => Promise.reject(new Error("getaddrinfo ENOTFOUND")) });
    const response = await createHandler(
      { "meeting.participantJoined": see },
      { publicKey },
    )(toRequest(receiver.signed));
    expect(response.status).toBe(503);
    expect(await response.text()).toContain(url);
    expect(receiver.seen).toEqual([]);
  });

  test("the response is 503 while it may be outdated, and onError is not called", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const rotated = await createSigner();
    const keys = [receiver.signer.pem, rotated.pem];
    let ms = 0;
    const publicKey = createPublicKeySource({
      fetch: async () => Response.json({ data: { publicKey: keys.shift() } }),
      now: () => ms,
    });
    const handle = handleWebhooks({ "meeting.participantJoined": see }, { publicKey });
    expect((await handle(toRequest(receiver.signed))).status).toBe(200);
    const signedAfterRotation = await rotated.sign(JSON.stringify(joined), { "rtk-uuid": "after the rotation" });
    ms = 500;
    const refused = await handle(toRequest(signedAfterRotation));
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "60"]);
    expect(await refused.text()).toMatch(/^unsettled-signature: /);
    ms = 60_000;
    expect((await handle(toRequest(signedAfterRotation))).status).toBe(200);
    expect(receiver.seen).toHaveLength(2);
    expect(logged).not.toHaveBeenCalled();
  });

  test("nothing is handled and the response is 500 if it is not a key", async () => {
    const handle = createHandler({ "meeting.participantJoined": see }, { publicKey: "not a key" });
    expect((await handle(toRequest(receiver.signed))).status).toBe(500);
    expect(receiver.errors).toMatchObject([{ reason: "invalid-key" }]);
    expect(receiver.seen).toEqual([]);
  });
});
