import type { MessageBatch } from "@cloudflare/workers-types";
import {
  createPublicKeySource,
  handleWebhooks,
  type PublicKeySource,
  type WebhookEvent,
  type WebhookHandlers,
  webhookEventNames,
} from "@org/rtk-client/webhooks";
import { type AttendanceInput, recordAttendances, recordSession, run, type SessionInput } from "./attendance-store.ts";
import type { Env } from "./env.ts";

/**
 * `POST /webhooks`: only verifies an event and puts it on the queue, so that a burst of events does not wait for the
 * database. If the queue fails, the response is a 500, and RealtimeKit resends the event.
 */
export function receiveWebhook(request: Request, env: Env): Promise<Response> {
  const enqueue = async (event: WebhookEvent) => void (await env.EVENTS.send(event));
  const handlers: WebhookHandlers = Object.fromEntries(webhookEventNames.map((name) => [name, enqueue]));
  return handleWebhooks(handlers, { publicKey: keySource(env.RTK_WEBHOOK_KEY_URL) })(request);
}

const keySources = new Map<string, PublicKeySource>();

/** Keeps the key between requests. */
function keySource(url: string): PublicKeySource {
  const source = keySources.get(url) ?? createPublicKeySource({ url });
  keySources.set(url, source);
  return source;
}

/** Consumer of the queue: one transaction for each batch. A batch that arrives twice changes nothing. */
export async function recordEvents({ messages }: MessageBatch<WebhookEvent>, env: Env): Promise<void> {
  const events = messages.map(({ body }) => body);
  await run(env.DB, [
    ...recordSession(env.DB, events.flatMap(toSession)),
    ...recordAttendances(env.DB, events.flatMap(toAttendance)),
  ]);
}

function toSession(event: WebhookEvent): SessionInput[] {
  if (!("meeting" in event) || !event.meeting.sessionId) return [];
  const endedAt = event.event === "meeting.ended" ? event.meeting.endedAt : undefined;
  return [{ id: event.meeting.sessionId, roomId: event.meeting.id, endedAt }];
}

/** Users are known by their custom participant id, which joining always sets. */
function toAttendance(event: WebhookEvent): AttendanceInput[] {
  if (event.event !== "meeting.participantJoined" && event.event !== "meeting.participantLeft") return [];
  const { customParticipantId: userId, userDisplayName: name, joinedAt } = event.participant;
  const { sessionId } = event.meeting;
  const leftAt = event.event === "meeting.participantLeft" ? event.participant.leftAt : undefined;
  return userId && joinedAt ? [{ sessionId, userId, name: name ?? "", joinedAt, leftAt }] : [];
}
