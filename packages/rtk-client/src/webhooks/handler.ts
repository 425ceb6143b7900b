import { RtkInputError } from "../errors/errors.ts";
import { type Bytes, maxBodyBytes, readLimited } from "./body.ts";
import { isCloudflareWorker } from "./cloudflare-worker.ts";
import { type WebhookEvent, type WebhookEventName, webhookEventNames } from "./events.ts";
import type {
  ExecutionContextLike,
  HandleWebhooksOptions,
  WebhookContext,
  WebhookHandler,
  WebhookHandlers,
} from "./handler-options.ts";
import { logServerError, refuse, respond } from "./responses.ts";
import { createMemoryDeliveryStore, type DeliveryStore } from "./stores/delivery-store.ts";
import { type VerifiedWebhook, verifyWebhook } from "./verify.ts";

/** A verified delivery, and everything needed to handle it. */
interface Job<Env> {
  webhook: VerifiedWebhook;
  context: WebhookContext<Env>;
  store: DeliveryStore;
  /** Id of the delivery in the store. */
  key: string;
  report: (error: unknown) => Promise<void>;
}

/**
 * Creates a fetch handler for a webhook's URL.
 *
 * RealtimeKit resends an event only after a 5xx or no response. The handler responds with
 * - 200 if the event was handled (or claimed, with `mode: "after-response"`), was handled before, or has no handler;
 * - 400, 403, 405 or 413 if the delivery is malformed, not signed by RealtimeKit, not a POST, or longer than 1 MiB;
 * - 500 if a handler or the store threw, `publicKey` is invalid, or the body had already been read; 503 if the key
 *   could not be fetched or may be outdated, or the same delivery is still being handled.
 *
 * @param handlers handlers by event; the response waits for their promises
 * @throws RtkInputError if a handler is for an unknown event
 *
 * @example
 * export default {
 *   fetch: handleWebhooks<Env>({
 *     "meeting.participantJoined": ({ meeting, participant }, { env }) => env.QUEUE.send([meeting.id, participant.peerId]),
 *   }),
 * };
 */
export function handleWebhooks<Env = unknown>(
  handlers: WebhookHandlers<Env>,
  options: HandleWebhooksOptions<Env> = {},
): WebhookHandler<Env> {
  refuseOtherNames(handlers);
  const { store = createMemoryDeliveryStore(), onError = logServerError, mode, identity } = options;

  async function handle({ webhook, context, store, key, report }: Job<Env>): Promise<Response> {
    const holder = crypto.randomUUID();
    const claim = await store.claim(key, holder);
    if (claim === "done") return respond(200, "This delivery has been handled before");
    if (claim === "in-progress") return respond(503, "This delivery is being handled");
    const run = async () => {
      try {
        await dispatch(webhook, context, handlers, options);
      } catch (error) {
        await attempt(() => store.release(key, holder), report);
        await report(error);
        return respond(500, "The delivery could not be handled");
      }
      // A handled event must not be resent because the store failed afterwards.
      await attempt(() => store.complete(key), report);
      return respond(200, "Handled");
    };
    if (mode !== "after-response") return run();
    context.waitUntil(run());
    return respond(200, "Accepted");
  }

  return async (request, env, ctx) => {
    if (request.method !== "POST") return respond(405, "Deliveries are sent with POST", { allow: "POST" });
    let webhook: VerifiedWebhook | undefined;
    // A failing logger must not change the response.
    const report = (error: unknown) => attempt(() => onError(error, webhook));
    try {
      if (mode === "after-response" && !ctx && isCloudflareWorker()) {
        throw new RtkInputError(
          "ctx",
          "is missing: call the handler with (request, env, ctx), else its work is cancelled",
        );
      }
      const body = await readLimited(request, maxBodyBytes);
      webhook = await verifyWebhook({ body, headers: request.headers }, options);
      const { deliveryId, webhookId } = webhook;
      return await handle({
        webhook,
        context: { deliveryId, webhookId, env: env as Env, waitUntil: createWaitUntil(ctx, report) },
        store: typeof store === "function" ? store(env as Env) : store,
        key: identity === "content" ? await digest(body) : deliveryId,
        report,
      });
    } catch (error) {
      await report(error);
      return refuse(error);
    }
  };
}

function createWaitUntil(ctx: ExecutionContextLike | undefined, report: (error: unknown) => Promise<void>) {
  return (promise: Promise<unknown>): void => {
    const settled = promise.catch(report);
    ctx?.waitUntil?.(settled);
  };
}

/** Returns the SHA-256 of a body, as text that cannot be a delivery's id. */
async function digest(body: Bytes): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return `sha256:${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

async function attempt(action: () => unknown, onFailure?: (error: unknown) => unknown): Promise<void> {
  try {
    await action();
  } catch (error) {
    await onFailure?.(error);
  }
}

async function dispatch<Env>(
  { event }: VerifiedWebhook,
  context: WebhookContext<Env>,
  handlers: WebhookHandlers<Env>,
  { onUnknown }: HandleWebhooksOptions<Env>,
): Promise<void> {
  if (event.event === "unknown") return onUnknown?.(event, context);
  const handler = handlers[event.event] as ((event: WebhookEvent, context: WebhookContext<Env>) => void) | undefined;
  return handler?.(event, context);
}

function refuseOtherNames(handlers: object): void {
  for (const name of Object.keys(handlers)) {
    if (webhookEventNames.includes(name as WebhookEventName)) continue;
    throw new RtkInputError("handlers", `has "${name}", but the events are ${webhookEventNames.join(", ")}`);
  }
}
