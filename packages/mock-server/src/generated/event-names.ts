// Made by packages/codegen/src/client/event-names.ts from specs/. Do not edit: change the description, then `pnpm generate`.

/** Names of all events that a webhook can subscribe to. */
export const webhookEventNames = [
  "meeting.started",
  "meeting.ended",
  "meeting.participantJoined",
  "meeting.participantLeft",
  "meeting.chatSynced",
  "recording.statusUpdate",
  "livestreaming.statusUpdate",
  "meeting.transcript",
  "meeting.summary",
] as const;
