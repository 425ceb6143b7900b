import { ApiError } from "../../http/api-error.ts";
import { type Context, timestamp } from "../context.ts";
import { createSearch, select } from "../filters.ts";
import { merge } from "../merge.ts";
import { paginate } from "../paginate.ts";
import { viewOf } from "../store/indexes/sorted-view.ts";
import { found } from "../store/lookup.ts";
import { type Handlers, success } from "./handler.ts";

export const presets: Handlers<"presets"> = {
  "presets/list"({ store }, { appId, query }) {
    const created = viewOf(store.presets.indexes(appId).created, "DESC");
    const matching = select(created, [createSearch(query.search, ({ name }) => [name])]);
    const { items, paging } = paginate(matching, query);
    const data = items.map(({ id, name, created_at, updated_at }) => ({ id, name, created_at, updated_at }));
    return success(data, paging);
  },
  "presets/create"(context, { appId, body }) {
    refuseTakenName(context, appId, body.name);
    const now = timestamp(context);
    const preset = { id: context.ids.uuid(), ...body, created_at: now, updated_at: now };
    return success(context.store.presets.put(appId, preset));
  },
  "presets/get"({ store }, { appId, path: { preset_id } }) {
    return success(found(store.presets.get(appId, preset_id), "Preset", preset_id));
  },
  "presets/update"(context, { appId, path: { preset_id }, body }) {
    const preset = found(context.store.presets.get(appId, preset_id), "Preset", preset_id);
    if (body.name !== undefined) refuseTakenName(context, appId, body.name, preset_id);
    const changed = { ...merge(preset, body), updated_at: timestamp(context) };
    return success(context.store.presets.put(appId, changed));
  },
  "presets/replace"(context, { appId, path: { preset_id }, body }) {
    const { id, created_at } = found(context.store.presets.get(appId, preset_id), "Preset", preset_id);
    refuseTakenName(context, appId, body.name, preset_id);
    const preset = { id, ...body, created_at, updated_at: timestamp(context) };
    return success(context.store.presets.put(appId, preset));
  },
  "presets/delete"({ store }, { appId, path: { preset_id } }) {
    const preset = found(store.presets.get(appId, preset_id), "Preset", preset_id);
    refuseUsed(store, appId, preset);
    store.presets.delete(appId, preset_id);
    return success(preset);
  },
};

/** @throws ApiError 409 if a participant of any meeting has the preset */
function refuseUsed(
  { meetings, participants }: Context["store"],
  appId: string,
  { id, name }: { id: string; name: string },
): void {
  const isUsed = meetings
    .list(appId)
    .some((meeting) => participants.list(meeting.id).some(({ internal }) => internal.presetId === id));
  if (isUsed) throw new ApiError(409, `Preset with name ${name} is in use`);
}

/** @param ownId preset that may keep the name @throws ApiError 409 if another preset has it */
function refuseTakenName({ store }: Context, appId: string, name: string, ownId?: string): void {
  const isTaken = store.presets
    .indexes(appId)
    .named.list(name)
    .some(({ id }) => id !== ownId);
  if (isTaken) throw new ApiError(409, `A preset with name ${name} already exists`);
}
