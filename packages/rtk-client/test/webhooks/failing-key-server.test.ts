import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { RtkInputError } from "@org/rtk-client";
import { createPublicKeySource, RtkWebhookError } from "@org/rtk-client/webhooks";
import { beforeAll, describe, expect, test } from "vitest";
import { createKeyServer, keyResponse, url, verify } from "./support/key-server.ts";
import { createSigner, type SignedDelivery, type Signer } from "./support/signing.ts";

let signer: Signer;
let signed: SignedDelivery;

beforeAll(async () => {
  signer = await createSigner();
  signed = await signer.sign('{"event":"meeting.started"}');
});

describe("a failing key server", () => {
  test.each<[string, () => Response, string]>([
    ["an error", () => new Response("", { status: 503 }), "status 503"],
    ["a redirect", () => Response.redirect("https://elsewhere.example.com"), "status 302"],
    ["HTML", () => new Response("<html>"), "JSON"],
    ["null", () => Response.json(null), "data.publicKey"],
    ["no key", () => Response.json({ success: true, data: {} }), "data.publicKey"],
    ["an invalid key", keyResponse("not a key"), "it is not PEM"],
  ])("may respond with %s, which the error names", async (_, respond, words) => {
    const keyServer = createKeyServer(signer.pem);
    keyServer.respond = respond;
    const error = await verify(signed, keyServer.source).catch((caught) => caught);
    expect(error).toBeInstanceOf(RtkWebhookError);
    expect(error.reason).toBe("key-unavailable");
    expect(error.message).toContain(url);
    expect(error.message).toContain(words);
  });

  test("is requested again after a minute, and then the delivery is accepted", async () => {
    const keyServer = createKeyServer(signer.pem);
    const { respond } = keyServer;
    keyServer.respond = () => new Response("", { status: 503 });
    await expect(verify(signed, keyServer.source)).rejects.toMatchObject({ reason: "key-unavailable" });
    keyServer.respond = respond;
    keyServer.ms = 59_999;
    await expect(verify(signed, keyServer.source)).rejects.toMatchObject({ reason: "key-unavailable" });
    expect(keyServer.requests).toHaveLength(1);
    keyServer.ms = 60_000;
    expect((await verify(signed, keyServer.source)).event.event).toBe("meeting.started");
  });

  test("may redirect, but the redirect is not followed", async () => {
    const server = createServer(({ url }, response) => {
      if (url === "/key") response.end(JSON.stringify({ data: { publicKey: signer.pem } }));
      else response.writeHead(302, { location: "/key" }).end();
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const source = createPublicKeySource({ url: `http://127.0.0.1:${port}/.well-known/webhooks.json` });
    await expect(source()).rejects.toThrow("status 302");
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test("is named in the error if nothing listens there", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const down = `http://127.0.0.1:${port}/.well-known/webhooks.json`;
    const error = await verify(signed, createPublicKeySource({ url: down })).catch((caught) => caught);
    expect(error.reason).toBe("key-unavailable");
    expect(error.message).toContain(down);
    expect(error.message).toContain("ECONNREFUSED");
  });

  test("is given up if it never responds", async () => {
    const server = createServer(() => {}).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const source = createPublicKeySource({ url: `http://127.0.0.1:${port}/`, timeoutMs: 20 });
    await expect(source()).rejects.toMatchObject({ reason: "key-unavailable" });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test("is refused at once if its URL is invalid", () => {
    expect(() => createPublicKeySource({ url: "/.well-known/webhooks.json" })).toThrow(RtkInputError);
    expect(() => createPublicKeySource({ url: "/.well-known/webhooks.json" })).toThrow("/.well-known/webhooks.json");
  });
});
