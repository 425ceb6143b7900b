import { type HandleWebhooksOptions, handleWebhooks, type WebhookHandlers } from "@org/rtk-client/webhooks";
import { beforeAll, beforeEach, expect } from "vitest";
import { exampleOf } from "./examples.ts";
import { createSigner, deliveryId, type SignedDelivery, type Signer, webhookId } from "./signing.ts";

export const joined = exampleOf("meeting.participantJoined");
/** Second argument of a handler. */
export const delivery = { deliveryId, webhookId, env: undefined, waitUntil: expect.any(Function) };

/** Handlers of signed deliveries, and what they received. */
export interface Receiver {
  signer: Signer;
  /** A delivery of {@link joined}. */
  signed: SignedDelivery;
  /** Arguments of each call of `see`. */
  seen: unknown[][];
  /** Arguments of each call of `onError`. */
  errors: unknown[];
  /** A handler that records its arguments. */
  see(...values: unknown[]): void;
  createHandler(handlers: WebhookHandlers, options?: HandleWebhooksOptions): ReturnType<typeof handleWebhooks>;
}

/** Creates a receiver for the tests of a file, cleared before each test. */
export function createReceiver(): Receiver {
  const receiver = {
    see: (...values: unknown[]) => void receiver.seen.push(values),
    createHandler: (handlers: WebhookHandlers, options: HandleWebhooksOptions = {}) => {
      const onError = (error: unknown) => void receiver.errors.push(error);
      return handleWebhooks(handlers, { publicKey: receiver.signer.pem, onError, ...options });
    },
  } as Receiver;
  beforeAll(async () => {
    receiver.signer = await createSigner();
    receiver.signed = await receiver.signer.sign(JSON.stringify(joined));
  });
  beforeEach(() => {
    receiver.seen = [];
    receiver.errors = [];
  });
  return receiver;
}
