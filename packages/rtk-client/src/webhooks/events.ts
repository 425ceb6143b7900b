import type { WebhookEvent, WebhookEventName } from "../generated/openapi.ts";
import type { Bytes } from "./body.ts";
import { RtkWebhookError } from "./webhook-error.ts";

export type { WebhookEvent, WebhookEventName } from "../generated/openapi.ts";

/** The event with a given name: `WebhookEventOf<"meeting.started">`. */
export type WebhookEventOf<Name extends WebhookEventName> = Extract<WebhookEvent, { event: Name }>;

/** An event whose name is unknown to this version. */
export interface UnknownWebhookEvent {
  event: "unknown";
  /** RealtimeKit's name of the event. */
  name: string;
  /** The whole event as RealtimeKit sent it. */
  payload: { event: string; [property: string]: unknown };
}

// A record, so that the compiler reports names that this list lacks.
const knownNames: Record<WebhookEventName, true> = {
  "meeting.started": true,
  "meeting.ended": true,
  "meeting.participantJoined": true,
  "meeting.participantLeft": true,
  "meeting.chatSynced": true,
  "recording.statusUpdate": true,
  "livestreaming.statusUpdate": true,
  "meeting.transcript": true,
  "meeting.summary": true,
};

/** Names of all events known to this version. */
export const webhookEventNames = Object.keys(knownNames) as WebhookEventName[];

/**
 * Reads an event from the bytes of a body whose signature has been checked.
 *
 * @throws RtkWebhookError `unreadable-body` if the bytes are not UTF-8, not JSON, or not an object with an event name
 */
export function parseEvent(bytes: Bytes): WebhookEvent | UnknownWebhookEvent {
  const payload = parseJson(decode(bytes)) as { event?: unknown } | null;
  const name = payload?.event;
  if (typeof name !== "string") {
    throw new RtkWebhookError("unreadable-body", "The body is signed, but it is not an object with an event name");
  }
  if (Object.hasOwn(knownNames, name)) return payload as WebhookEvent;
  return { event: "unknown", name, payload: payload as UnknownWebhookEvent["payload"] };
}

function decode(bytes: Bytes): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new RtkWebhookError("unreadable-body", "The body is signed, but it is not UTF-8", { cause });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RtkWebhookError("unreadable-body", "The body is signed, but it is not JSON", { cause });
  }
}
