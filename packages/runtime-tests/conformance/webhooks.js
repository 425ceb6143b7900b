import { equal, failure, ok } from "./assert.js";
import { recordingFetch } from "./recording-fetch.js";

const url = "https://studio.example.com/hooks";
const event = "meeting.participantJoined";

const toRequest = ({ body, headers }) => new Request(url, { method: "POST", body, headers });

const tamper = ({ body, headers }) => ({ body: body.map((byte, index) => (index === 20 ? byte ^ 1 : byte)), headers });

export const webhookChecks = {
  "verifies a delivery's bytes": async ({ webhooks, receiveDelivery, publicKey }) => {
    const delivery = await receiveDelivery(event, { participant: { userDisplayName: "Žofie ☕" } });
    const verified = await webhooks.verifyWebhook(delivery, { publicKey: await publicKey() });
    equal([verified.event.event, verified.event.participant.userDisplayName], [event, "Žofie ☕"]);
    equal(verified.deliveryId, delivery.headers["rtk-uuid"]);
  },
  "verifies a Request, text and an ArrayBuffer": async ({ webhooks, receiveDelivery, publicKey }) => {
    const delivery = await receiveDelivery(event);
    const { body, headers } = delivery;
    const options = { publicKey: await publicKey() };
    const text = new TextDecoder().decode(body);
    for (const form of [toRequest(delivery), { body: text, headers }, { body: body.buffer, headers }]) {
      equal((await webhooks.verifyWebhook(form, options)).event.event, event);
    }
  },
  "fetches the public key once": async ({ webhooks, receiveDelivery, publicKeyUrl }) => {
    const sent = [];
    const publicKey = webhooks.createPublicKeySource({ url: publicKeyUrl, fetch: recordingFetch(sent) });
    for (let delivery = 0; delivery < 3; delivery++) {
      await webhooks.verifyWebhook(await receiveDelivery(event), { publicKey });
    }
    equal(sent.length, 1);
  },
  "accepts an imported key": async ({ webhooks, receiveDelivery, publicKey }) => {
    const key = await webhooks.importPublicKey(await publicKey());
    await webhooks.verifyWebhook(await receiveDelivery(event), { publicKey: key });
  },
  "refuses a body that was changed": async ({ webhooks, receiveDelivery, publicKey }) => {
    const delivery = tamper(await receiveDelivery(event));
    const options = { publicKey: await publicKey() };
    const error = await failure(() => webhooks.verifyWebhook(delivery, options), "RtkWebhookError");
    equal(error.reason, "wrong-signature");
  },
  "refuses a body that was parsed": async ({ webhooks, receiveDelivery, publicKey }) => {
    const { body, headers } = await receiveDelivery(event);
    const parsed = { body: JSON.parse(new TextDecoder().decode(body)), headers };
    const options = { publicKey: await publicKey() };
    equal((await failure(() => webhooks.verifyWebhook(parsed, options), "RtkWebhookError")).reason, "parsed-body");
  },
  "handles a delivery once": async ({ webhooks, receiveDelivery, publicKey }) => {
    const names = [];
    const handlers = { [event]: ({ participant }) => void names.push(participant.userDisplayName) };
    const handle = webhooks.handleWebhooks(handlers, { publicKey: await publicKey() });
    const delivery = await receiveDelivery(event, { participant: { userDisplayName: "Ada" } });
    const statuses = [(await handle(toRequest(delivery))).status, (await handle(toRequest(delivery))).status];
    equal([statuses, names], [[200, 200], ["Ada"]]);
  },
  "responds 500 if the handler throws, and accepts the redelivery": async ({
    webhooks,
    receiveDelivery,
    publicKey,
  }) => {
    let attempts = 0;
    const thrown = [];
    const handlers = {
      [event]: () => {
        if (++attempts === 1) throw new Error("database is down");
      },
    };
    const onError = (error) => void thrown.push(error.message);
    const handle = webhooks.handleWebhooks(handlers, { publicKey: await publicKey(), onError });
    const delivery = await receiveDelivery(event);
    const statuses = [(await handle(toRequest(delivery))).status, (await handle(toRequest(delivery))).status];
    equal([statuses, thrown, attempts], [[500, 200], ["database is down"], 2]);
  },
  "refuses forged, unsigned and oversized deliveries and other methods": async ({
    webhooks,
    receiveDelivery,
    publicKey,
  }) => {
    const onError = () => undefined;
    const handle = webhooks.handleWebhooks({}, { publicKey: await publicKey(), onError });
    const delivery = await receiveDelivery(event);
    const large = { body: new Uint8Array(1024 * 1024 + 1), headers: delivery.headers };
    const requests = [tamper(delivery), { body: "{}", headers: {} }, large].map(toRequest);
    const statuses = [];
    for (const request of [...requests, new Request(url)]) statuses.push((await handle(request)).status);
    equal(statuses, [403, 403, 413, 405]);
  },
  "grants one claim from a store in memory": async ({ webhooks }) => {
    const store = webhooks.createMemoryDeliveryStore();
    const claims = [await store.claim("a", "first"), await store.claim("a", "second")];
    await store.release("a", "first");
    claims.push(await store.claim("a", "third"));
    await store.complete("a");
    claims.push(await store.claim("a", "fourth"));
    equal(claims, ["claimed", "in-progress", "claimed", "done"]);
  },
  "lists every event": ({ webhooks }) => {
    ok(webhooks.webhookEventNames.includes(event), `${event} is missing`);
  },
};
