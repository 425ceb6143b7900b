import { createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";
import { verifyWebhook } from "@org/rtk-client/webhooks";
import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import type { Column, Suite, SuiteContext, Table } from "../run/suite.ts";
import { type Contender, takeTurns, timed } from "../run/take-turns.ts";

const event =
  description.webhooks["meeting.participantJoined"].post.requestBody.content["application/json"].examples.webinar.value;
const body = Buffer.from(JSON.stringify(event));
const atOnce = 16;

export const suite: Suite = {
  title: "the verification of a webhook",
  work: `A delivery of ${body.length} bytes is verified one after another, and ${atOnce} at once, beside the code for Node alone that one would write with \`node:crypto\`.`,
  needsRivals: false,
  async run(context) {
    const { single, parallel } = await createContenders(context.quick ? 20 : 200);
    const tables = [
      await measure("One after another", single, context),
      await measure(`${atOnce} at once, per delivery`, parallel, context),
    ];
    return { tables, targets: [] };
  },
};

const columns: Column[] = [{ key: "us", label: "µs", digits: 1, ratio: true }];

async function measure(title: string, contenders: Contender[], context: SuiteContext): Promise<Table> {
  const rows = await takeTurns(contenders, context, { rounds: context.quick ? 3 : 25, warmUp: 3, label: title });
  return { title, columns, rows };
}

async function createContenders(iterations: number): Promise<{ single: Contender[]; parallel: Contender[] }> {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = publicKey.export({ type: "spki", format: "pem" }).toString();
  const signature = sign("sha256", body, privateKey);
  const headers = {
    "rtk-signature": signature.toString("base64"),
    "rtk-uuid": "1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37",
    "rtk-webhook-id": "f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80",
  };
  const request = new Request("https://studio.example.com/hooks", { method: "POST", body, headers });
  const webCryptoKey = await importForWebCrypto(publicKey);
  const options = { publicKey: pem };
  const verifyOurs = () => verifyWebhook({ body, headers }, options);
  const verifyTheirs = () => verifyByHand(publicKey, signature);
  return {
    single: [
      timed("verifyWebhook(body, headers)", iterations, verifyOurs),
      timed("verifyWebhook(request)", iterations, () => verifyWebhook(request.clone(), options)),
      timed("Web Crypto's verify alone", iterations, () =>
        crypto.subtle.verify(algorithm.name, webCryptoKey, signature, body),
      ),
      timed("node:crypto by hand", iterations, verifyTheirs),
      timed("node:crypto, reading the PEM each time", iterations, () => verifyByHand(createPublicKey(pem), signature)),
    ],
    parallel: [
      perDelivery("verifyWebhook(body, headers)", iterations, () => Promise.all(repeat(verifyOurs))),
      perDelivery("node:crypto by hand", iterations, () => repeat(verifyTheirs)),
    ],
  };
}

/** Returns a contender that handles several deliveries per run, measured per delivery. */
function perDelivery(name: string, iterations: number, run: () => unknown): Contender {
  const contender = timed(name, Math.ceil(iterations / atOnce), run);
  return {
    name,
    async measure() {
      const { us } = await contender.measure();
      return { us: (us as number) / atOnce };
    },
  };
}

const repeat = <Result>(action: () => Result): Result[] => Array.from({ length: atOnce }, action);

const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

function importForWebCrypto(key: KeyObject) {
  const spki = key.export({ type: "spki", format: "der" });
  return crypto.subtle.importKey("spki", new Uint8Array(spki), algorithm, false, ["verify"]);
}

function verifyByHand(key: KeyObject, signature: Buffer): unknown {
  if (!verify("sha256", body, key, signature)) throw new Error("The signature is wrong");
  return JSON.parse(body.toString());
}
