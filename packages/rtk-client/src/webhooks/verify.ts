import { isRequest, readBytes, type WebhookBody } from "./body.ts";
import { parseEvent, type UnknownWebhookEvent, type WebhookEvent } from "./events.ts";
import { readDeliveryHeaders, type WebhookHeaders } from "./headers.ts";
import { type CryptoKey, decodeBase64, type PublicKey, resolvePublicKey } from "./public-key.ts";
import { fetchPublicKey } from "./public-key-source.ts";
import { RtkWebhookError } from "./webhook-error.ts";

/** A delivery as it arrived: a fetch `Request` whose body has not been read, or the raw body with the headers. */
export type WebhookRequest = Request | { body: WebhookBody; headers: WebhookHeaders };

export interface VerifyWebhookOptions {
  /** What signatures are checked against: RealtimeKit's own key, from `fetchPublicKey`, by default. */
  publicKey?: PublicKey;
}

/** What the headers say of a delivery. The signature covers the body only, so these two are not proved by it. */
export interface WebhookDelivery {
  /** Id of the delivery (`rtk-uuid`). */
  deliveryId: string;
  /** Id of the webhook that asked for the event (`rtk-webhook-id`). */
  webhookId: string;
}

/** A delivery that RealtimeKit has signed. */
export interface VerifiedWebhook extends WebhookDelivery {
  /** What happened. `event.event` says which type it is of. */
  event: WebhookEvent | UnknownWebhookEvent;
}

/**
 * Checks that a delivery was signed by RealtimeKit, and reads its event.
 *
 * The signature is RSASSA-PKCS1-v1_5 with SHA-256 over the bytes of the body, in base64 in the header `rtk-signature`
 * (developers.cloudflare.com/realtime/realtimekit/webhooks). It holds no time: a delivery that is sent again is known by
 * its `deliveryId` alone. An event of a name that this version does not know is answered too, as `UnknownWebhookEvent`.
 *
 * @throws RtkWebhookError whose `reason` says what is wrong
 *
 * @example
 * const { event } = await verifyWebhook(request);
 * if (event.event === "meeting.participantJoined") console.log(event.participant.userDisplayName);
 */
export async function verifyWebhook(
  request: WebhookRequest,
  { publicKey = fetchPublicKey }: VerifyWebhookOptions = {},
): Promise<VerifiedWebhook> {
  const { signature, deliveryId, webhookId } = readDeliveryHeaders(request.headers);
  const bytes = await readBytes(isRequest(request) ? request : request.body);
  await checkSignature(bytes, decodeSignature(signature), publicKey);
  return { event: parseEvent(bytes), deliveryId, webhookId };
}

function decodeSignature(text: string): ArrayBuffer {
  const signature = decodeBase64(text);
  if (!signature) throw new RtkWebhookError("malformed-signature", "The header rtk-signature is not base64");
  return signature;
}

async function checkSignature(bytes: ArrayBuffer, signature: ArrayBuffer, publicKey: PublicKey): Promise<void> {
  const matches = (key: CryptoKey) => crypto.subtle.verify("RSASSA-PKCS1-v1_5", key, signature, bytes);
  const key = await resolvePublicKey(publicKey);
  if (await matches(key)) return;
  const newer = await resolvePublicKey(publicKey, key);
  if (newer !== key && (await matches(newer))) return;
  throw new RtkWebhookError(
    "wrong-signature",
    "The header rtk-signature does not fit the body and the public key: the body was changed on its way (parsed and " +
      "serialised again, say), or somebody else signed it",
  );
}
