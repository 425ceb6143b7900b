import { describe, expect, test } from "vitest";
import { type Mention, mentions } from "./mentions.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Known ids: those in the examples of list operations, or of operations that return a single object. */
const knownIds = {
  app: values("id", "apps/list"),
  meeting: values("id", "meetings/list"),
  participant: values("id", "meetings/list-participants"),
  preset: values("id", "presets/list"),
  session: values("id", "sessions/list", "sessions/get"),
  sessionParticipant: values("id", "sessions/list-participants"),
  peer: values("peer_id", "sessions/list-participants"),
  recording: values("id", "recordings/list", "recordings/get", "recordings/start"),
  livestream: values("id", "livestreams/list"),
  livestreamSession: values("id", "livestreams/get"),
  webhook: values("id", "webhooks/list"),
  /** A breakout room is a meeting that no list returns. */
  breakoutRoom: ["e08c3a5f-4d91-4726-b1f8-2a6c9d7e5013"],
};

/**
 * The kind of object each property and parameter refers to; `participant_id` in paths is a participant of the meeting.
 */
const references: Record<string, (keyof typeof knownIds)[]> = {
  app_id: ["app"],
  organization_id: ["app"],
  organizationId: ["app"],
  meeting_id: ["meeting"],
  meetingId: ["meeting"],
  associated_id: ["meeting", "breakoutRoom"],
  participant_id: ["participant", "sessionParticipant"],
  participant_ids: ["participant"],
  user_id: ["participant"],
  user_ids: ["participant"],
  user_Id: ["participant"],
  preset_id: ["preset"],
  session_id: ["session"],
  sessionId: ["session"],
  roomUUID: ["session"],
  peer_id: ["peer"],
  peerId: ["peer"],
  recording_id: ["recording"],
  recordingId: ["recording"],
  livestream_id: ["livestream"],
  streamId: ["livestream"],
  "livestream-session-id": ["livestreamSession"],
  webhook_id: ["webhook"],
  "rtk-webhook-id": ["webhook"],
};

/** Ids that refer to nothing else in the API. */
const others = ["id", "consumer_id", "producer_id", "socket_session_id", "rtk-uuid"];

/** Properties that never change. */
const constants = [
  "created_at",
  "custom_participant_id",
  "ingest_server",
  "invoked_time",
  "meeting_id",
  "output_file_name",
  "playback_url",
  "stream_key",
];

function values(name: string, ...operationIds: string[]): unknown[] {
  return mentions
    .filter((mention) => mention.name === name && operationIds.includes(mention.place.split(" ")[0] ?? ""))
    .map(({ value }) => value);
}

function ids(): Mention[] {
  return mentions.filter(({ value }) => typeof value === "string" && uuid.test(value));
}

describe("the examples", () => {
  test("show at least one object of each kind", () => {
    expect(Object.entries(knownIds).filter(([, ids]) => ids.length === 0)).toEqual([]);
  });

  test("refer only to ids in other examples", () => {
    const strays = ids().filter(({ name, value }) => {
      const known = references[name]?.flatMap((kind) => knownIds[kind]);
      return known ? !known.includes(value) : !others.includes(name);
    });
    expect(strays.map(({ place, name, value }) => `${place}: ${name} ${value}`)).toEqual([]);
  });

  test("show the same values for the same object everywhere", () => {
    const seen = new Map<string, unknown>();
    const changes = mentions.flatMap(({ place, name, value, owner }) => {
      const property = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      const key = `${owner.id ?? owner.streamId} ${property}`;
      if (!constants.includes(property) || key.startsWith("undefined")) return [];
      const first = seen.get(key) ?? value;
      seen.set(key, first);
      return first === value ? [] : [`${place}: ${key} is ${value}, but elsewhere ${first}`];
    });
    expect(changes).toEqual([]);
  });
});
