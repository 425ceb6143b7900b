import { ExpectedError } from "@org/rtk-command-line";
import { controlPath } from "../../http/paths.ts";
import { printable, printableJson } from "../../http/printable.ts";
import type { TriggerInput } from "../../webhooks/deliveries.ts";
import type { DeliveryRecord } from "../../webhooks/delivery.ts";
import { formatDelivery } from "../log-lines.ts";
import { publicKeyUrl } from "../output.ts";
import type { Paint } from "../paint.ts";
import type { TriggerArguments } from "./trigger-options.ts";

interface Sent {
  delivery: DeliveryRecord;
  /** How to verify the signature. */
  verification: string;
}

/** Sends one event. @returns whether the webhook accepted it, and the text to print */
export async function trigger(
  { options, positionals: { event } }: Pick<TriggerArguments, "options" | "positionals">,
  paint: Paint,
): Promise<{ delivered: boolean; text: string }> {
  const { to, payload, key, server, json, "allow-remote-webhooks": allowRemoteWebhooks } = options;
  const input = { event, to, ...(payload && { payload }) };
  const { delivery, verification } = await (key === undefined
    ? sendThrough(server, input)
    : sendWithKey(key, input, allowRemoteWebhooks));
  const text = json ? printableJson(delivery) : `${formatDelivery(delivery, paint)}\n\n${verification}`;
  return { delivered: delivery.status === "delivered", text: `${text}\n` };
}

type ControlResponse = DeliveryRecord | { success: boolean; error?: { message?: unknown } };

/** @throws ExpectedError with the alternatives if no mock server is running */
async function sendThrough(server: string, input: TriggerInput): Promise<Sent> {
  const url = new URL(`${controlPath}/deliveries`, server);
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(input) }).catch(() => undefined);
  const body = (await response?.json().catch(() => undefined)) as ControlResponse | undefined;
  if (response?.ok && body && "attempts" in body) {
    return { delivery: body, verification: `Verify the signature with the key at ${publicKeyUrl(server)}` };
  }
  if (body && "success" in body) {
    throw new ExpectedError(`${url.origin} refused the event: ${printable(String(body.error?.message))}`);
  }
  throw new ExpectedError(
    `No mock server responds at ${url.origin}: start one (rtk-mock), name another one (--server), or sign with a key of ` +
      "your own (--key)",
  );
}

async function sendWithKey(key: string, input: TriggerInput, allowRemoteWebhooks: boolean): Promise<Sent> {
  const { createMockServer } = await import("../../server.ts");
  const mock = await createMockServer({ empty: true, webhookKeyFile: key, allowRemoteWebhooks }).catch((cause) => {
    throw new ExpectedError((cause as Error).message, { cause, exitCode: 2 });
  });
  try {
    const delivery = await mock.deliveries.trigger(input);
    const publicKey = await mock.deliveries.publicKey();
    return { delivery, verification: `Verify the signature with this key, the public part of ${key}:\n\n${publicKey}` };
  } finally {
    await mock.close();
  }
}
