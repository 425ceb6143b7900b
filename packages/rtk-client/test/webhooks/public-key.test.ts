import { importPublicKey, RtkWebhookError, verifyWebhook } from "@org/rtk-client/webhooks";
import { beforeAll, describe, expect, test } from "vitest";
import { createSigner, type SignedDelivery, type Signer, toPem } from "./support/signing.ts";

let signer: Signer;
let signed: SignedDelivery;

beforeAll(async () => {
  signer = await createSigner();
  signed = await signer.sign('{"event":"meeting.started"}');
});

describe("a public key", () => {
  test.each<[string, () => Parameters<typeof verifyWebhook>[1]]>([
    ["PEM text", () => ({ publicKey: signer.pem })],
    ["PEM text with escaped line ends", () => ({ publicKey: signer.pem.replaceAll("\n", "\\n") })],
    ["PEM text with CRLF", () => ({ publicKey: signer.pem.replaceAll("\n", "\r\n") })],
    ["PEM text with words around it", () => ({ publicKey: `The key:\n${signer.pem}\nis this` })],
    ["a CryptoKey", () => ({ publicKey: signer.publicKey })],
    ["a source", () => ({ publicKey: async () => signer.publicKey })],
  ])("can be %s", async (_, options) => {
    expect((await verifyWebhook(signed, options())).event.event).toBe("meeting.started");
  });

  test("is imported once per text", async () => {
    expect(await importPublicKey(signer.pem)).toBe(await importPublicKey(signer.pem));
  });

  test("is not confused with the previous one", async () => {
    const other = await createSigner();
    await verifyWebhook(signed, { publicKey: signer.pem });
    await expect(verifyWebhook(signed, { publicKey: other.pem })).rejects.toMatchObject({ reason: "wrong-signature" });
    await verifyWebhook(signed, { publicKey: signer.pem });
  });
});

describe("an invalid public key is refused", () => {
  test.each<[string, () => unknown, string]>([
    ["empty text", () => "", "it is not PEM"],
    ["other text", () => "sk_live_4242", "it is not PEM"],
    ["PEM without its end", () => signer.pem.replace(/-----END.*/, ""), "it is not PEM"],
    ["a certificate", () => toPem("CERTIFICATE", new ArrayBuffer(9)), "it is labelled CERTIFICATE"],
    ["a PKCS #1 key", () => toPem("RSA PUBLIC KEY", new ArrayBuffer(9)), "it is labelled RSA PUBLIC KEY"],
    ["PEM with other characters", () => signer.pem.replace("MII", "M*I"), "not base64"],
    ["PEM with other bytes", () => toPem("PUBLIC KEY", new ArrayBuffer(9)), "it contains no RSA key"],
    ["PEM of an EC key", () => ecPem(), "it contains no RSA key"],
    ["an HMAC key", () => hmacKey(), "it is for HMAC with SHA-256"],
    ["a key for SHA-1", () => keyFor(["verify"], "SHA-1"), "it is for RSASSA-PKCS1-v1_5 with SHA-1"],
    ["a key without the usage", () => keyFor([]), 'without the usage "verify"'],
    ["an object", () => ({ pem: "" }), "not a CryptoKey"],
    ["null", () => null, "not a CryptoKey"],
    ["a source that returns nothing", () => async () => undefined, "not a CryptoKey"],
  ])("%s", async (_, publicKey, words) => {
    const error = await verifyWebhook(signed, { publicKey: (await publicKey()) as string }).catch((caught) => caught);
    expect(error).toBeInstanceOf(RtkWebhookError);
    expect(error.reason).toBe("invalid-key");
    expect(error.message).toContain(words);
    expect(error.message).toContain("BEGIN PUBLIC KEY");
  });

  test("without being quoted", async () => {
    const error = await verifyWebhook(signed, { publicKey: "sk_live_4242" }).catch((caught) => caught);
    expect(error.message).not.toContain("sk_live_4242");
  });
});

async function ecPem(): Promise<string> {
  const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  return toPem("PUBLIC KEY", await crypto.subtle.exportKey("spki", pair.publicKey));
}

function hmacKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
}

async function keyFor(usages: KeyUsage[], hash = "SHA-256"): Promise<CryptoKey> {
  const spki = await crypto.subtle.exportKey("spki", signer.publicKey);
  return crypto.subtle.importKey("spki", spki, { name: "RSASSA-PKCS1-v1_5", hash }, true, usages);
}
