import { type Bytes, decodeBase64, type RawRequest, readBytes } from "./body.ts";
import { parseEvent, type UnknownWebhookEvent, type WebhookEvent } from "./events.ts";
import { readDeliveryHeaders, type WebhookHeaders } from "./headers.ts";
import { type CryptoKey, type PublicKey, resolvePublicKey } from "./public-key.ts";
import { fetchPublicKey } from "./public-key-source.ts";
import { RtkWebhookError } from "./webhook-error.ts";

/** A delivery as it arrived: a fetch `Request` whose body has not been read, or the raw body with the headers. */
export type WebhookRequest = Request | (RawRequest & { headers: WebhookHeaders });

export interface VerifyWebhookOptions {
  /** Key that verifies signatures. Defaults to RealtimeKit's own, from `fetchPublicKey`. */
  publicKey?: PublicKey | undefined;
  /**
   * Also accepts the headers of RealtimeKit's predecessor (`dyte-signature`, `dyte-uuid`, `dyte-webhook-id`) where those
   * beginning with `rtk-` are missing.
   */
  acceptDyteHeaders?: boolean | undefined;
}

/** Ids from a delivery's headers. The signature covers only the body, so it does not prove them. */
export interface WebhookDelivery {
  /** Id of the delivery (`rtk-uuid`). */
  deliveryId: string;
  /** Id of the webhook that subscribed to the event (`rtk-webhook-id`). */
  webhookId: string;
}

/** A delivery signed by RealtimeKit. */
export interface VerifiedWebhook extends WebhookDelivery {
  /** The event; `event.event` is its name. */
  event: WebhookEvent | UnknownWebhookEvent;
}

/**
 * Checks that a delivery was signed by RealtimeKit, and returns its event.
 *
 * The signature is RSASSA-PKCS1-v1_5 with SHA-256 over the bytes of the body, in base64 in the header `rtk-signature`
 * (developers.cloudflare.com/realtime/realtimekit/webhooks). It covers no timestamp, so only the `deliveryId` reveals a
 * repeated delivery. Events unknown to this version are returned as `UnknownWebhookEvent`.
 *
 * Reads at most 1 MiB of a Request.
 *
 * @throws RtkWebhookError with the `reason`
 *
 * @example
 * const { event } = await verifyWebhook(request);
 * if (event.event === "meeting.participantJoined") console.log(event.participant.userDisplayName);
 */
export async function verifyWebhook(
  request: WebhookRequest,
  { publicKey = fetchPublicKey, acceptDyteHeaders = false }: VerifyWebhookOptions = {},
): Promise<VerifiedWebhook> {
  const { signature, ...delivery } = readDeliveryHeaders(request.headers, acceptDyteHeaders);
  const bytes = await readBytes(request);
  await checkSignature(bytes, decodeSignature(signature), publicKey);
  return { event: parseEvent(bytes), ...delivery };
}

function decodeSignature(text: string): Bytes {
  const signature = decodeBase64(text);
  if (!signature) throw new RtkWebhookError("malformed-signature", "The header rtk-signature is not base64");
  return signature;
}

async function checkSignature(bytes: Bytes, signature: Bytes, publicKey: PublicKey): Promise<void> {
  const matches = (key: CryptoKey) => crypto.subtle.verify("RSASSA-PKCS1-v1_5", key, signature, bytes);
  const key = await resolvePublicKey(publicKey);
  if (await matches(key)) return;
  const newer = await resolvePublicKey(publicKey, key);
  if (newer !== key && (await matches(newer))) return;
  throw new RtkWebhookError(
    "wrong-signature",
    "The header rtk-signature does not match body and public key: the body was changed in transit (e.g. parsed and " +
      "serialized again), or someone else signed it",
  );
}
