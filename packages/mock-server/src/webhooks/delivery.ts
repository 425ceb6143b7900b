import type { Violation } from "../http/api-error.ts";
import { redactBody, redactText } from "../http/redact.ts";
import type { EventName, EventPayload } from "../state/events.ts";

/** A try to get a delivery to its webhook. */
export interface DeliveryAttempt {
  /** The mock server's time (RFC 3339). */
  at: string;
  /** Milliseconds until there was an answer, or no hope of one. */
  ms: number;
  /** Status of the answer. */
  status?: number;
  /** Beginning of the answer's body. */
  answer?: string;
  /** Why there was no answer. */
  error?: string;
}

/** An event on its way to a webhook, and what became of it. Secrets are redacted. */
export interface DeliveryRecord {
  /** `rtk-uuid`; the same for each attempt. */
  id: string;
  /** `rtk-webhook-id`. */
  webhookId: string;
  event: EventName;
  url: string;
  /** When the event happened, by the mock server's time (RFC 3339). */
  at: string;
  /**
   * - `pending`: it waits for its first or next attempt
   * - `delivered`: the webhook answered with 2xx
   * - `failed`: with something else, or not at all, and it is not tried any more
   * - `refused`: it is nothing to be sent, or not to there
   */
  status: "pending" | "delivered" | "failed" | "refused";
  /** Why it was refused, or ended before its time. */
  error?: string;
  attempts: readonly DeliveryAttempt[];
  /** Where it departs from the description. */
  violations: readonly Violation[];
  payload: unknown;
}

/** A delivery while it is worked on. */
export interface Delivery extends DeliveryRecord {
  attempts: DeliveryAttempt[];
  payload: EventPayload;
  /** The bytes that are signed and sent. */
  body: Uint8Array<ArrayBuffer>;
}

export function createDelivery({
  webhookId,
  url,
  event,
  payload,
  at,
}: Pick<Delivery, "webhookId" | "url" | "event" | "payload" | "at">): Delivery {
  return {
    webhookId,
    url,
    event,
    payload,
    at,
    // Not from the seed: handlers would take the deliveries of the next run for those of this one.
    id: crypto.randomUUID(),
    status: "pending",
    attempts: [],
    violations: [],
    body: new TextEncoder().encode(JSON.stringify(payload)),
  };
}

/** What others may see of a delivery as it is now. */
export function toRecord({ body: _, payload, attempts, ...shown }: Delivery): DeliveryRecord {
  const redacted = attempts.map(({ answer, ...attempt }) => ({
    ...attempt,
    ...(answer !== undefined && { answer: redactText(answer) }),
  }));
  return { ...shown, attempts: redacted, payload: redactBody(payload) };
}
