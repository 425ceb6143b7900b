import { createMemoryDeliveryStore, handleWebhooks } from "@org/rtk-client/webhooks";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { exampleOf } from "./support/examples.ts";
import { createSigner, deliveryId, type SignedDelivery, type Signer, toRequest, webhookId } from "./support/signing.ts";

const joined = exampleOf("meeting.participantJoined");
let signer: Signer;
let signed: SignedDelivery;

beforeAll(async () => {
  signer = await createSigner();
  signed = await signer.sign(JSON.stringify(joined));
});

/** An execution context that collects the promises that a Worker would wait for. */
function createContext() {
  const promises: Promise<unknown>[] = [];
  return { promises, waitUntil: (promise: Promise<unknown>) => void promises.push(promise) };
}

describe("what the runtime passes", () => {
  test("reaches the handler: bindings, waitUntil and the ids of the delivery", async () => {
    const ctx = createContext();
    const seen: unknown[] = [];
    const handle = handleWebhooks<{ region: string }>(
      {
        "meeting.participantJoined": (_, { env, waitUntil, ...ids }) => {
          seen.push(env.region, ids);
          waitUntil(Promise.resolve("in the background").then((text) => seen.push(text)));
        },
      },
      { publicKey: signer.pem },
    );
    expect((await handle(toRequest(signed), { region: "weur" }, ctx)).status).toBe(200);
    await Promise.all(ctx.promises);
    expect(seen).toEqual(["weur", { deliveryId, webhookId }, "in the background"]);
  });

  test("chooses the store", async () => {
    const stores = { a: createMemoryDeliveryStore(), b: createMemoryDeliveryStore() };
    const seen: unknown[] = [];
    const handle = handleWebhooks<{ name: "a" | "b" }>(
      { "meeting.participantJoined": (_, { env }) => void seen.push(env.name) },
      { publicKey: signer.pem, store: ({ name }) => stores[name] },
    );
    for (const name of ["a", "a", "b"] as const) await handle(toRequest(signed), { name });
    expect(seen).toEqual(["a", "b"]);
  });

  test("may lack waitUntil: its promises still run, and their failures go to onError", async () => {
    const reported = Promise.withResolvers<unknown[]>();
    const handle = handleWebhooks(
      { "meeting.participantJoined": (_, { waitUntil }) => waitUntil(Promise.reject(new Error("no queue"))) },
      { publicKey: signer.pem, onError: (...values) => reported.resolve(values) },
    );
    expect((await handle(toRequest(signed))).status).toBe(200);
    expect(await reported.promise).toMatchObject([new Error("no queue"), { deliveryId }]);
  });
});

describe('with mode "after-response"', () => {
  test("the response is sent before the handler has finished, and the delivery is claimed", async () => {
    const ctx = createContext();
    const gate = Promise.withResolvers<void>();
    const handle = handleWebhooks(
      { "meeting.participantJoined": () => gate.promise },
      { publicKey: signer.pem, mode: "after-response" },
    );
    expect((await handle(toRequest(signed), {}, ctx)).status).toBe(200);
    expect((await handle(toRequest(signed), {}, ctx)).status).toBe(503);
    gate.resolve();
    await Promise.all(ctx.promises);
    const repeated = await handle(toRequest(signed), {}, ctx);
    expect([repeated.status, ctx.promises.length]).toEqual([200, 1]);
  });

  test("a failure goes to onError with the whole event, and releases the claim", async () => {
    const ctx = createContext();
    const reported: unknown[][] = [];
    let calls = 0;
    const handle = handleWebhooks(
      {
        "meeting.participantJoined": () => {
          if (++calls === 1) throw new Error("no room");
        },
      },
      { publicKey: signer.pem, mode: "after-response", onError: (...values) => void reported.push(values) },
    );
    expect((await handle(toRequest(signed), {}, ctx)).status).toBe(200);
    await Promise.all(ctx.promises);
    expect(reported).toEqual([[new Error("no room"), { event: joined, deliveryId, webhookId }]]);
    await handle(toRequest(signed), {}, ctx);
    expect(calls).toBe(2);
  });

  test("an unsigned delivery is refused first", async () => {
    const ctx = createContext();
    const handle = handleWebhooks({}, { publicKey: signer.pem, mode: "after-response", onError: () => {} });
    const body = new TextEncoder().encode("{}");
    expect((await handle(toRequest({ ...signed, body }), {}, ctx)).status).toBe(403);
    expect(ctx.promises).toEqual([]);
  });

  test("a Worker must pass its context, or its work would be cancelled", async () => {
    vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" });
    const reported: unknown[] = [];
    const handle = handleWebhooks(
      {},
      { publicKey: signer.pem, mode: "after-response", onError: (error) => void reported.push(error) },
    );
    const { status } = await handle(toRequest(signed));
    vi.unstubAllGlobals();
    expect(status).toBe(500);
    expect(reported).toMatchObject([{ name: "RtkInputError", parameter: "ctx" }]);
  });
});
