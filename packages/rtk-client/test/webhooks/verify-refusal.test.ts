import { isRtkError, RtkConnectionError, RtkError } from "@org/rtk-client";
import { RtkWebhookError, verifyWebhook, type WebhookRequest } from "@org/rtk-client/webhooks";
import { beforeAll, describe, expect, test } from "vitest";
import { exampleOf } from "./support/examples.ts";
import { createSigner, type SignedDelivery, type Signer, toRequest } from "./support/signing.ts";

const joined = exampleOf("meeting.participantJoined");
const text = JSON.stringify(joined);
let signer: Signer;
let other: Signer;
let signed: SignedDelivery;

beforeAll(async () => {
  [signer, other] = await Promise.all([createSigner(), createSigner()]);
  signed = await signer.sign(text);
});

async function refusal(request: unknown, publicKey = signer.pem): Promise<RtkWebhookError> {
  const error = await verifyWebhook(request as WebhookRequest, { publicKey }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(RtkWebhookError);
  expect(error).toBeInstanceOf(RtkError);
  expect(isRtkError(error)).toBe(true);
  return error as RtkWebhookError;
}

function withHeader(name: string, value: string | undefined) {
  return { body: text, headers: { ...signed.headers, [name]: value } };
}

describe("a signature", () => {
  test("is wrong for a body with any one byte changed", async () => {
    for (const index of [0, Math.floor(signed.body.length / 2), signed.body.length - 1]) {
      const body = Uint8Array.from(signed.body);
      body[index] = (body[index] ?? 0) ^ 1;
      expect((await refusal({ ...signed, body })).reason).toBe("wrong-signature");
    }
  });

  test("is wrong for a body that was parsed and serialized again, which the error mentions", async () => {
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
  ])("is wrong if it is one %s", async (_, signature) => {
    expect((await refusal(withHeader("rtk-signature", signature))).reason).toBe("wrong-signature");
  });

  test.each(["not base64!", "AAA", "A===", "=", "a-_b"])("is malformed if it is %j", async (signature) => {
    expect((await refusal(withHeader("rtk-signature", signature))).reason).toBe("malformed-signature");
  });

  test.each([undefined, "", " "])("is missing if it is %j", async (signature) => {
    const { reason, message } = await refusal(withHeader("rtk-signature", signature));
    expect(reason).toBe("missing-signature");
    expect(message).toContain("rtk-signature");
  });

  test("is missing without headers", async () => {
    expect((await refusal({ body: text })).reason).toBe("missing-signature");
  });
});

describe("headers", () => {
  test.each(["rtk-uuid", "rtk-webhook-id"])("must have %s", async (name) => {
    const { reason, message } = await refusal(withHeader(name, undefined));
    expect(reason).toBe("missing-header");
    expect(message).toContain(name);
  });

  const repeated: [string, (name: string, value: string) => unknown][] = [
    ["Headers", (name, value) => headersWith(name, value)],
    ["a comma", (name, value) => ({ ...signed.headers, [name]: `${value}, ${value}` })],
    ["a list", (name, value) => ({ ...signed.headers, [name]: [value, value] })],
    ["pairs", (name, value) => [...Object.entries(signed.headers), [name, value]]],
    ["names in two cases", (name, value) => ({ ...signed.headers, [name.toUpperCase()]: value })],
  ];

  test.each(repeated)("that are repeated in %s are refused", async (_, double) => {
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

  test("of an AWS Lambda event that is not base64 is refused", async () => {
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

  test("of a Request that is longer than 1 MiB is refused and read no further", async () => {
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

  test("of a Request that has been read is refused, with advice", async () => {
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

describe("a Request whose stream", () => {
  const streamed = (source: UnderlyingDefaultSource) => {
    const init = { method: "POST", headers: signed.headers, body: new ReadableStream(source), duplex: "half" as const };
    return new Request("https://example.com", init);
  };
  const tooMuch = (controller: ReadableStreamDefaultController) => controller.enqueue(new Uint8Array(2 ** 21));

  test("breaks off fails with an RtkConnectionError", async () => {
    const cause = new Error("reset");
    const request = streamed({ pull: (controller) => controller.error(cause) });
    const error = await verifyWebhook(request, { publicKey: signer.pem }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(RtkConnectionError);
    expect(error).toMatchObject({ cause });
  });

  test.each<[string, () => Promise<void>]>([
    ["cannot be cancelled", () => Promise.reject(new Error("busy"))],
    ["is never cancelled", () => new Promise(() => {})],
  ])("is too long and %s is refused", async (_, cancel) => {
    expect((await refusal(streamed({ pull: tooMuch, cancel }))).reason).toBe("body-too-large");
  });
});
