import type { JsonObject } from "../../src/description/document.ts";
import { meeting } from "../cases.ts";

/** Actions on an existing item. */
export type Action = "get" | "update" | "replace" | "delete";

/** A resource whose items are created, read and changed. */
export interface Resource {
  /** Name of the schema of one item in responses. */
  schema: string;
  /** Path parameter with the item's id. */
  id: string;
  /** Path parameters of the resource that the items belong to. */
  owner?: Record<string, string>;
  create: string;
  list: string;
  /** Operation ids. */
  actions: Partial<Record<Action, string>>;
  /** Adapts a valid body to the state, e.g. to name an existing preset. */
  fit?: (body: JsonObject) => JsonObject;
  /** Property whose values are unique. */
  unique?: string;
  /** Properties that a replacement cannot set and therefore keeps. */
  kept?: string[];
  /** Ids of items that are in use and cannot be deleted. */
  used?: string[];
  /** Returns the item in a response's `data`. */
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
    // Every response has a new token.
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
    used: ["6e0b9d24-71c5-4f8a-b3e6-0d2a94c7f518", "c92f5a7d-3e48-4160-8db7-f61b0e9c2a35"],
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
