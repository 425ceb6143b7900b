import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { handleWebhooks, toNodeHandler } from "@org/rtk-client/webhooks";
import { afterEach, beforeAll, beforeEach } from "vitest";
import { exampleOf } from "./examples.ts";
import { createSigner, type SignedDelivery, type Signer } from "./signing.ts";

export const joined = exampleOf("meeting.participantJoined");

/** Sets up a server and a signer for the tests of a file; what the listener has seen is cleared before each test. */
export function useNodeListener() {
  const node = {
    signer: undefined as unknown as Signer,
    /** A delivery of {@link joined}. */
    signed: undefined as unknown as SignedDelivery,
    seen: [] as unknown[],
    errors: [] as unknown[],
    server: undefined as Server | undefined,
  };

  beforeAll(async () => {
    node.signer = await createSigner();
    node.signed = await node.signer.sign(JSON.stringify(joined));
  });

  beforeEach(() => {
    node.seen = [];
    node.errors = [];
  });

  afterEach(async () => {
    const { server } = node;
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  });

  async function listen(listener: RequestListener): Promise<string> {
    const server = createServer(listener).listen(0, "127.0.0.1");
    node.server = server;
    await new Promise((resolve) => server.once("listening", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  }

  function createListener() {
    return toNodeHandler(
      handleWebhooks(
        { "meeting.participantJoined": (event) => void node.seen.push(event) },
        { publicKey: node.signer.pem, onError: (error) => void node.errors.push(error) },
      ),
    );
  }

  return { node, listen, createListener };
}

export function post(url: string, { body, headers }: SignedDelivery): Promise<Response> {
  return fetch(url, { method: "POST", body, headers });
}

/** Returns the head of a raw request. */
export function headOf(headers: Record<string, unknown>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST /hooks HTTP/1.1\r\n${lines.join("")}\r\n`;
}
