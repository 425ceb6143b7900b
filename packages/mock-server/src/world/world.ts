import document from "@org/rtk-spec/openapi.json" with { type: "json" };
import { type Description, operationsOf, successStatusOf } from "../description.ts";
import type { OperationCall, OperationId } from "../operation.ts";
import { type Clock, type ClockState, createClock } from "./clock.ts";
import type { Context } from "./context.ts";
import type { WorldEvent } from "./events.ts";
import { type MockFile, readFile } from "./files.ts";
import { enterApp } from "./handlers/apps.ts";
import { handlers } from "./handlers/index.ts";
import { createIds, type IdsState } from "./ids.ts";
import { isObject } from "./merge.ts";
import { seedState } from "./seed.ts";
import { createSimulate, type Simulate } from "./simulate.ts";
import { checkStoreState, createStore, restoreStore, type StoreState, saveStore, type WebhookRow } from "./store.ts";

export interface WorldOptions {
  /** Begins without the small world of the description's examples. */
  empty?: boolean;
  /** Makes ids the same each time. */
  seed?: string;
  /** Answers 404 to calls about apps that nobody created, instead of making the app on first use. */
  strictApps?: boolean;
  /** The real time in milliseconds since 1970. `Date.now` by default. */
  now?: () => number;
}

/** A whole world at one moment; plain JSON. */
export interface Snapshot {
  version: 1;
  clock: ClockState;
  ids: IdsState;
  store: StoreState;
}

/** What a mock server remembers, and how it answers from it. */
export interface World {
  /** Whether the world answers an operation. Those of other descriptions than ours it may not know. */
  knows(operationId: string): boolean;
  /**
   * Answers a call from what there is, and changes what the call changes.
   * @throws ApiError for what the API refuses: 404 for an unknown id, 409 for a conflict
   */
  answer(call: OperationCall): { status: number; body: unknown };
  /** What there is. Shares its parts with the world, which never changes them in place. */
  snapshot(): Snapshot;
  /** Goes back to a snapshot, or to one that was JSON in between. @throws TypeError when it is none */
  restore(snapshot: Snapshot): void;
  /** Goes back to the beginning. */
  reset(): void;
  clock: Clock;
  /** What no call of the API can cause. */
  simulate: Simulate;
  /**
   * The file at an address that an answer carried (path and query).
   * @throws ApiError 403 when the address has expired, 404 when there is no such file
   */
  file(address: string): MockFile;
  /** Hears of everything that webhooks can ask for. @returns a function that ends the subscription */
  subscribe(listener: (event: WorldEvent) => void): () => void;
  /** The webhooks that are sent an event. */
  webhooksFor(event: Pick<WorldEvent, "appId" | "event">): WebhookRow[];
  /** Hears of every change of what there is. @returns a function that ends it */
  onChange(watcher: () => void): () => void;
}

const successStatus = new Map(
  operationsOf(document as unknown as Description).map(({ operation }) => [
    operation.operationId as OperationId,
    successStatusOf(operation),
  ]),
);

export function createWorld({ empty = false, seed, strictApps = false, now = Date.now }: WorldOptions = {}): World {
  const watchers = new Set<() => void>();
  const changed = () => {
    for (const watcher of watchers) watcher();
  };
  const store = createStore(changed);
  const clock = createClock(now, changed);
  const ids = createIds(seed);
  const listeners = new Set<(event: WorldEvent) => void>();
  const context: Context = {
    store,
    clock,
    ids,
    origin: "http://127.0.0.1:4010",
    emit(appId, payload) {
      const accountId = store.apps.ownerOf(appId) ?? "";
      for (const listener of listeners) listener({ accountId, appId, event: payload.event, payload });
    },
  };
  const snapshot = (): Snapshot => ({ version: 1, clock: clock.save(), ids: ids.save(), store: saveStore(store) });
  const restore = (saved: Snapshot): void => {
    if (saved?.version !== 1 || !isObject(saved.store)) {
      throw new TypeError("This is not a snapshot of a mock server: it has no `version: 1` and `store`");
    }
    checkStoreState(store, saved.store);
    clock.restore(saved.clock ?? { aheadMs: 0 });
    ids.restore(saved.ids ?? null);
    restoreStore(store, saved.store);
  };
  if (!empty) restoreStore(store, seedState());
  const beginning = snapshot();
  return {
    knows: (operationId) => Object.hasOwn(handlers, operationId),
    answer(call) {
      context.origin = call.origin;
      if (call.appId !== "" && call.operationId !== "apps/get") enterApp(context, call, strictApps);
      const handle = handlers[call.operationId] as (context: Context, call: OperationCall) => unknown;
      return { status: successStatus.get(call.operationId) as number, body: handle(context, call) };
    },
    snapshot,
    restore,
    reset: () => restore(beginning),
    clock,
    simulate: createSimulate(context),
    file: (address) => readFile(context, address),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    webhooksFor: ({ appId, event }) =>
      store.webhooks.list(appId).filter(({ enabled, events }) => enabled && events.includes(event)),
    onChange(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}
