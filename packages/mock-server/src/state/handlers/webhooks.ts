import { webhookEventNames } from "../../generated/event-names.ts";
import { timestamp } from "../context.ts";
import { merge } from "../merge.ts";
import { found } from "../store/lookup.ts";
import { type Handlers, success } from "./handler.ts";

export const webhooks: Handlers<"webhooks"> = {
  "webhooks/list"({ store }, { appId }) {
    return success([...store.webhooks.indexes(appId).created.rows()].reverse());
  },
  "webhooks/create"(context, { appId, body }) {
    const now = timestamp(context);
    const webhook = {
      id: context.ids.uuid(),
      ...body,
      enabled: body.enabled ?? true,
      created_at: now,
      updated_at: now,
    };
    return success(context.store.webhooks.put(appId, webhook));
  },
  "webhooks/get"({ store }, { appId, path: { webhook_id } }) {
    return success(found(store.webhooks.get(appId, webhook_id), "Webhook", webhook_id));
  },
  "webhooks/update"(context, { appId, path: { webhook_id }, body }) {
    const webhook = found(context.store.webhooks.get(appId, webhook_id), "Webhook", webhook_id);
    const changed = { ...merge(webhook, body), updated_at: timestamp(context) };
    return success(context.store.webhooks.put(appId, changed));
  },
  "webhooks/replace"(context, { appId, path: { webhook_id }, body }) {
    const { id, created_at } = found(context.store.webhooks.get(appId, webhook_id), "Webhook", webhook_id);
    const webhook = { id, ...body, enabled: body.enabled ?? true, created_at, updated_at: timestamp(context) };
    return success(context.store.webhooks.put(appId, webhook));
  },
  "webhooks/delete"({ store }, { appId, path: { webhook_id } }) {
    const webhook = found(store.webhooks.get(appId, webhook_id), "Webhook", webhook_id);
    store.webhooks.delete(appId, webhook_id);
    return success(webhook);
  },
  "webhooks/list-events": () => success([...webhookEventNames]),
};
