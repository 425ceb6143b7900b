import type { Violation } from "../description/violation.ts";
import { createRedactor } from "../http/redaction/redact.ts";
import type { EventName, EventPayload } from "../state/event-types.ts";

/** One attempt to send a delivery. */
export interface DeliveryAttempt {
  /** Timestamp on the mock server's clock (RFC 3339). */
  at: string;
  /** Milliseconds until the response arrived or the attempt was abandoned. */
  ms: number;
  /** Status of the response. */
  status?: number;
  /** First 500 characters of the response's body. */
  response?: string;
  /** Why there was no response. */
  error?: string;
}

/** An event sent to a webhook, and the outcome. Secrets are redacted. */
export interface DeliveryRecord {
  /** Value of `rtk-uuid`, the same for each attempt. */
  id: string;
  /** Value of `rtk-webhook-id`. */
  webhookId: string;
  event: EventName;
  url: string;
  /** Timestamp of the event on the mock server's clock (RFC 3339). */
  at: string;
  /**
   * - `pending`: waiting for the first or next attempt
   * - `delivered`: the webhook responded 2xx
   * - `failed`: the webhook responded with another status or not at all, and no retries are left
   * - `refused`: the event is invalid, or its URL is not allowed
   * - `dropped`: 1,000 events were already waiting for the webhook
   */
  status: "pending" | "delivered" | "failed" | "refused" | "dropped";
  /** Why the delivery was refused or dropped, or ended early. */
  error?: string;
  attempts: readonly DeliveryAttempt[];
  /** The event's violations of the description. */
  violations: readonly Violation[];
  payload: unknown;
}

/** Short form of a delivery. */
export interface DeliverySummary extends Pick<DeliveryRecord, "id" | "event" | "url" | "at" | "status"> {
  /** Number of attempts so far. */
  attempts: number;
  /** Status of the last response. */
  response?: number;
}

/** A delivery in progress. */
export interface Delivery extends DeliveryRecord {
  attempts: DeliveryAttempt[];
  payload: EventPayload;
  /** The signed and sent bytes. */
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
    // Not from the seed, or handlers would treat the deliveries of the next run as duplicates.
    id: crypto.randomUUID(),
    status: "pending",
    attempts: [],
    violations: [],
    body: new TextEncoder().encode(JSON.stringify(payload)),
  };
}

/** Returns a copy of the public part of a delivery. */
export function toRecord({ body: _, payload, attempts, ...shown }: Delivery): DeliveryRecord {
  const redact = createRedactor();
  const redacted = attempts.map(({ response, ...attempt }) => ({
    ...attempt,
    ...(response !== undefined && { response: redact.text(response) }),
  }));
  return { ...shown, attempts: redacted, payload: redact.json(payload) };
}

export function toSummary({ id, event, url, at, status, attempts }: Delivery): DeliverySummary {
  const response = attempts.at(-1)?.status;
  return { ...{ id, event, url, at, status }, attempts: attempts.length, ...(response !== undefined && { response }) };
}
