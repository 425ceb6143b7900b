import { RtkInputError } from "@org/rtk-client";
import {
  createPublicKeySource,
  type DeliveryStore,
  type HandleWebhooksOptions,
  handleWebhooks,
  RtkWebhookError,
  type WebhookEvent,
  type WebhookHandlers,
} from "@org/rtk-client/webhooks";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { exampleEvents, exampleOf } from "./examples.ts";
import { createSigner, deliveryId, type SignedDelivery, type Signer, toRequest, webhookId } from "./signing.ts";

const joined = exampleOf("meeting.participantJoined");
const delivery = { deliveryId, webhookId, env: undefined, waitUntil: expect.any(Function) };
let signer: Signer;
let signed: SignedDelivery;
let seen: unknown[][];
let errors: unknown[];

beforeAll(async () => {
  signer = await createSigner();
  signed = await signer.sign(JSON.stringify(joined));
});

beforeEach(() => {
  seen = [];
  errors = [];
});

afterEach(() => {
  vi.restoreAllMocks();
});

function see(...values: unknown[]): void {
  seen.push(values);
}

function createHandler(handlers: WebhookHandlers, options: HandleWebhooksOptions = {}) {
  return handleWebhooks(handlers, {
    publicKey: signer.pem,
    onError: (error) => void errors.push(error),
    ...options,
  });
}

describe("a delivery", () => {
  test("goes to the handler of its event and is answered with 200", async () => {
    const handle = createHandler({ "meeting.participantJoined": see, "meeting.participantLeft": see });
    expect((await handle(toRequest(signed))).status).toBe(200);
    expect(seen).toEqual([[joined, delivery]]);
  });

  test.each(exampleEvents)("of the event $event reaches its handler", async (event: WebhookEvent) => {
    const handle = createHandler({ [event.event]: see });
    expect((await handle(toRequest(await signer.sign(JSON.stringify(event))))).status).toBe(200);
    expect(seen).toEqual([[event, delivery]]);
  });

  test("that nobody handles is answered with 200", async () => {
    expect((await createHandler({ "meeting.ended": see })(toRequest(signed))).status).toBe(200);
    expect(seen).toEqual([]);
  });

  test("is answered only when its handler is done", async () => {
    const gate = Promise.withResolvers<void>();
    const answer = createHandler({ "meeting.participantJoined": () => gate.promise })(toRequest(signed));
    const first = await Promise.race([answer, new Promise((resolve) => setImmediate(resolve, "still handling"))]);
    gate.resolve();
    expect(first).toBe("still handling");
    expect((await answer).status).toBe(200);
  });

  test.each(["meeting.paused", "toString", "__proto__"])("of the unknown event %s goes to onUnknown", async (name) => {
    const handle = createHandler({}, { onUnknown: see });
    expect((await handle(toRequest(await signer.sign(JSON.stringify({ event: name }))))).status).toBe(200);
    expect(seen).toEqual([[{ event: "unknown", name, payload: { event: name } }, delivery]]);
  });

  test("of an unknown event is answered with 200 without onUnknown too", async () => {
    const handle = createHandler({});
    expect((await handle(toRequest(await signer.sign('{"event":"meeting.paused"}')))).status).toBe(200);
  });
});

describe("a delivery that comes again", () => {
  test("is answered with 200 and not handled again", async () => {
    const handle = createHandler({ "meeting.participantJoined": see });
    const statuses = [];
    for (let count = 0; count < 3; count++) statuses.push((await handle(toRequest(signed))).status);
    expect(statuses).toEqual([200, 200, 200]);
    expect(seen).toHaveLength(1);
  });

  test("with another id is another delivery", async () => {
    const handle = createHandler({ "meeting.participantJoined": see });
    await handle(toRequest(signed));
    await handle(toRequest(await signer.sign(JSON.stringify(joined), { "rtk-uuid": "another" })));
    expect(seen).toHaveLength(2);
  });

  test("while it is handled is answered with 503, because its handler may still fail", async () => {
    const gate = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const handle = createHandler({
      "meeting.participantJoined": () => {
        begun.resolve();
        return gate.promise;
      },
    });
    const first = handle(toRequest(signed));
    await begun.promise;
    const second = await handle(toRequest(signed));
    gate.resolve();
    expect(second.status).toBe(503);
    expect((await first).status).toBe(200);
    expect((await handle(toRequest(signed))).status).toBe(200);
  });

  test("after its handler threw is handled again", async () => {
    let fails = true;
    const handle = createHandler({
      "meeting.participantJoined": () => {
        see();
        if (fails) throw new Error("database password is hunter2");
      },
    });
    const failed = await handle(toRequest(signed));
    expect(failed.status).toBe(500);
    expect(await failed.text()).not.toContain("hunter2");
    fails = false;
    expect((await handle(toRequest(signed))).status).toBe(200);
    expect(seen).toHaveLength(2);
    expect(errors).toEqual([new Error("database password is hunter2")]);
  });

  test("after its handler threw an error of this package is sent again too", async () => {
    const error = new RtkWebhookError("wrong-signature", "of something else that the handler verified");
    const handle = createHandler({ "meeting.participantJoined": () => Promise.reject(error) });
    expect((await handle(toRequest(signed))).status).toBe(500);
  });

  test("is recognised by a store that the app passes", async () => {
    const calls: string[] = [];
    const store: DeliveryStore = {
      claim: async (id) => (calls.push(`claim ${id}`) > 2 ? "done" : "claimed"),
      complete: async (id) => void calls.push(`complete ${id}`),
      release: async (id) => void calls.push(`release ${id}`),
    };
    const handle = createHandler({ "meeting.participantJoined": see }, { store });
    await handle(toRequest(signed));
    await handle(toRequest(signed));
    expect(calls).toEqual([`claim ${deliveryId}`, `complete ${deliveryId}`, `claim ${deliveryId}`]);
    expect(seen).toHaveLength(1);
  });

  test("is not claimed before its signature is checked", async () => {
    const handle = createHandler({ "meeting.participantJoined": see });
    await handle(toRequest({ ...signed, body: new TextEncoder().encode("{}") }));
    expect((await handle(toRequest(signed))).status).toBe(200);
    expect(seen).toHaveLength(1);
  });
});

describe("a delivery that is known by its content", () => {
  test("is recognized under another id", async () => {
    const handle = createHandler({ "meeting.participantJoined": see }, { identity: "content" });
    await handle(toRequest(signed));
    const replay = await handle(toRequest(await signer.sign(JSON.stringify(joined), { "rtk-uuid": "another" })));
    expect([replay.status, seen.length]).toEqual([200, 1]);
    await handle(toRequest(await signer.sign(JSON.stringify({ ...joined, extra: 1 }))));
    expect(seen).toHaveLength(2);
  });
});

describe("a store that fails", () => {
  const works: DeliveryStore = { claim: () => "claimed", complete: () => {}, release: () => {} };
  const fail = () => {
    throw new Error("no database");
  };

  test("to claim is answered with 500, and nothing is handled", async () => {
    const handle = createHandler({ "meeting.participantJoined": see }, { store: { ...works, claim: fail } });
    expect((await handle(toRequest(signed))).status).toBe(500);
    expect(seen).toEqual([]);
  });

  test("to complete is told to onError, but what was handled is answered with 200", async () => {
    const handle = createHandler({}, { store: { ...works, complete: fail } });
    expect((await handle(toRequest(signed))).status).toBe(200);
    expect(errors).toEqual([new Error("no database")]);
  });

  test("to release does not hide what the handler threw", async () => {
    const handle = createHandler(
      { "meeting.participantJoined": () => Promise.reject(new Error("no room")) },
      { store: { ...works, release: fail } },
    );
    expect((await handle(toRequest(signed))).status).toBe(500);
    expect(errors).toEqual([new Error("no database"), new Error("no room")]);
  });
});

describe("a request that is not a delivery", () => {
  test.each(["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])(
    "because its method is %s is answered with 405",
    async (method) => {
      const answer = await createHandler({})(new Request("https://studio.example.com/hooks", { method }));
      expect(answer.status).toBe(405);
      expect(answer.headers.get("allow")).toBe("POST");
    },
  );

  test.each<[number, string, () => Partial<SignedDelivery>]>([
    [403, "missing-signature", () => ({ headers: {} })],
    [403, "wrong-signature", () => ({ body: new TextEncoder().encode("{}") })],
    [400, "malformed-signature", () => ({ headers: { ...signed.headers, "rtk-signature": "?" } })],
    [400, "missing-header", () => ({ headers: { "rtk-signature": "AAAA" } })],
    [400, "duplicate-header", () => ({ headers: { ...signed.headers, "rtk-uuid": "a, b" } })],
    [400, "missing-body", () => ({ body: new Uint8Array() })],
  ])("is answered with %i for %s", async (status, reason, change) => {
    const handle = createHandler({ "meeting.participantJoined": see });
    const answer = await handle(toRequest({ ...signed, ...change() }));
    expect(answer.status).toBe(status);
    expect(await answer.text()).toMatch(new RegExp(`^${reason}: `));
    expect(errors).toMatchObject([{ reason }]);
    expect(seen).toEqual([]);
  });

  test.each(["meeting.started", "[]", ""])("because %j was signed is answered with 400", async (content) => {
    expect((await createHandler({})(toRequest(await signer.sign(content)))).status).toBe(400);
  });
});

describe("a body", () => {
  test("that was read before is answered with 500 and the way out, so that it is sent again", async () => {
    const request = toRequest(signed);
    await request.text();
    const answer = await createHandler({})(request);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toMatch(/^parsed-body: .*clone\(\)/);
  });

  const mebibyte = 1024 * 1024;

  test("of 1 MiB is handled", async () => {
    const event = JSON.stringify({ ...joined, padding: "" });
    const body = event.replace('"padding":""', `"padding":"${"x".repeat(mebibyte - event.length)}"`);
    expect(body).toHaveLength(mebibyte);
    const handle = createHandler({ "meeting.participantJoined": see });
    expect((await handle(toRequest(await signer.sign(body)))).status).toBe(200);
    expect(seen).toHaveLength(1);
  });

  test("of one byte more is answered with 413", async () => {
    const answer = await createHandler({})(toRequest({ ...signed, body: new Uint8Array(mebibyte + 1) }));
    expect(answer.status).toBe(413);
  });

  test("without end is read no further than 1 MiB", async () => {
    let pulls = 0;
    let cancelled = false;
    const body = new ReadableStream({
      pull: (controller) => {
        pulls++;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    const init = { method: "POST", body, headers: signed.headers, duplex: "half" };
    const answer = await createHandler({})(new Request("https://studio.example.com/hooks", init as RequestInit));
    expect(answer.status).toBe(413);
    expect(cancelled).toBe(true);
    expect(pulls).toBeLessThan(20);
  });

  test("that breaks off is answered with 500, for the sender may try again", async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) });
    const init = { method: "POST", body, headers: signed.headers, duplex: "half" };
    const answer = await createHandler({})(new Request("https://studio.example.com/hooks", init as RequestInit));
    expect(answer.status).toBe(500);
  });
});

describe("without a key that deliveries can be checked against", () => {
  test("because the address is down nothing is handled and the answer is 503", async () => {
    const url = "https://keys.example.com/webhooks.json";
    const publicKey = createPublicKeySource({ url, fetch: () => Promise.reject(new Error("getaddrinfo ENOTFOUND")) });
    const answer = await createHandler({ "meeting.participantJoined": see }, { publicKey })(toRequest(signed));
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain(url);
    expect(seen).toEqual([]);
  });

  test("because it may be outdated the answer is 503 until that is known, and nobody is told", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const rotated = await createSigner();
    const keys = [signer.pem, rotated.pem];
    let ms = 0;
    const publicKey = createPublicKeySource({
      fetch: async () => Response.json({ data: { publicKey: keys.shift() } }),
      now: () => ms,
    });
    const handle = handleWebhooks({ "meeting.participantJoined": see }, { publicKey });
    expect((await handle(toRequest(signed))).status).toBe(200);
    const signedAfterRotation = await rotated.sign(JSON.stringify(joined), { "rtk-uuid": "after the rotation" });
    ms = 500;
    const refused = await handle(toRequest(signedAfterRotation));
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "60"]);
    expect(await refused.text()).toMatch(/^unsettled-signature: /);
    ms = 60_000;
    expect((await handle(toRequest(signedAfterRotation))).status).toBe(200);
    expect(seen).toHaveLength(2);
    expect(logged).not.toHaveBeenCalled();
  });

  test("because it is not a key nothing is handled and the answer is 500", async () => {
    const handle = createHandler({ "meeting.participantJoined": see }, { publicKey: "not a key" });
    expect((await handle(toRequest(signed))).status).toBe(500);
    expect(errors).toMatchObject([{ reason: "invalid-key" }]);
    expect(seen).toEqual([]);
  });
});

describe("onError", () => {
  test("cannot change the answer by failing", async () => {
    const onError = () => Promise.reject(new Error("log is full"));
    const answer = await createHandler({}, { onError })(toRequest({ ...signed, headers: {} }));
    expect(answer.status).toBe(403);
  });

  test("is given the verified delivery that could not be handled", async () => {
    const told: unknown[][] = [];
    const handle = createHandler(
      { "meeting.participantJoined": () => Promise.reject(new Error("no room")) },
      { onError: (...values) => void told.push(values) },
    );
    await handle(toRequest(signed));
    expect(told).toEqual([[new Error("no room"), { event: joined, deliveryId, webhookId }]]);
  });

  test("is console.error by default, for what is answered with 5xx", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const error = new Error("no room");
    const handle = handleWebhooks(
      { "meeting.participantJoined": () => Promise.reject(error) },
      { publicKey: signer.pem },
    );
    await handle(toRequest({ ...signed, headers: {} }));
    expect(logged.mock.calls).toEqual([]);
    await handle(toRequest(signed));
    expect(logged.mock.calls).toEqual([[error]]);
  });
});

test("a handler for a name that is no event is refused when it is made", () => {
  const handlers = { "meeting.participantjoined": see } as WebhookHandlers;
  expect(() => handleWebhooks(handlers)).toThrow(RtkInputError);
  expect(() => handleWebhooks(handlers)).toThrow(/"meeting.participantjoined".*meeting.participantJoined/);
});
