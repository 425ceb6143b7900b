import { RtkInputError } from "../errors.ts";
import { readLimited } from "./body.ts";
import { createMemoryDeliveryStore, type DeliveryStore } from "./delivery-store.ts";
import {
  type UnknownWebhookEvent,
  type WebhookEvent,
  type WebhookEventName,
  type WebhookEventOf,
  webhookEventNames,
} from "./events.ts";
import { type VerifiedWebhook, type VerifyWebhookOptions, verifyWebhook, type WebhookDelivery } from "./verify.ts";
import { RtkWebhookError, type WebhookErrorReason } from "./webhook-error.ts";

const maxBodyBytes = 1024 * 1024;

/** What to do with the events, by their names. The answer to RealtimeKit waits for the promise. */
export type WebhookHandlers = {
  [Name in WebhookEventName]?: (event: WebhookEventOf<Name>, delivery: WebhookDelivery) => void | Promise<void>;
};

export interface HandleWebhooksOptions extends VerifyWebhookOptions {
  /** Remembers deliveries, so that none is handled twice. In the memory of this process by default. */
  store?: DeliveryStore;
  /** Is given verified events of names that this version does not know. */
  onUnknown?: (event: UnknownWebhookEvent, delivery: WebhookDelivery) => void | Promise<void>;
  /**
   * Is told what went wrong: why a delivery was refused (RtkWebhookError), or what a handler or the store threw. By
   * default these go to `console.error`, save what a forger can bring about.
   */
  onError?: (error: unknown) => void | Promise<void>;
}

/**
 * Makes a fetch-style handler for the address of a webhook.
 *
 * RealtimeKit sends an event again after a 5xx answer and no other. So the handler answers
 * - 200 when the event was handled, was handled before, or nobody handles its kind;
 * - 400, 403, 405 or 413 when the delivery is malformed, not signed by RealtimeKit, not a POST, or longer than 1 MiB;
 * - 500 when a handler or the store threw or `publicKey` is not a key, 503 when the key could not be fetched or may be
 *   outdated, or the same delivery is being handled at this moment.
 *
 * @param handlers what to do with the events, by their names
 * @throws RtkInputError when a handler is for a name that is no event
 *
 * @example
 * export default {
 *   fetch: handleWebhooks({
 *     "meeting.participantJoined": async ({ meeting, participant }) => greet(meeting.id, participant.userDisplayName),
 *   }),
 * };
 */
export function handleWebhooks(
  handlers: WebhookHandlers,
  options: HandleWebhooksOptions = {},
): (request: Request) => Promise<Response> {
  refuseOtherNames(handlers);
  const { store = createMemoryDeliveryStore(), onError = logServerError } = options;

  // A log that fails must not change the answer.
  const report = (error: unknown) => attempt(() => onError(error));

  async function handleOnce(webhook: VerifiedWebhook): Promise<Response> {
    const { deliveryId } = webhook;
    const claim = await store.claim(deliveryId);
    if (claim === "done") return answer(200, "This delivery has been handled before");
    if (claim === "in-progress") return answer(503, "This delivery is being handled");
    try {
      await dispatch(webhook, handlers, options);
    } catch (error) {
      await attempt(() => store.release(deliveryId), report);
      await report(error);
      return answer(500, "The delivery could not be handled");
    }
    // What has been handled must not be sent again because the store failed afterwards.
    await attempt(() => store.complete(deliveryId), report);
    return answer(200, "Handled");
  }

  return async (request) => {
    if (request.method !== "POST") return answer(405, "Deliveries are sent with POST", { allow: "POST" });
    try {
      const body = await readLimited(request, maxBodyBytes);
      const webhook = await verifyWebhook({ body, headers: request.headers }, options);
      return await handleOnce(webhook);
    } catch (error) {
      await report(error);
      return refuse(error);
    }
  };
}

const statuses: Record<WebhookErrorReason, number> = {
  "missing-signature": 403,
  "wrong-signature": 403,
  // What was signed with a key that is newer than the known one would be lost with a 4xx.
  "unsettled-signature": 503,
  "malformed-signature": 400,
  "missing-header": 400,
  "duplicate-header": 400,
  "missing-body": 400,
  "unreadable-body": 400,
  "body-too-large": 413,
  "parsed-body": 500,
  "invalid-key": 500,
  "key-unavailable": 503,
};

function refuse(error: unknown): Response {
  if (!(error instanceof RtkWebhookError)) return answer(500, "The delivery could not be handled");
  const { reason, message, retryAfterMs } = error;
  const headers = retryAfterMs === undefined ? {} : { "retry-after": String(Math.ceil(retryAfterMs / 1000)) };
  return answer(statuses[reason], `${reason}: ${message}`, headers);
}

function logServerError(error: unknown): void {
  if (error instanceof RtkWebhookError && (error.reason === "unsettled-signature" || statuses[error.reason] < 500))
    return;
  // biome-ignore lint/suspicious/noConsole: a handler whose errors nobody is told about could not be mended.
  console.error(error);
}

async function attempt(action: () => unknown, onFailure?: (error: unknown) => unknown): Promise<void> {
  try {
    await action();
  } catch (error) {
    await onFailure?.(error);
  }
}

async function dispatch(
  { event, deliveryId, webhookId }: VerifiedWebhook,
  handlers: WebhookHandlers,
  { onUnknown }: HandleWebhooksOptions,
): Promise<void> {
  const delivery = { deliveryId, webhookId };
  if (event.event === "unknown") return onUnknown?.(event, delivery);
  const handler = handlers[event.event] as ((event: WebhookEvent, delivery: WebhookDelivery) => void) | undefined;
  return handler?.(event, delivery);
}

function refuseOtherNames(handlers: WebhookHandlers): void {
  for (const name of Object.keys(handlers)) {
    if (webhookEventNames.includes(name as WebhookEventName)) continue;
    throw new RtkInputError("handlers", `has "${name}", but the events are ${webhookEventNames.join(", ")}`);
  }
}

function answer(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers } });
}
