/** One call of the audit. */
export interface Step {
  operation: string;
  query?: Record<string, unknown>;
  /** Path parameters to take from the response, as dotted paths into it. */
  learns?: Record<string, string>;
}

const dayMs = 86_400_000;

/**
 * Every read-only operation, ordered so that earlier responses supply the ids for later calls.
 * @param now end of the week for which analytics are requested
 */
export function planFor(now: Date): Step[] {
  const start = new Date(now.getTime() - 7 * dayMs);
  const days = { start_date: start.toISOString().slice(0, 10), end_date: now.toISOString().slice(0, 10) };
  const seconds = { start_time: toSeconds(start), end_time: toSeconds(now) };
  return [
    { operation: "apps/list" },
    { operation: "apps/get" },
    { operation: "meetings/list", learns: { meeting_id: "data.0.id" } },
    { operation: "meetings/get" },
    { operation: "meetings/list-participants", learns: { participant_id: "data.0.id" } },
    { operation: "meetings/get-participant" },
    { operation: "presets/list", learns: { preset_id: "data.0.id" } },
    { operation: "presets/get" },
    { operation: "sessions/list", learns: { session_id: "data.sessions.0.id" } },
    { operation: "sessions/get", query: { include_breakout_rooms: true } },
    {
      operation: "sessions/list-participants",
      query: { include_peer_events: true },
      learns: { participant_id: "data.participants.0.id", peer_id: "data.participants.0.peer_events.0.peer_id" },
    },
    { operation: "sessions/get-participant" },
    { operation: "sessions/get-peer-report" },
    { operation: "sessions/get-chat" },
    { operation: "sessions/get-transcript" },
    { operation: "sessions/get-summary" },
    { operation: "sessions/list-livestream-sessions" },
    { operation: "recordings/list", learns: { recording_id: "data.0.id" } },
    { operation: "recordings/get" },
    { operation: "recordings/get-active" },
    { operation: "livestreams/list", learns: { livestream_id: "data.0.id" } },
    { operation: "livestreams/get", learns: { "livestream-session-id": "data.sessions.0.id" } },
    { operation: "livestreams/get-active-session" },
    { operation: "livestreams/get-session" },
    { operation: "livestreams/get-active-for-meeting" },
    { operation: "livestreams/get-for-meeting" },
    { operation: "active-session/get" },
    { operation: "webhooks/list", learns: { webhook_id: "data.0.id" } },
    { operation: "webhooks/get" },
    { operation: "webhooks/list-events" },
    { operation: "analytics/get-daywise", query: days },
    { operation: "analytics/get-livestreams-daywise", query: seconds },
    { operation: "analytics/get-livestreams-overall", query: seconds },
  ];
}

function toSeconds(date: Date): number {
  return Math.trunc(date.getTime() / 1000);
}
