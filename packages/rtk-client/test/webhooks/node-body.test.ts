import { once } from "node:events";
import type { Server } from "node:http";
import { connect, type Socket } from "node:net";
import { RtkWebhookError } from "@org/rtk-client/webhooks";
import { describe, expect, test } from "vitest";
import { headOf, joined, post, useNodeListener } from "./support/node-listener.ts";

const { node, listen, createListener } = useNodeListener();

describe("a listener for node:http", () => {
  test("handles a delivery of 1 MB", async () => {
    const event = { ...joined, padding: "x".repeat(1_000_000) };
    const response = await post(await listen(createListener()), await node.signer.sign(JSON.stringify(event)));
    expect(response.status).toBe(200);
    expect(node.seen).toEqual([event]);
  });

  test("responds 413 to an oversized delivery, and keeps the connection open", async () => {
    const url = await listen(createListener());
    const tooLong = await post(url, { ...node.signed, body: new Uint8Array(8 * 1024 * 1024) });
    expect(tooLong.status).toBe(413);
    expect((await post(url, node.signed)).status).toBe(200);
  });

  test("responds to the next request on the connection of an oversized delivery", async () => {
    const url = new URL(await listen(createListener()));
    const socket = connect(Number(url.port), url.hostname);
    const send = (body: Uint8Array) => {
      socket.write(headOf({ host: "localhost", "content-length": body.length, ...node.signed.headers }));
      socket.write(body);
    };
    let responses = "";
    const both = new Promise<void>((resolve) => {
      socket.on("data", (data) => {
        responses += data;
        if (responses.includes("Handled")) resolve();
      });
    });
    send(new Uint8Array(3 * 1024 * 1024));
    send(node.signed.body);
    await both;
    socket.destroy();
    expect(responses.match(/HTTP\/1.1 \d+/g)).toEqual(["HTTP/1.1 413", "HTTP/1.1 200"]);
  });

  test("stops reading an oversized body", async () => {
    const url = new URL(await listen(createListener()));
    const accepted = once(node.server as Server, "connection");
    const socket = connect(Number(url.port), url.hostname).on("error", () => {});
    const [own] = (await accepted) as [Socket];
    const closed = once(own, "close");
    socket.write(headOf({ host: "localhost", "transfer-encoding": "chunked", ...node.signed.headers }));
    const response = once(socket, "data");
    const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
    const pour = () => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on("drain", pour);
    pour();
    expect(String((await response)[0])).toMatch(/^HTTP\/1.1 413 /);
    await closed;
    expect(own.bytesRead).toBeLessThan(16 * 1024 * 1024);
    socket.destroy();
  });

  test("reports that a body parser has already read the body", async () => {
    const listener = createListener();
    const url = await listen((request, response) => {
      request.on("end", () => setImmediate(() => listener(request, response))).resume();
    });
    expect((await post(url, node.signed)).status).toBe(500);
    expect(node.errors).toHaveLength(1);
    expect(node.errors[0]).toBeInstanceOf(RtkWebhookError);
    expect(node.errors[0]).toMatchObject({ reason: "parsed-body" });
  });

  test.each<[string, (bytes: Buffer) => object]>([
    ["body, as express.raw() leaves it", (body) => ({ body })],
    ["rawBody next to a parsed body", (rawBody) => ({ rawBody, body: JSON.parse(String(rawBody)) })],
    ["body, as express.text() leaves it", (bytes) => ({ body: String(bytes) })],
  ])("uses the bytes that a body parser has kept as %s", async (_, keep) => {
    const listener = createListener();
    const url = await listen(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      await listener(Object.assign(request, keep(Buffer.concat(chunks))), response);
    });
    expect((await post(url, node.signed)).status).toBe(200);
    expect(node.seen).toEqual([joined]);
  });

  test("reads the body itself if no parser has read it", async () => {
    const listener = createListener();
    const url = await listen((request, response) => void listener(Object.assign(request, { body: {} }), response));
    expect((await post(url, node.signed)).status).toBe(200);
    expect(node.seen).toEqual([joined]);
  });
});
