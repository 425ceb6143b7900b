import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPublicKeySource, verifyWebhook } from "@org/rtk-client/webhooks";
import type { MockServer } from "@org/rtk-mock-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startCapturingDeliveries, url } from "../support/captured-deliveries.ts";
import { startMock } from "../support/client.ts";
import { bodyOf } from "../support/requests.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rtk-mock-"));
});

afterAll(() => rm(folder, { recursive: true }));

function publicKeySource({ fetch }: MockServer) {
  return createPublicKeySource({ url: "http://mock.example/.well-known/webhooks.json", fetch });
}

describe("the public key", () => {
  test.each(["", "/client/v4"])("is at %s/.well-known/webhooks.json, as in RealtimeKit", async (base) => {
    const { mock } = await startMock({ empty: true });
    const response = await mock.fetch(`http://mock.example${base}/.well-known/webhooks.json`);
    expect(response.status).toBe(200);
    const publicKey = await mock.deliveries.publicKey();
    expect(await bodyOf(response)).toEqual({ success: true, data: { publicKey }, message: "" });
    expect(publicKey).toMatch(/^-----BEGIN PUBLIC KEY-----\n([\w+/=]{1,64}\n)+-----END PUBLIC KEY-----\n$/);
    expect((await mock.fetch("http://mock.example/.well-known/webhooks.json", { method: "POST" })).status).toBe(405);
  });

  test("verifies events in the client", async () => {
    const { mock, requests } = await startCapturingDeliveries();
    await mock.deliveries.trigger({ event: "meeting.ended", to: url });
    const { event } = await verifyWebhook(requests[0] as Request, { publicKey: publicKeySource(mock) });
    expect(event.event).toBe("meeting.ended");
  });

  test("differs between mock servers", async () => {
    const [first, second] = await Promise.all([startCapturingDeliveries(), startCapturingDeliveries()]);
    await first.mock.deliveries.trigger({ event: "meeting.ended", to: url });
    const verification = verifyWebhook(first.requests[0] as Request, {
      publicKey: await second.mock.deliveries.publicKey(),
    });
    await expect(verification).rejects.toMatchObject({ reason: "wrong-signature" });
  });

  test("is kept by a reset", async () => {
    const { mock } = await startMock({ empty: true });
    const publicKey = await mock.deliveries.publicKey();
    mock.reset();
    expect(await mock.deliveries.publicKey()).toBe(publicKey);
  });
});

describe("a key file", () => {
  test("is created readable only by its owner, and read the next time", async () => {
    const webhookKeyFile = join(folder, "made.pem");
    const first = await startMock({ webhookKeyFile });
    const second = await startMock({ webhookKeyFile });
    expect(await second.mock.deliveries.publicKey()).toBe(await first.mock.deliveries.publicKey());
    expect(await readFile(webhookKeyFile, "utf8")).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    expect((await stat(webhookKeyFile)).mode & 0o777).toBe(0o600);
  });

  test("may come from OpenSSL", async () => {
    const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const webhookKeyFile = join(folder, "openssl.pem");
    await writeFile(webhookKeyFile, privateKey.export({ type: "pkcs8", format: "pem" }));
    const { mock } = await startMock({ webhookKeyFile });
    expect(await mock.deliveries.publicKey()).toBe(publicKey.export({ type: "spki", format: "pem" }));
  });

  test.each([
    ["nothing", ""],
    ["no key", "not a key"],
    ["a public key", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"],
    ["a broken key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"],
    ["a key for another algorithm", generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" })],
  ])("with %s is refused at the start, and left unchanged", async (name, content) => {
    const webhookKeyFile = join(folder, `${name}.pem`);
    await writeFile(webhookKeyFile, content);
    await expect(startMock({ webhookKeyFile })).rejects.toThrow(`The key file ${webhookKeyFile} contains no RSA`);
    expect(await readFile(webhookKeyFile, "utf8")).toBe(content);
  });

  test("is named if it cannot be read or written", async () => {
    await expect(startMock({ webhookKeyFile: folder })).rejects.toThrow(`${folder} cannot be read`);
    const nowhere = join(folder, "nowhere", "key.pem");
    await expect(startMock({ webhookKeyFile: nowhere })).rejects.toThrow(`${nowhere} cannot be written`);
  });
});
