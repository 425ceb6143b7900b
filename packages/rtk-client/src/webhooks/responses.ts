import { RtkWebhookError, type WebhookErrorReason } from "./webhook-error.ts";

const statuses: Record<WebhookErrorReason, number> = {
  "missing-signature": 403,
  "wrong-signature": 403,
  // After a 4xx, an event signed with a newer key would be lost.
  "unsettled-signature": 503,
  "malformed-signature": 400,
  "missing-header": 400,
  "duplicate-header": 400,
  "missing-body": 400,
  "unreadable-body": 400,
  "body-too-large": 413,
  "parsed-body": 500,
  "invalid-key": 500,
  "key-unavailable": 503,
};

/** Returns the response to a delivery that was not handled. RealtimeKit resends it after a 5xx. */
export function refuse(error: unknown): Response {
  if (!(error instanceof RtkWebhookError)) return respond(500, "The delivery could not be handled");
  const { reason, message, retryAfterMs } = error;
  const headers = retryAfterMs === undefined ? {} : { "retry-after": String(Math.ceil(retryAfterMs / 1000)) };
  return respond(statuses[reason], `${reason}: ${message}`, headers);
}

/** Logs an error unless a forger can cause it. */
export function logServerError(error: unknown): void {
  if (error instanceof RtkWebhookError && (error.reason === "unsettled-signature" || statuses[error.reason] < 500))
    return;
  // biome-ignore lint/suspicious/noConsole: an error that is not logged cannot be fixed.
  console.error(error);
}

export function respond(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers } });
}
