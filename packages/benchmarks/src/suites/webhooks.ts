import { createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";
import { verifyWebhook } from "@org/rtk-client/webhooks";
import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import { measure, printMeasurements } from "../measure.ts";

const event =
  description.webhooks["meeting.participantJoined"].post.requestBody.content["application/json"].examples.webinar.value;
const body = Buffer.from(JSON.stringify(event));
const atOnce = 16;

/** Measures the verification of a delivery beside the Node-only code that one would write with `node:crypto`. */
export async function run(): Promise<void> {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = publicKey.export({ type: "spki", format: "pem" }).toString();
  const headers = {
    "rtk-signature": sign("sha256", body, privateKey).toString("base64"),
    "rtk-uuid": "1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37",
    "rtk-webhook-id": "f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80",
  };
  const request = new Request("https://studio.example.com/hooks", { method: "POST", body, headers });
  const webCryptoKey = await importForWebCrypto(publicKey);
  const signature = Buffer.from(headers["rtk-signature"], "base64");
  const options = { publicKey: pem };

  printMeasurements(
    `Verify a delivery of ${body.length} bytes, one after another`,
    await measure([
      { name: "node:crypto verify by hand", run: () => verifyByHand(publicKey, headers["rtk-signature"]) },
      { name: "  reading the PEM each time", run: () => verifyByHand(createPublicKey(pem), headers["rtk-signature"]) },
      {
        name: "Web Crypto's verify alone",
        run: () => crypto.subtle.verify(algorithm.name, webCryptoKey, signature, body),
      },
      { name: "verifyWebhook(body, headers)", run: () => verifyWebhook({ body, headers }, options) },
      { name: "verifyWebhook(request)", run: () => verifyWebhook(request.clone(), options) },
    ]),
  );
  const verifyAtOnce = () =>
    Promise.all(Array.from({ length: atOnce }, () => verifyWebhook({ body, headers }, options)));
  const measured = await measure(
    [
      {
        name: "node:crypto verify by hand",
        run: () => times(atOnce, () => verifyByHand(publicKey, headers["rtk-signature"])),
      },
      { name: "verifyWebhook(body, headers)", run: verifyAtOnce },
    ],
    { iterations: 20 },
  );
  printMeasurements(
    `The same, ${atOnce} at once`,
    measured.map(({ name, medianUs }) => ({ name, medianUs: medianUs / atOnce })),
  );
}

const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

function importForWebCrypto(key: KeyObject) {
  const spki = key.export({ type: "spki", format: "der" });
  return crypto.subtle.importKey("spki", new Uint8Array(spki), algorithm, false, ["verify"]);
}

function verifyByHand(key: KeyObject, signature: string): unknown {
  if (!verify("sha256", body, key, Buffer.from(signature, "base64"))) throw new Error("The signature is wrong");
  return JSON.parse(body.toString());
}

function times(count: number, action: () => unknown): void {
  for (let index = 0; index < count; index++) action();
}
