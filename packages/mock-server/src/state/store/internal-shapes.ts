import type { Shape } from "./schema-check.ts";
import type { TableName } from "./store.ts";

const text: Shape = { type: "string" };
const timestamp: Shape = { type: "string", format: "date-time" };
const amount: Shape = { type: "number", minimum: 0 };

/** Shape of values that are never valid. */
const nothing: Shape = { enum: [] };

const message = object({ sentAt: timestamp, participantId: text, message: text });

const sentence = object({ startMs: amount, endMs: amount, participantId: text, text });

const file = object(
  { kind: { enum: ["video", "audio", "track"] }, name: text },
  { layer: text, customParticipantId: text },
);

/** Shapes of the rows' internal data. */
export const internals: Readonly<Partial<Record<TableName, Shape>>> = {
  apps: object({ implicit: { type: "boolean" } }),
  participants: object({ presetId: text }),
  sessions: object(
    {},
    {
      parentId: text,
      chat: listOf(message),
      transcript: listOf(sentence),
      summary: text,
      summaryFormat: { const: "plain_text" },
      pending: {
        ...object({}, { chat: timestamp, transcript: timestamp, summary: timestamp }),
        additionalProperties: nothing,
      },
      polls: listOf({ $ref: "Poll" }),
    },
  ),
  // The parts of a report are not checked: that would double the time to load a large state.
  attendances: object(
    { peerId: text, events: listOf({ $ref: "PeerEvent" }), report: { type: "object" } },
    { picture: { type: ["string", "null"] } },
  ),
  recordings: object(
    { meetingId: text, files: listOf(file), pausedMs: amount },
    {
      kept: { type: "boolean" },
      userIds: listOf(text),
      layers: { type: "object", additionalProperties: text },
      maxSeconds: { type: "number", minimum: 0, maximum: 86_400 },
      pausedAt: timestamp,
    },
  ),
  broadcasts: object({ livestreamId: text, viewers: amount }, { sessionId: text }),
};

function object(required: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape {
  return { type: "object", required: Object.keys(required), properties: { ...required, ...optional } };
}

function listOf(items: Shape): Shape {
  return { type: "array", items };
}
