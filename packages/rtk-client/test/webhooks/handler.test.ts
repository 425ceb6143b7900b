import { RtkInputError } from "@org/rtk-client";
import { handleWebhooks, type WebhookEvent, type WebhookHandlers } from "@org/rtk-client/webhooks";
import { afterEach, describe, expect, test, vi } from "vitest";
import { exampleEvents } from "./support/examples.ts";
import { createReceiver, delivery, joined } from "./support/receiver.ts";
import { deliveryId, toRequest, webhookId } from "./support/signing.ts";

const receiver = createReceiver();
const { createHandler, see } = receiver;

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a delivery", () => {
  test("goes to the handler of its event and gets a 200", async () => {
    const handle = createHandler({ "meeting.participantJoined": see, "meeting.participantLeft": see });
    expect((await handle(toRequest(receiver.signed))).status).toBe(200);
    expect(receiver.seen).toEqual([[joined, delivery]]);
  });

  test.each(exampleEvents)("of the event $event reaches its handler", async (event: WebhookEvent) => {
    const handle = createHandler({ [event.event]: see });
    expect((await handle(toRequest(await receiver.signer.sign(JSON.stringify(event))))).status).toBe(200);
    expect(receiver.seen).toEqual([[event, delivery]]);
  });

  test("without a handler gets a 200", async () => {
    expect((await createHandler({ "meeting.ended": see })(toRequest(receiver.signed))).status).toBe(200);
    expect(receiver.seen).toEqual([]);
  });

  test("gets its response only after its handler has finished", async () => {
    const gate = Promise.withResolvers<void>();
    const response = createHandler({ "meeting.participantJoined": () => gate.promise })(toRequest(receiver.signed));
    const first = await Promise.race([response, new Promise((resolve) => setImmediate(resolve, "still handling"))]);
    gate.resolve();
    expect(first).toBe("still handling");
    expect((await response).status).toBe(200);
  });

  test.each(["meeting.paused", "toString", "__proto__"])("of the unknown event %s goes to onUnknown", async (name) => {
    const handle = createHandler({}, { onUnknown: see });
    expect((await handle(toRequest(await receiver.signer.sign(JSON.stringify({ event: name }))))).status).toBe(200);
    expect(receiver.seen).toEqual([[{ event: "unknown", name, payload: { event: name } }, delivery]]);
  });

  test("of an unknown event gets a 200 even without onUnknown", async () => {
    const handle = createHandler({});
    expect((await handle(toRequest(await receiver.signer.sign('{"event":"meeting.paused"}')))).status).toBe(200);
  });
});

describe("onError", () => {
  test("cannot change the response by failing", async () => {
    const onError = () => Promise.reject(new Error("log is full"));
    const response = await createHandler({}, { onError })(toRequest({ ...receiver.signed, headers: {} }));
    expect(response.status).toBe(403);
  });

  test("receives the verified delivery that could not be handled", async () => {
    const calls: unknown[][] = [];
    const handle = createHandler(
      { "meeting.participantJoined": () => Promise.reject(new Error("no room")) },
      { onError: (...values) => void calls.push(values) },
    );
    await handle(toRequest(receiver.signed));
    expect(calls).toEqual([[new Error("no room"), { event: joined, deliveryId, webhookId }]]);
  });

  test("defaults to console.error for errors with a 5xx", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const error = new Error("no room");
    const handle = handleWebhooks(
      { "meeting.participantJoined": () => Promise.reject(error) },
      { publicKey: receiver.signer.pem },
    );
    await handle(toRequest({ ...receiver.signed, headers: {} }));
    expect(logged.mock.calls).toEqual([]);
    await handle(toRequest(receiver.signed));
    expect(logged.mock.calls).toEqual([[error]]);
  });
});

test("refuses a handler for an unknown event at creation", () => {
  const handlers = { "meeting.participantjoined": see } as WebhookHandlers;
  expect(() => handleWebhooks(handlers)).toThrow(RtkInputError);
  expect(() => handleWebhooks(handlers)).toThrow(/"meeting.participantjoined".*meeting.participantJoined/);
});
