import { EdgeVM } from "@edge-runtime/vm";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { exampleOf } from "./support/examples.ts";
import { createSigner, deliveryId, webhookId } from "./support/signing.ts";

/** Edge routes of Next.js run in a separate realm, whose ArrayBuffer is not that of Web Crypto. */
test("an edge runtime verifies a delivery", async () => {
  const joined = exampleOf("meeting.participantJoined");
  const signer = await createSigner();
  const { body, headers } = await signer.sign(JSON.stringify(joined));
  const contents = `import { handleWebhooks, verifyWebhook } from "@org/rtk-client/webhooks";
    const { pem, text, headers } = delivery;
    const request = () => new Request("https://studio.example.com/hooks", { method: "POST", body: text, headers });
    delivery.done = (async () => {
      const handle = handleWebhooks({}, { publicKey: pem });
      const verified = await verifyWebhook(request(), { publicKey: pem });
      return JSON.stringify([verified, (await handle(request())).status]);
    })();`;
  const stdin = { contents, resolveDir: import.meta.dirname };
  const { outputFiles } = await build({ stdin, bundle: true, format: "iife", target: "es2022", write: false });
  const delivery = { pem: signer.pem, text: new TextDecoder().decode(body), headers, done: undefined };
  const edge = new EdgeVM({ extend: (context) => Object.assign(context, { delivery }) });
  edge.evaluate(outputFiles[0]?.text ?? "");
  expect(JSON.parse((await delivery.done) ?? "")).toEqual([{ event: joined, deliveryId, webhookId }, 200]);
});
