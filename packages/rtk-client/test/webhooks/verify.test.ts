import { runInNewContext } from "node:vm";
import { verifyWebhook, type WebhookRequest, webhookEventNames } from "@org/rtk-client/webhooks";
import { beforeAll, describe, expect, test } from "vitest";
import { exampleEvents, exampleOf } from "./support/examples.ts";
import { createSigner, deliveryId, type SignedDelivery, type Signer, toRequest, webhookId } from "./support/signing.ts";

const joined = exampleOf("meeting.participantJoined");
const text = JSON.stringify(joined);
let signer: Signer;
let signed: SignedDelivery;

beforeAll(async () => {
  signer = await createSigner();
  signed = await signer.sign(text);
});

function verify(request: WebhookRequest) {
  return verifyWebhook(request, { publicKey: signer.pem });
}

describe("a delivery with a valid signature", () => {
  const verified = { event: joined, deliveryId, webhookId };

  test("returns the event with the ids of the delivery and of the webhook", async () => {
    expect(await verify(toRequest(signed))).toEqual(verified);
  });

  test.each(exampleEvents)("returns the example of $event", async (event) => {
    expect(await verify(await signer.sign(JSON.stringify(event)))).toEqual({ event, deliveryId, webhookId });
  });

  test("has an example of every known event", () => {
    expect(new Set(exampleEvents.map(({ event }) => event))).toEqual(new Set(webhookEventNames));
  });

  test.each<[string, () => WebhookRequest["body"]]>([
    ["a string", () => text],
    ["a Uint8Array", () => signed.body],
    ["an ArrayBuffer", () => signed.body.buffer],
    ["a Buffer, which is part of a larger buffer", () => Buffer.from(text)],
    ["bytes from another realm", () => runInNewContext("Uint8Array.from(bytes)", { bytes: signed.body })],
    [
      "an ArrayBuffer from another realm",
      () => runInNewContext("Uint8Array.from(bytes).buffer", { bytes: signed.body }),
    ],
  ])("is accepted with %s as body", async (_, body) => {
    expect(await verify({ body: body(), headers: signed.headers } as WebhookRequest)).toEqual(verified);
  });

  test("is accepted as an AWS Lambda event, with or without base64", async () => {
    const base64 = Buffer.from(text).toString("base64");
    const { headers } = signed;
    expect(await verify({ body: base64, headers, isBase64Encoded: true })).toEqual(verified);
    expect(await verify({ body: text, headers, isBase64Encoded: false })).toEqual(verified);
  });

  test("is accepted as a request whose framework keeps the raw body next to the parsed one", async () => {
    const request = { body: joined, rawBody: Buffer.from(text), headers: signed.headers };
    expect(await verify(request as unknown as WebhookRequest)).toEqual(verified);
  });

  test("is accepted with Dyte's headers only if the option allows it", async () => {
    const dyte = mapHeaders(([name, value]) => [name.replace("rtk-", "dyte-"), value]);
    const options = { publicKey: signer.pem, acceptDyteHeaders: true };
    expect(await verifyWebhook({ body: text, headers: dyte }, options)).toEqual(verified);
    expect(await verifyWebhook(toRequest(signed), options)).toEqual(verified);
    await expect(verify({ body: text, headers: dyte })).rejects.toMatchObject({ reason: "missing-signature" });
  });

  test.each<[string, () => WebhookRequest["headers"]]>([
    ["Headers", () => new Headers(signed.headers)],
    ["pairs", () => Object.entries(signed.headers)],
    ["a Map", () => new Map(Object.entries(signed.headers))],
    ["lists of values, as node:http has them", () => mapHeaders(([name, value]) => [name, [value]])],
    ["names in upper case", () => mapHeaders(([name, value]) => [name.toUpperCase(), value])],
    ["other headers without a value", () => ({ ...signed.headers, "x-other": undefined })],
  ])("is accepted with %s as headers", async (_, headers) => {
    expect(await verify({ body: text, headers: headers() })).toEqual(verified);
  });

  test("is accepted with a body of 1 MB", async () => {
    const event = { ...joined, padding: "ü".repeat(500_000) };
    expect((await verify(toRequest(await signer.sign(JSON.stringify(event))))).event).toEqual(event);
  });

  test.each(["meeting.paused", "unknown", "constructor", "__proto__", ""])(
    "returns an unknown event, %j",
    async (name) => {
      const payload = { event: name, meeting: { id: "4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834" } };
      const { event } = await verify(await signer.sign(JSON.stringify(payload)));
      expect(event).toEqual({ event: "unknown", name, payload });
    },
  );

  test("returns the signed event, even if the caller's buffer changes in the meantime", async () => {
    const body = Uint8Array.from(signed.body);
    const pending = [body, body.buffer].map((memory) => verify({ body: memory, headers: signed.headers }));
    body.fill(0x20);
    expect(await Promise.all(pending)).toEqual([verified, verified]);
  });

  function mapHeaders<Value>(change: (pair: [string, string]) => [string, Value]): Record<string, Value> {
    return Object.fromEntries(Object.entries(signed.headers).map(change));
  }
});
