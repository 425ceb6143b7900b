import document from "@org/rtk-spec/openapi.json" with { type: "json" };
import { type Description, operationsOf, successStatusOf } from "../description/document.ts";
import type { OperationCall, OperationId } from "../description/operation-call.ts";
import { type Clock, type ClockState, createClock, type RestorableClock } from "./clock.ts";
import type { Context } from "./context.ts";
import type { WorldEvent } from "./events.ts";
import { type MockFile, readFile } from "./files/read-file.ts";
import { enterApp } from "./handlers/apps.ts";
import { handlers } from "./handlers/index.ts";
import { type Audience, createAudience } from "./listeners.ts";
import { isObject } from "./merge.ts";
import { seedState } from "./seed/seed.ts";
import { createSimulate, type Simulate } from "./simulate.ts";
import { createIds, type Ids, type IdsState } from "./store/ids.ts";
import {
  checkStoreState,
  createStore,
  restoreStore,
  type Store,
  type StoreState,
  saveStore,
  type WebhookRow,
} from "./store/store.ts";

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
  const changes = createAudience<[]>();
  const events = createAudience<[WorldEvent]>();
  const store = createStore(changes.tell);
  const context = createContext(store, createClock(now, changes.tell), createIds(seed), events);
  if (!empty) restoreStore(store, seedState());
  const beginning = takeSnapshot(context);
  return {
    knows: (operationId) => Object.hasOwn(handlers, operationId),
    answer: (call) => answer(context, call, strictApps),
    snapshot: () => takeSnapshot(context),
    restore: (snapshot) => restore(context, snapshot),
    reset: () => restore(context, beginning),
    clock: context.clock,
    simulate: createSimulate(context),
    file: (address) => readFile(context, address),
    subscribe: events.add,
    webhooksFor: ({ appId, event }) =>
      store.webhooks.list(appId).filter((webhook) => webhook.enabled && webhook.events.includes(event)),
    onChange: changes.add,
  };
}

interface WorldContext extends Context {
  clock: RestorableClock;
}

function createContext(store: Store, clock: RestorableClock, ids: Ids, events: Audience<[WorldEvent]>): WorldContext {
  return {
    store,
    clock,
    ids,
    origin: "http://127.0.0.1:4010",
    emit(appId, payload) {
      events.tell({ accountId: store.apps.ownerOf(appId) ?? "", appId, event: payload.event, payload });
    },
  };
}

function answer(context: Context, call: OperationCall, strictApps: boolean): { status: number; body: unknown } {
  context.origin = call.origin;
  if (call.appId !== "" && call.operationId !== "apps/get") enterApp(context, call, strictApps);
  const handle = handlers[call.operationId] as (context: Context, call: OperationCall) => unknown;
  return { status: successStatus.get(call.operationId) as number, body: handle(context, call) };
}

function takeSnapshot({ clock, ids, store }: WorldContext): Snapshot {
  return { version: 1, clock: clock.save(), ids: ids.save(), store: saveStore(store) };
}

/** Checks first, so that what is no snapshot changes nothing. */
function restore({ clock, ids, store }: WorldContext, snapshot: Snapshot): void {
  if (snapshot?.version !== 1 || !isObject(snapshot.store)) {
    throw new TypeError("This is not a snapshot of a mock server: it has no `version: 1` and `store`");
  }
  checkStoreState(store, snapshot.store);
  clock.restore(snapshot.clock ?? { aheadMs: 0 });
  ids.restore(snapshot.ids ?? null);
  restoreStore(store, snapshot.store);
}
