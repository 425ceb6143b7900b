import { RtkWebhookError } from "./webhook-error.ts";

/** Headers in the form of fetch or `node:http`, or as pairs of name and value. Names are case-insensitive. */
export type WebhookHeaders =
  | Headers
  | Record<string, string | readonly string[] | undefined>
  | Iterable<readonly [name: string, value: string]>;

/** The headers of a delivery. */
export interface DeliveryHeaders {
  /** `rtk-signature`: base64, not yet decoded. */
  signature: string;
  /** `rtk-uuid` */
  deliveryId: string;
  /** `rtk-webhook-id` */
  webhookId: string;
}

/**
 * Reads the headers of a delivery.
 *
 * @param acceptsDyte reads `dyte-…` where `rtk-…` is missing
 * @throws RtkWebhookError `missing-signature`, `missing-header` or `duplicate-header`
 */
export function readDeliveryHeaders(headers: WebhookHeaders, acceptsDyte: boolean): DeliveryHeaders {
  const read = (name: string) => {
    const value = readHeader(headers, `rtk-${name}`) || (acceptsDyte && readHeader(headers, `dyte-${name}`));
    if (value) return value;
    const reason = name === "signature" ? "missing-signature" : "missing-header";
    throw new RtkWebhookError(reason, `The header rtk-${name} is missing or empty`);
  };
  return { signature: read("signature"), deliveryId: read("uuid"), webhookId: read("webhook-id") };
}

function readHeader(headers: WebhookHeaders, name: string): string | undefined {
  // Both fetch and node:http join the values of a repeated header with commas, which none of these values can contain.
  const values = listValues(headers ?? {}, name).flatMap((value) => value.split(","));
  if (values.length > 1) throw new RtkWebhookError("duplicate-header", `The header ${name} occurs more than once`);
  return values[0]?.trim();
}

function listValues(headers: WebhookHeaders, name: string): string[] {
  const pairs = Symbol.iterator in headers ? headers : Object.entries(headers);
  return Array.from(pairs as Iterable<[string, string | string[] | undefined]>)
    .filter(([key]) => key.toLowerCase() === name)
    .flatMap(([, value]) => value ?? []);
}
