import { generateKeyPairSync } from "node:crypto";
import { verifyWebhook } from "@org/rtk-client/webhooks";
import { signWebhook } from "@org/rtk-mock-server";
import { expect, test } from "vitest";

const { publicKey, privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

test.each([[{ event: "meeting.paused", meeting: { title: "Über" } }], ['{"event": "meeting.paused"}']])(
  "a delivery of %j verifies",
  async (payload) => {
    const { body, headers } = await signWebhook(payload, privateKey);
    const request = new Request("https://studio.example.com/hooks", { method: "POST", body, headers });
    const { event } = await verifyWebhook(request, { publicKey });
    expect(event).toMatchObject({ event: "unknown", name: "meeting.paused" });
    expect(body).toBe(typeof payload === "string" ? payload : JSON.stringify(payload));
  },
);

test("refuses an invalid key", async () => {
  await expect(signWebhook({}, publicKey)).rejects.toThrow("key is not an RSA private key in PEM");
});
