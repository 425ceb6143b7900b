import { controlPath } from "../http/dispatcher.ts";
import type { TriggerInput } from "../webhooks/deliveries.ts";
import type { DeliveryRecord } from "../webhooks/delivery.ts";
import { formatDelivery, publicKeyAddress } from "./output.ts";
import type { TriggerOptions } from "./trigger-options.ts";

interface Sent {
  delivery: DeliveryRecord;
  /** How the signature can be checked. */
  verification: string;
}

/** Sends one event. @returns whether it was taken, and what to print */
export async function trigger(options: TriggerOptions): Promise<{ delivered: boolean; text: string }> {
  const { key, server, input, json } = options;
  const { delivery, verification } = await (key === undefined ? sendThrough(server, input) : sendWith(key, options));
  const text = json ? JSON.stringify(delivery) : `${formatDelivery(delivery)}\n\n${verification}`;
  return { delivered: delivery.status === "delivered", text: `${text}\n` };
}

/** @throws Error that names the ways out, when there is no mock server */
async function sendThrough(server: string, input: TriggerInput): Promise<Sent> {
  const url = new URL(`${controlPath}/deliveries`, server);
  const response = await fetch(url, { method: "POST", body: JSON.stringify(input) }).catch(() => undefined);
  const answer = (await response?.json().catch(() => undefined)) as Partial<DeliveryRecord> | undefined;
  if (response?.ok && answer?.attempts) {
    const verification = `Check the signature with the key at ${publicKeyAddress(server)}`;
    return { delivery: answer as DeliveryRecord, verification };
  }
  throw new Error(
    `No mock server answers at ${url.origin}: start one (rtk-mock), name another one (--server), or sign with a key of ` +
      "your own (--key)",
  );
}

async function sendWith(key: string, { input, allowRemote }: TriggerOptions): Promise<Sent> {
  const { createMockServer } = await import("../server.ts");
  const mock = await createMockServer({ empty: true, webhookKeyFile: key, allowRemoteWebhooks: allowRemote });
  try {
    const delivery = await mock.deliveries.trigger(input);
    const publicKey = await mock.deliveries.publicKey();
    return { delivery, verification: `Check the signature with this key, the public part of ${key}:\n\n${publicKey}` };
  } finally {
    await mock.close();
  }
}
