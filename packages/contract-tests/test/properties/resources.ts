import { meeting } from "../cases.ts";
import type { JsonObject } from "../description/document.ts";

/** What can be done to things of a kind, besides creating them. */
export type Action = "get" | "update" | "replace" | "delete";

/** A kind of thing that calls create, read and change. */
export interface Resource {
  /** Name of the schema that says what answers show of one. */
  schema: string;
  /** Path parameter that names one. */
  id: string;
  /** Parameters of the thing that they belong to. */
  owner?: Record<string, string>;
  create: string;
  list: string;
  /** Operation ids. */
  actions: Partial<Record<Action, string>>;
  /** Makes of a body that fits the schema one that fits the world. */
  fit?: (body: JsonObject) => JsonObject;
  /** Property that no two things have the same of. */
  unique?: string;
  /** Properties that no body of a replacement can set, so that it keeps them. */
  kept?: string[];
  /** Takes the thing out of an answer's `data`. */
  unwrap?: (data: JsonObject) => JsonObject;
}

const preset_name = "webinar_participant";

export const resources: Record<string, Resource> = {
  apps: {
    schema: "App",
    id: "app_id",
    create: "apps/create",
    list: "apps/list",
    actions: { get: "apps/get" },
    unwrap: ({ app, ...data }) => (app ?? data) as JsonObject,
  },
  meetings: {
    schema: "Meeting",
    id: "meeting_id",
    create: "meetings/create",
    list: "meetings/list",
    actions: { get: "meetings/get", update: "meetings/update", replace: "meetings/replace" },
    kept: ["status"],
  },
  participants: {
    schema: "MeetingParticipant",
    id: "participant_id",
    owner: meeting,
    create: "meetings/add-participant",
    list: "meetings/list-participants",
    actions: {
      get: "meetings/get-participant",
      update: "meetings/update-participant",
      replace: "meetings/replace-participant",
      delete: "meetings/delete-participant",
    },
    fit: (body) => ({ ...body, preset_name }),
    // A token is new each time.
    unwrap: ({ token: _, ...participant }) => participant,
  },
  presets: {
    schema: "Preset",
    id: "preset_id",
    create: "presets/create",
    list: "presets/list",
    actions: {
      get: "presets/get",
      update: "presets/update",
      replace: "presets/replace",
      delete: "presets/delete",
    },
    unique: "name",
  },
  livestreams: {
    schema: "Livestream",
    id: "livestream_id",
    create: "livestreams/create",
    list: "livestreams/list",
    actions: { get: "livestreams/get" },
    unwrap: ({ livestream, ...data }) => (livestream ?? data) as JsonObject,
  },
  webhooks: {
    schema: "Webhook",
    id: "webhook_id",
    create: "webhooks/create",
    list: "webhooks/list",
    actions: {
      get: "webhooks/get",
      update: "webhooks/update",
      replace: "webhooks/replace",
      delete: "webhooks/delete",
    },
  },
};
