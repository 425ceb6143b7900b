import type { Schemas } from "../../description/schemas.ts";
import { timestamp } from "../context.ts";
import { createSearch, createTimeRange, select } from "../filters.ts";
import { settingsOf } from "../meeting-settings.ts";
import { merge } from "../merge.ts";
import { paginate } from "../paginate.ts";
import { viewOf } from "../store/indexes/sorted-view.ts";
import { findMeeting } from "../store/lookup.ts";
import { type Handlers, success } from "./handler.ts";
import { participants } from "./participants.ts";

export const meetings: Handlers<"meetings"> = {
  ...participants,
  "meetings/list"({ store }, { appId, query }) {
    const wanted = select(viewOf(store.meetings.indexes(appId).created, "DESC"), [
      query.status && (({ status }) => status === query.status),
      createSearch(query.search, ({ id, title }) => [id, title]),
      createTimeRange(query, ({ created_at }) => created_at),
    ]);
    const { items, paging } = paginate(wanted, query);
    return success(items, paging);
  },
  "meetings/create"(context, { appId, body }) {
    const now = timestamp(context);
    const meeting: Schemas["Meeting"] = {
      id: context.ids.uuid(),
      status: "ACTIVE",
      ...settingsOf(body),
      created_at: now,
      updated_at: now,
    };
    return success(context.store.meetings.put(appId, meeting));
  },
  "meetings/get"(context, { appId, path: { meeting_id } }) {
    return success(findMeeting(context, appId, meeting_id));
  },
  "meetings/update"(context, { appId, path: { meeting_id }, body }) {
    const meeting = merge(findMeeting(context, appId, meeting_id), body);
    return success(context.store.meetings.put(appId, { ...meeting, updated_at: timestamp(context) }));
  },
  "meetings/replace"(context, { appId, path: { meeting_id }, body }) {
    const { id, status, created_at } = findMeeting(context, appId, meeting_id);
    const meeting = { id, status, ...settingsOf(body), created_at, updated_at: timestamp(context) };
    return success(context.store.meetings.put(appId, meeting as Schemas["Meeting"]));
  },
};
