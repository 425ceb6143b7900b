import { type DeliveryStore, RtkWebhookError } from "@org/rtk-client/webhooks";
import { describe, expect, test } from "vitest";
import { createReceiver, joined } from "./support/receiver.ts";
import { deliveryId, toRequest } from "./support/signing.ts";

const receiver = createReceiver();
const { createHandler, see } = receiver;

describe("a repeated delivery", () => {
  test("gets a 200 and is not handled again", async () => {
    const handle = createHandler({ "meeting.participantJoined": see });
    const statuses = [];
    for (let count = 0; count < 3; count++) statuses.push((await handle(toRequest(receiver.signed))).status);
    expect(statuses).toEqual([200, 200, 200]);
    expect(receiver.seen).toHaveLength(1);
  });

  test("with another id counts as another delivery", async () => {
    const handle = createHandler({ "meeting.participantJoined": see });
    await handle(toRequest(receiver.signed));
    await handle(toRequest(await receiver.signer.sign(JSON.stringify(joined), { "rtk-uuid": "another" })));
    expect(receiver.seen).toHaveLength(2);
  });

  test("gets a 503 while it is being handled, because its handler may still fail", async () => {
    const gate = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const handle = createHandler({
      "meeting.participantJoined": () => {
        begun.resolve();
        return gate.promise;
      },
    });
    const first = handle(toRequest(receiver.signed));
    await begun.promise;
    const second = await handle(toRequest(receiver.signed));
    gate.resolve();
    expect(second.status).toBe(503);
    expect((await first).status).toBe(200);
    expect((await handle(toRequest(receiver.signed))).status).toBe(200);
  });

  test("is handled again if its handler threw", async () => {
    let fails = true;
    const handle = createHandler({
      "meeting.participantJoined": () => {
        see();
        if (fails) throw new Error("database password is hunter2");
      },
    });
    const failed = await handle(toRequest(receiver.signed));
    expect(failed.status).toBe(500);
    expect(await failed.text()).not.toContain("hunter2");
    fails = false;
    expect((await handle(toRequest(receiver.signed))).status).toBe(200);
    expect(receiver.seen).toHaveLength(2);
    expect(receiver.errors).toEqual([new Error("database password is hunter2")]);
  });

  test("is handled again if its handler threw an error of this package", async () => {
    const error = new RtkWebhookError("wrong-signature", "of something else that the handler verified");
    const handle = createHandler({ "meeting.participantJoined": () => Promise.reject(error) });
    expect((await handle(toRequest(receiver.signed))).status).toBe(500);
  });

  test("is recognized by the app's own store", async () => {
    const calls: string[] = [];
    const store: DeliveryStore = {
      claim: async (id) => (calls.push(`claim ${id}`) > 2 ? "done" : "claimed"),
      complete: async (id) => void calls.push(`complete ${id}`),
      release: async (id) => void calls.push(`release ${id}`),
    };
    const handle = createHandler({ "meeting.participantJoined": see }, { store });
    await handle(toRequest(receiver.signed));
    await handle(toRequest(receiver.signed));
    expect(calls).toEqual([`claim ${deliveryId}`, `complete ${deliveryId}`, `claim ${deliveryId}`]);
    expect(receiver.seen).toHaveLength(1);
  });

  test("is not claimed before its signature is checked", async () => {
    const handle = createHandler({ "meeting.participantJoined": see });
    await handle(toRequest({ ...receiver.signed, body: new TextEncoder().encode("{}") }));
    expect((await handle(toRequest(receiver.signed))).status).toBe(200);
    expect(receiver.seen).toHaveLength(1);
  });
});

describe("a delivery identified by its content", () => {
  test("is recognized under another id", async () => {
    const handle = createHandler({ "meeting.participantJoined": see }, { identity: "content" });
    await handle(toRequest(receiver.signed));
    const replay = await handle(
      toRequest(await receiver.signer.sign(JSON.stringify(joined), { "rtk-uuid": "another" })),
    );
    expect([replay.status, receiver.seen.length]).toEqual([200, 1]);
    await handle(toRequest(await receiver.signer.sign(JSON.stringify({ ...joined, extra: 1 }))));
    expect(receiver.seen).toHaveLength(2);
  });
});

describe("a store that fails", () => {
  const works: DeliveryStore = { claim: () => "claimed", complete: () => {}, release: () => {} };
  const fail = () => {
    throw new Error("no database");
  };

  test("to claim leads to a 500, and nothing is handled", async () => {
    const handle = createHandler({ "meeting.participantJoined": see }, { store: { ...works, claim: fail } });
    expect((await handle(toRequest(receiver.signed))).status).toBe(500);
    expect(receiver.seen).toEqual([]);
  });

  test("to complete is reported to onError, but the handled delivery gets a 200", async () => {
    const handle = createHandler({}, { store: { ...works, complete: fail } });
    expect((await handle(toRequest(receiver.signed))).status).toBe(200);
    expect(receiver.errors).toEqual([new Error("no database")]);
  });

  test("to release does not hide the handler's error", async () => {
    const handle = createHandler(
      { "meeting.participantJoined": () => Promise.reject(new Error("no room")) },
      { store: { ...works, release: fail } },
    );
    expect((await handle(toRequest(receiver.signed))).status).toBe(500);
    expect(receiver.errors).toEqual([new Error("no database"), new Error("no room")]);
  });
});
