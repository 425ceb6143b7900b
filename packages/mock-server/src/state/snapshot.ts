import { isObject } from "./merge.ts";
import { checkStoreState } from "./store/check-state.ts";
import type { Ids, IdsState } from "./store/ids.ts";
import { restoreStore, type Store, type StoreState, saveStore } from "./store/store.ts";
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

export function takeSnapshot(source: Source): Snapshot {
  return { ...takeSettings(source), store: saveStore(source.store) };
}

/** Returns the part of a snapshot that is not rows. */
export function takeSettings({ clock, ids }: Source): Omit<Snapshot, "store"> {
  return { version: 2, clock: clock.save(), ids: ids.save() };
}

/**
 * Restores a snapshot. It is checked first, so that an invalid one changes nothing.
 *
 * @throws TypeError or RangeError if it is invalid
 */
export function restoreSnapshot({ clock, ids, store }: Source, value: Snapshot): void {
  const snapshot = upgrade(value);
  checkStoreState(snapshot.store);
  checkSettings(snapshot);
  clock.restore(snapshot.clock ?? { aheadMs: 0 });
  ids.restore(snapshot.ids ?? null);
  restoreStore(store, snapshot.store);
}

/** The clock itself refuses other clocks. */
function checkSettings({ ids = null }: Snapshot): void {
  if (ids !== null && !Number.isInteger(ids)) throw new TypeError("ids must be an integer, or null for random ids");
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
