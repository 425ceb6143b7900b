export type { RawRequest, WebhookBody } from "./body.ts";
export {
  type UnknownWebhookEvent,
  type WebhookEvent,
  type WebhookEventName,
  type WebhookEventOf,
  webhookEventNames,
} from "./events.ts";
export { handleWebhooks } from "./handler.ts";
export type {
  ExecutionContextLike,
  HandleWebhooksOptions,
  WebhookContext,
  WebhookHandler,
  WebhookHandlers,
} from "./handler-options.ts";
export type { WebhookHeaders } from "./headers.ts";
export { type NodeHandlerOptions, type NodeRequest, type NodeResponse, toNodeHandler } from "./node.ts";
export { importPublicKey, type PublicKey, type PublicKeySource } from "./public-key.ts";
export { createPublicKeySource, fetchPublicKey, type PublicKeySourceOptions } from "./public-key-source.ts";
export {
  createMemoryDeliveryStore,
  type DeliveryClaim,
  type DeliveryStore,
  type DeliveryTimes,
  type MemoryDeliveryStoreOptions,
} from "./stores/delivery-store.ts";
export {
  type VerifiedWebhook,
  type VerifyWebhookOptions,
  verifyWebhook,
  type WebhookDelivery,
  type WebhookRequest,
} from "./verify.ts";
export { RtkWebhookError, type WebhookErrorReason } from "./webhook-error.ts";
