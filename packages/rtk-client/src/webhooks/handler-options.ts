import type { UnknownWebhookEvent, WebhookEventName, WebhookEventOf } from "./events.ts";
import type { DeliveryStore } from "./stores/delivery-store.ts";
import type { VerifiedWebhook, VerifyWebhookOptions, WebhookDelivery } from "./verify.ts";

/** Second argument of a handler: the ids of the delivery, and what the runtime passed along with the request. */
export interface WebhookContext<Env = unknown> extends WebhookDelivery {
  /** Second argument of the fetch handler: in a Cloudflare Worker, its bindings. */
  env: Env;
  /** Keeps the runtime alive until the promise settles; a rejection goes to `onError`. */
  waitUntil(promise: Promise<unknown>): void;
}

/** Handlers by event. */
export type WebhookHandlers<Env = unknown> = {
  [Name in WebhookEventName]?:
    | ((event: WebhookEventOf<Name>, context: WebhookContext<Env>) => void | Promise<void>)
    | undefined;
};

/** The used part of a Worker's execution context. */
export interface ExecutionContextLike {
  waitUntil(promise: Promise<unknown>): void;
}

/** A fetch handler for Workers, Deno and Bun. */
export type WebhookHandler<Env = unknown> = (
  request: Request,
  env?: Env,
  ctx?: ExecutionContextLike,
) => Promise<Response>;

export interface HandleWebhooksOptions<Env = unknown> extends VerifyWebhookOptions {
  /**
   * When to respond. `"after-handling"`, the default, responds 200 once the handler has finished; if it fails,
   * RealtimeKit resends the event. `"after-response"` responds as soon as the delivery is verified and claimed, and
   * runs the handler in `waitUntil`: if it fails, only `onError` learns of it.
   */
  mode?: "after-handling" | "after-response" | undefined;
  /** Remembers deliveries, so that none is handled twice. Defaults to a store in the memory of this process. */
  store?: DeliveryStore | ((env: Env) => DeliveryStore) | undefined;
  /**
   * What makes two deliveries the same: their id (`rtk-uuid`), the default, or the signed bytes of their body. The id
   * may differ between retries, and anyone can replay a delivery under another id; but by content, two equal events
   * count as one, e.g. when a recording is resumed twice.
   */
  identity?: "delivery-id" | "content" | undefined;
  /** Handles verified events that are unknown to this version. */
  onUnknown?: ((event: UnknownWebhookEvent, context: WebhookContext<Env>) => void | Promise<void>) | undefined;
  /**
   * Called with every error: an RtkWebhookError for a refused delivery, or what a handler or the store threw, along
   * with the verified delivery. Defaults to `console.error`, except for errors that a forger can cause.
   */
  onError?: ((error: unknown, delivery?: VerifiedWebhook | undefined) => void | Promise<void>) | undefined;
}
