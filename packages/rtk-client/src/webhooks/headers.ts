import { RtkWebhookError } from "./webhook-error.ts";

/** Headers as fetch has them, as `node:http` has them, or as pairs of name and value. Names in any case. */
export type WebhookHeaders =
  | Headers
  | Record<string, string | readonly string[] | undefined>
  | Iterable<readonly [name: string, value: string]>;

/** What RealtimeKit says in the headers of a delivery. */
export interface DeliveryHeaders {
  /** `rtk-signature`: base64, still to be decoded. */
  signature: string;
  /** `rtk-uuid` */
  deliveryId: string;
  /** `rtk-webhook-id` */
  webhookId: string;
}

/** @throws RtkWebhookError `missing-signature`, `missing-header` or `duplicate-header` */
export function readDeliveryHeaders(headers: WebhookHeaders): DeliveryHeaders {
  return {
    signature: readHeader(headers, "rtk-signature"),
    deliveryId: readHeader(headers, "rtk-uuid"),
    webhookId: readHeader(headers, "rtk-webhook-id"),
  };
}

function readHeader(headers: WebhookHeaders, name: string): string {
  // Both fetch and node:http join the values of a doubled header with a comma, which none of these can hold.
  const values = listValues(headers ?? {}, name).flatMap((value) => value.split(","));
  if (values.length > 1) throw new RtkWebhookError("duplicate-header", `The header ${name} is there more than once`);
  const value = values[0]?.trim();
  if (!value) {
    const reason = name === "rtk-signature" ? "missing-signature" : "missing-header";
    throw new RtkWebhookError(reason, `The header ${name} is missing or empty`);
  }
  return value;
}

function listValues(headers: WebhookHeaders, name: string): string[] {
  if (headers instanceof Headers) return [headers.get(name) ?? []].flat();
  const pairs = Symbol.iterator in headers ? headers : Object.entries(headers);
  return Array.from(pairs as Iterable<[string, string | string[] | undefined]>)
    .filter(([key]) => key.toLowerCase() === name)
    .flatMap(([, value]) => value ?? []);
}
