import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorker, type Worker } from "./engines/workerd.ts";

const algorithm = {
  name: "RSASSA-PKCS1-v1_5",
  hash: "SHA-256",
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
};
const body = JSON.stringify({ event: "meeting.started" });

let keys: Server;
let worker: Worker;
let sign: (body: string) => Promise<string>;
let fetchCount = 0;

beforeAll(async () => {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const spki = Buffer.from(await crypto.subtle.exportKey("spki", publicKey)).toString("base64");
  sign = async (text) =>
    Buffer.from(await crypto.subtle.sign(algorithm.name, privateKey, Buffer.from(text))).toString("base64");
  const answer = JSON.stringify({
    data: { publicKey: `-----BEGIN PUBLIC KEY-----\n${spki}\n-----END PUBLIC KEY-----` },
  });
  keys = createServer((_, response) => {
    fetchCount++;
    // Slow enough for the other deliveries to arrive in the meantime.
    setTimeout(() => response.writeHead(200, { "content-type": "application/json" }).end(answer), 300);
  });
  await new Promise<void>((resolve) => keys.listen(0, "127.0.0.1", resolve));
  const bindings = { KEY_URL: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/` };
  worker = await startWorker("verified-webhooks.ts", { bindings });
});

afterAll(async () => {
  await worker.dispose();
  await new Promise((resolve) => {
    keys.close(resolve);
    keys.closeAllConnections();
  });
});

async function deliver(id: number, signature: string): Promise<number> {
  const headers = { "rtk-signature": signature, "rtk-uuid": String(id), "rtk-webhook-id": "w" };
  const response = await worker.dispatchFetch("http://worker.example.com/", { method: "POST", headers, body });
  await response.text();
  return response.status;
}

const forged = Buffer.alloc(256, 7).toString("base64");

test("1,000 concurrent forged deliveries cause one fetch of the key", async () => {
  const statuses = await Promise.all(Array.from({ length: 1000 }, (_, id) => deliver(id, forged)));
  expect(fetchCount).toBe(1);
  // 403 refuses; 503 requests redelivery, because RealtimeKit may have signed with a newer key.
  expect(statuses.filter((status) => status !== 503 && status !== 403)).toEqual([]);
});

test("genuine deliveries are accepted meanwhile", async () => {
  const signature = await sign(body);
  const genuine = Array.from({ length: 10 }, (_, id) => deliver(2000 + id, signature));
  const others = Array.from({ length: 100 }, (_, id) => deliver(3000 + id, forged));
  expect(await Promise.all(genuine)).toEqual(Array(10).fill(200));
  await Promise.all(others);
  expect(fetchCount).toBe(1);
});
