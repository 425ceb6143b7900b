import type { UnknownWebhookEvent, WebhookEventName, WebhookEventOf } from "./events.ts";
import type { DeliveryStore } from "./stores/delivery-store.ts";
import type { VerifiedWebhook, VerifyWebhookOptions, WebhookDelivery } from "./verify.ts";

/** Second argument of a handler: the delivery, and what the runtime passed beside the request. */
export interface WebhookContext<Env = unknown> extends WebhookDelivery {
  /** Bindings of a Cloudflare Worker, or whatever the second argument of the fetch handler was. */
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

/** The part of a Worker's execution context that is used. */
export interface ExecutionContextLike {
  waitUntil(promise: Promise<unknown>): void;
}

/** A fetch handler, as Workers, Deno and Bun take it. */
export type WebhookHandler<Env = unknown> = (
  request: Request,
  env?: Env,
  ctx?: ExecutionContextLike,
) => Promise<Response>;

export interface HandleWebhooksOptions<Env = unknown> extends VerifyWebhookOptions {
  /**
   * When to respond. `"after-handling"`, the default, responds 200 only when the handler is done, and RealtimeKit sends
   * the event again if it failed. `"after-response"` responds as soon as the delivery is verified and claimed, and runs
   * the handler in `waitUntil`: if it fails, `onError` is the only one to know.
   */
  mode?: "after-handling" | "after-response" | undefined;
  /** Remembers deliveries, so that none is handled twice. Defaults to the memory of this process. */
  store?: DeliveryStore | ((env: Env) => DeliveryStore) | undefined;
  /**
   * What makes two deliveries the same: their id (`rtk-uuid`), the default, or the signed bytes of their body. The id may
   * differ between retries, and anybody can replay a delivery under another id; but two events with equal content, e.g.
   * a recording that is resumed twice, then count as one.
   */
  identity?: "delivery-id" | "content" | undefined;
  /** Handles verified events that this version does not know. */
  onUnknown?: ((event: UnknownWebhookEvent, context: WebhookContext<Env>) => void | Promise<void>) | undefined;
  /**
   * Called with what went wrong: why a delivery was refused (RtkWebhookError), or what a handler or the store threw, then
   * with the verified delivery. Defaults to `console.error`, except for what a forger can cause.
   */
  onError?: ((error: unknown, delivery?: VerifiedWebhook | undefined) => void | Promise<void>) | undefined;
}
