import type { Schemas } from "../description/schemas.ts";

/** Body of a webhook request. */
export type EventPayload = Schemas["WebhookEvent"];

export type EventName = EventPayload["event"];

/** An event that webhooks can receive. */
export interface MockServerEvent {
  accountId: string;
  appId: string;
  /** E.g. `meeting.participantJoined`. */
  event: EventName;
  /** Body of the webhook request, as described. */
  payload: EventPayload;
}
