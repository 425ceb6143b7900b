import { isObject } from "./merge.ts";
import type { Ids, IdsState } from "./store/ids.ts";
import { checkStoreState, restoreStore, type Store, type StoreState, saveStore } from "./store/store.ts";
import type { ClockState, RestorableClock } from "./time/clock.ts";

/** The complete state at one time, as plain JSON. */
export interface Snapshot {
  version: 2;
  clock: ClockState;
  ids: IdsState;
  store: StoreState;
}

/** What a snapshot is taken of. */
interface Source {
  clock: RestorableClock;
  ids: Ids;
  store: Store;
}

export function takeSnapshot({ clock, ids, store }: Source): Snapshot {
  return { version: 2, clock: clock.save(), ids: ids.save(), store: saveStore(store) };
}

/**
 * Restores a snapshot. It is checked first, so that an invalid one changes nothing.
 *
 * @throws TypeError when it is invalid
 */
export function restoreSnapshot({ clock, ids, store }: Source, value: Snapshot): void {
  const snapshot = upgrade(value);
  checkStoreState(store, snapshot.store);
  clock.restore(snapshot.clock ?? { aheadMs: 0 });
  ids.restore(snapshot.ids ?? null);
  restoreStore(store, snapshot.store);
}

/** Version 1 had the attendances of sessions under another name. */
function upgrade(value: unknown): Snapshot {
  const { version, store } = (value ?? {}) as { version?: unknown; store?: unknown };
  if ((version !== 1 && version !== 2) || !isObject(store)) {
    throw new TypeError('Not a snapshot of a mock server: it needs "version" (1 or 2) and "store"');
  }
  if (version === 2) return value as Snapshot;
  const { stays = {}, ...tables } = store as Record<string, unknown>;
  return { ...(value as object), version: 2, store: { ...tables, attendances: stays } } as Snapshot;
}
