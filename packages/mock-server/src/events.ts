import type { Schemas } from "./operation.ts";

/** What a webhook would be sent. */
export type EventPayload = Schemas["WebhookEvent"];

/** Something happened that webhooks can ask for. */
export interface WorldEvent {
  accountId: string;
  appId: string;
  /** Name of the event, `meeting.participantJoined` say. */
  event: EventPayload["event"];
  /** Body that a webhook is sent, as the description has it. */
  payload: EventPayload;
}
