import { ApiError } from "../../http/api-error.ts";
import { type Context, timestamp } from "../context.ts";
import { createSearch, select } from "../filters.ts";
import { paginate } from "../paginate.ts";
import { addDefaultPresets } from "../seed/default-presets.ts";
import { viewOf } from "../store/indexes/sorted-view.ts";
import { found } from "../store/lookup.ts";
import { show } from "../store/row-types.ts";
import { type Handlers, success } from "./handler.ts";

export const apps: Handlers<"apps"> = {
  "apps/list"({ store }, { accountId, query }) {
    const created = viewOf(store.apps.indexes(accountId).created, query.sort_order ?? "DESC");
    const matching = select(created, [createSearch(query.search, ({ name }) => [name])]);
    const { items, paging } = paginate(matching, query);
    return success(items.map(show), paging);
  },
  "apps/create"(context, { accountId, body }) {
    const app = {
      id: context.ids.uuid(),
      name: body.name,
      created_at: timestamp(context),
      internal: { implicit: false },
    };
    context.store.apps.put(accountId, app);
    addDefaultPresets(context, app.id);
    return success({ app: show(app) });
  },
  "apps/get"({ store }, { accountId, appId }) {
    const app = store.apps.get(accountId, appId);
    return success(show(found(app?.internal.implicit ? undefined : app, "App", appId)));
  },
};

/**
 * Checks that a call's app belongs to its account. Unknown apps are created on first use, so that any configured ids
 * work. Such apps are not listed, since nobody created them explicitly.
 *
 * @param strict refuses unknown apps instead
 * @throws ApiError 404 if the app belongs to another account, or is unknown and `strict` is set
 */
export function enterApp(
  context: Context,
  { accountId, appId }: { accountId: string; appId: string },
  strict: boolean,
): void {
  const { apps } = context.store;
  const owner = apps.ownerOf(appId);
  if (owner === accountId) return;
  if (owner !== undefined || strict) throw new ApiError(404, `App with id ${appId} not found`);
  apps.put(accountId, { id: appId, name: null, created_at: timestamp(context), internal: { implicit: true } });
  addDefaultPresets(context, appId);
}
