import { runInNewContext } from "node:vm";
import { isRtkError, RtkError } from "@org/rtk-client";
import { RtkWebhookError, verifyWebhook, type WebhookRequest, webhookEventNames } from "@org/rtk-client/webhooks";
import { beforeAll, describe, expect, test } from "vitest";
import { exampleEvents, exampleOf } from "./examples.ts";
import { createSigner, deliveryId, type SignedDelivery, type Signer, toRequest, webhookId } from "./signing.ts";

const joined = exampleOf("meeting.participantJoined");
const text = JSON.stringify(joined);
let signer: Signer;
let other: Signer;
let signed: SignedDelivery;

beforeAll(async () => {
  [signer, other] = await Promise.all([createSigner(), createSigner()]);
  signed = await signer.sign(text);
});

function verify(request: WebhookRequest) {
  return verifyWebhook(request, { publicKey: signer.pem });
}

async function refusal(request: unknown, publicKey = signer.pem): Promise<RtkWebhookError> {
  const error = await verifyWebhook(request as WebhookRequest, { publicKey }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(RtkWebhookError);
  expect(error).toBeInstanceOf(RtkError);
  expect(isRtkError(error)).toBe(true);
  return error as RtkWebhookError;
}

describe("a delivery with a good signature", () => {
  const verified = { event: joined, deliveryId, webhookId };

  test("answers the event with the ids of the delivery and of the webhook", async () => {
    expect(await verify(toRequest(signed))).toEqual(verified);
  });

  test.each(exampleEvents)("answers the example of $event", async (event) => {
    expect(await verify(await signer.sign(JSON.stringify(event)))).toEqual({ event, deliveryId, webhookId });
  });

  test("has an example of every event that is known", () => {
    expect(new Set(exampleEvents.map(({ event }) => event))).toEqual(new Set(webhookEventNames));
  });

  test.each<[string, () => WebhookRequest["body"]]>([
    ["a string", () => text],
    ["a Uint8Array", () => signed.body],
    ["an ArrayBuffer", () => signed.body.buffer],
    ["a Buffer, which is a part of a larger memory", () => Buffer.from(text)],
    ["bytes of another realm", () => runInNewContext("Uint8Array.from(bytes)", { bytes: signed.body })],
    ["an ArrayBuffer of another realm", () => runInNewContext("Uint8Array.from(bytes).buffer", { bytes: signed.body })],
  ])("is accepted with %s for a body", async (_, body) => {
    expect(await verify({ body: body(), headers: signed.headers } as WebhookRequest)).toEqual(verified);
  });

  test("is accepted as an event of AWS Lambda, with or without base64", async () => {
    const base64 = Buffer.from(text).toString("base64");
    const { headers } = signed;
    expect(await verify({ body: base64, headers, isBase64Encoded: true })).toEqual(verified);
    expect(await verify({ body: text, headers, isBase64Encoded: false })).toEqual(verified);
  });

  test("is accepted as a request whose framework keeps the raw body beside the parsed one", async () => {
    const request = { body: joined, rawBody: Buffer.from(text), headers: signed.headers };
    expect(await verify(request as unknown as WebhookRequest)).toEqual(verified);
  });

  test("is accepted with Dyte's headers only where the app says so", async () => {
    const dyte = mapHeaders(([name, value]) => [name.replace("rtk-", "dyte-"), value]);
    const options = { publicKey: signer.pem, acceptDyteHeaders: true };
    expect(await verifyWebhook({ body: text, headers: dyte }, options)).toEqual(verified);
    expect(await verifyWebhook(toRequest(signed), options)).toEqual(verified);
    expect((await refusal({ body: text, headers: dyte })).reason).toBe("missing-signature");
  });

  test.each<[string, () => WebhookRequest["headers"]]>([
    ["Headers", () => new Headers(signed.headers)],
    ["pairs", () => Object.entries(signed.headers)],
    ["a Map", () => new Map(Object.entries(signed.headers))],
    ["lists of values, as node:http has them", () => mapHeaders(([name, value]) => [name, [value]])],
    ["names in capitals", () => mapHeaders(([name, value]) => [name.toUpperCase(), value])],
    ["others that have no value", () => ({ ...signed.headers, "x-other": undefined })],
  ])("is accepted with %s for headers", async (_, headers) => {
    expect(await verify({ body: text, headers: headers() })).toEqual(verified);
  });

  test("is accepted with a body of 1 MB", async () => {
    const event = { ...joined, padding: "ü".repeat(500_000) };
    expect((await verify(toRequest(await signer.sign(JSON.stringify(event))))).event).toEqual(event);
  });

  test.each(["meeting.paused", "unknown", "constructor", "__proto__", ""])(
    "answers an unknown event, %j",
    async (name) => {
      const payload = { event: name, meeting: { id: "4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834" } };
      const { event } = await verify(await signer.sign(JSON.stringify(payload)));
      expect(event).toEqual({ event: "unknown", name, payload });
    },
  );

  test("answers what was signed, even if the caller's memory changes meanwhile", async () => {
    const body = Uint8Array.from(signed.body);
    const pending = [body, body.buffer].map((memory) => verify({ body: memory, headers: signed.headers }));
    body.fill(0x20);
    expect(await Promise.all(pending)).toEqual([verified, verified]);
  });

  function mapHeaders<Value>(change: (pair: [string, string]) => [string, Value]): Record<string, Value> {
    return Object.fromEntries(Object.entries(signed.headers).map(change));
  }
});

describe("a signature", () => {
  test("is wrong for a body with one changed byte, wherever it is", async () => {
    for (const index of [0, Math.floor(signed.body.length / 2), signed.body.length - 1]) {
      const body = Uint8Array.from(signed.body);
      body[index] = (body[index] ?? 0) ^ 1;
      expect((await refusal({ ...signed, body })).reason).toBe("wrong-signature");
    }
  });

  test("is wrong for a body that was parsed and serialized again, and the error says so", async () => {
    const pretty = await signer.sign(JSON.stringify(joined, null, 2));
    const { reason, message } = await refusal({ ...pretty, body: text });
    expect(reason).toBe("wrong-signature");
    expect(message).toContain("serialized again");
  });

  test("is wrong for another key", async () => {
    expect((await refusal(signed, other.pem)).reason).toBe("wrong-signature");
  });

  test.each([
    ["of another length", "AAAA"],
    ["of zeros", "A".repeat(342).concat("==")],
  ])("is wrong when it is one %s", async (_, signature) => {
    expect((await refusal(withHeader("rtk-signature", signature))).reason).toBe("wrong-signature");
  });

  test.each(["not base64!", "AAA", "A===", "=", "a-_b"])("is malformed when it is %j", async (signature) => {
    expect((await refusal(withHeader("rtk-signature", signature))).reason).toBe("malformed-signature");
  });

  test.each([undefined, "", " "])("is missing when it is %j", async (signature) => {
    const { reason, message } = await refusal(withHeader("rtk-signature", signature));
    expect(reason).toBe("missing-signature");
    expect(message).toContain("rtk-signature");
  });

  test("is missing when there are no headers at all", async () => {
    expect((await refusal({ body: text })).reason).toBe("missing-signature");
  });
});

describe("headers", () => {
  test.each(["rtk-uuid", "rtk-webhook-id"])("must have %s", async (name) => {
    const { reason, message } = await refusal(withHeader(name, undefined));
    expect(reason).toBe("missing-header");
    expect(message).toContain(name);
  });

  const doubled: [string, (name: string, value: string) => unknown][] = [
    ["Headers", (name, value) => headersWith(name, value)],
    ["a comma", (name, value) => ({ ...signed.headers, [name]: `${value}, ${value}` })],
    ["a list", (name, value) => ({ ...signed.headers, [name]: [value, value] })],
    ["pairs", (name, value) => [...Object.entries(signed.headers), [name, value]]],
    ["names in two cases", (name, value) => ({ ...signed.headers, [name.toUpperCase()]: value })],
  ];

  test.each(doubled)("that are doubled in %s are refused", async (_, double) => {
    for (const [name, value] of Object.entries(signed.headers)) {
      const { reason, message } = await refusal({ body: text, headers: double(name, value) });
      expect(reason).toBe("duplicate-header");
      expect(message).toContain(name);
    }
  });

  function headersWith(name: string, value: string): Headers {
    const headers = new Headers(signed.headers);
    headers.append(name, value);
    return headers;
  }
});

describe("a body", () => {
  test.each<[string, unknown]>([
    ["an object", joined],
    ["a number", 7],
    ["a stream", new ReadableStream()],
  ])("that is %s is refused with the reason", async (_, body) => {
    const { reason, message } = await refusal({ ...signed, body });
    expect(reason).toBe("parsed-body");
    expect(message).toContain("bytes as they arrived");
  });

  test("of an event of AWS Lambda that is not base64 is refused", async () => {
    expect((await refusal({ ...signed, body: text, isBase64Encoded: true })).reason).toBe("parsed-body");
  });

  test.each<[string, unknown]>([
    ["missing", undefined],
    ["null", null],
    ["an empty string", ""],
    ["empty bytes", new Uint8Array()],
  ])("that is %s is refused", async (_, body) => {
    expect((await refusal({ ...signed, body })).reason).toBe("missing-body");
  });

  test("of a Request that is longer than 1 MiB is refused, and not read any further", async () => {
    let pulled = 0;
    const body = new ReadableStream({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    const init = { method: "POST", headers: signed.headers, body, duplex: "half" } as RequestInit;
    const call = verifyWebhook(new Request("https://studio.example.com/hooks", init), { publicKey: signer.publicKey });
    await expect(call).rejects.toMatchObject({ reason: "body-too-large" });
    expect(pulled).toBeLessThan(20);
  });

  test("of a Request that has been read is refused, with the way out", async () => {
    const request = toRequest(signed);
    await request.json();
    const { reason, message } = await refusal(request);
    expect(reason).toBe("parsed-body");
    expect(message).toContain("clone()");
  });

  test.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ["is not UTF-8", new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), "UTF-8"],
    ["is not JSON", "event=meeting.started", "JSON"],
    ["is not an object", '"meeting.started"', "event name"],
    ["is null", "null", "event name"],
    ["has no event name", '{"meeting":{}}', "event name"],
    ["has a number for an event name", '{"event":1}', "event name"],
  ])("that is signed but %s is unreadable", async (_, body, words) => {
    const { reason, message } = await refusal(await signer.sign(body));
    expect(reason).toBe("unreadable-body");
    expect(message).toContain(words);
  });

  test("that is not UTF-8 is not read before its signature is checked", async () => {
    const body = new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]);
    expect((await refusal({ ...signed, body })).reason).toBe("wrong-signature");
  });
});

function withHeader(name: string, value: string | undefined) {
  return { body: text, headers: { ...signed.headers, [name]: value } };
}
