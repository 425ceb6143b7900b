import document from "@org/rtk-spec/openapi.json" with { type: "json" };
import { type Description, operationsOf, successStatusOf } from "../description/document.ts";
import type { OperationCall, OperationId } from "../description/operation-call.ts";
import type { Context } from "./context.ts";
import type { MockServerEvent } from "./event-types.ts";
import { type MockFile, readFile } from "./files/read-file.ts";
import { enterApp } from "./handlers/apps.ts";
import { handlers } from "./handlers/index.ts";
import { createHistory } from "./history/history.ts";
import { type HistoryInput, readHistoryInput } from "./history/history-input.ts";
import { createListeners, type Listeners } from "./listeners.ts";
import { createOverview, type Overview, type OverviewOptions } from "./overview/overview.ts";
import { seedState } from "./seed/seed.ts";
import { createSimulate, type Simulate } from "./simulate.ts";
import { restoreSnapshot, type Snapshot, takeSettings, takeSnapshot } from "./snapshot.ts";
import type { Change } from "./store/change.ts";
import { createIds } from "./store/ids.ts";
import type { WebhookRow } from "./store/row-types.ts";
import { createStore, restoreStore, type Store } from "./store/store.ts";
import { type Clock, createClock, type RestorableClock } from "./time/clock.ts";
import { affectsTasks } from "./timeline/due-tasks.ts";
import { createTimeline, type Timeline } from "./timeline/timeline.ts";

export interface StateOptions {
  /** Starts without the seed data, the description's examples. */
  empty?: boolean;
  /** Makes ids reproducible. */
  seed?: string;
  /** Starts with sessions on the days before today, as created by `simulate.history`. A reset restores them. */
  history?: HistoryInput;
  /** Responds 404 to calls about unknown apps. By default an app is created on first use. */
  strictApps?: boolean;
  /**
   * Whether the passing of time changes the state: sessions end after their keep-alive time, recordings are uploaded,
   * transcripts are stored. Defaults to true; with false, only `simulate` does these things.
   */
  timeline?: boolean;
  /** Returns the real time in milliseconds since 1970. Defaults to `Date.now`. */
  now?: () => number;
}

/** The state of a mock server, and its responses from it. */
export interface State {
  /** Whether the state handles an operation. Operations of other descriptions may be unknown. */
  handles(operationId: string): boolean;
  /**
   * Responds to a call from the state, and applies its changes.
   * @throws ApiError if the API refuses the call: 404 for an unknown id, 409 for a conflict
   */
  handle(call: OperationCall): { status: number; body: unknown };
  /** Returns the current state. It shares its parts with the live state, which never changes them in place. */
  snapshot(): Snapshot;
  /** Returns the parts of a snapshot other than rows. */
  settings(): Omit<Snapshot, "store">;
  /**
   * Restores a snapshot, possibly read from JSON. Snapshots of version 1 are converted. @throws TypeError if it is
   * invalid
   */
  restore(snapshot: Snapshot): void;
  /** Restores the initial state. */
  reset(): void;
  clock: Clock;
  timeline: Timeline;
  /** Starts the timeline. Until then, nothing depends on time, so that no event is lost. */
  start(): void;
  /** Stops the timeline. */
  stop(): void;
  /** Causes events for which the API has no call. */
  simulate: Simulate;
  /** Returns a summary of the state. */
  overview(options?: OverviewOptions): Overview;
  /**
   * Returns the file at a URL from a response.
   * @param url path and query
   * @throws ApiError 403 if the URL has expired, 404 if the file does not exist
   */
  file(url: string): MockFile;
  /** Calls the listener for every event that webhooks can receive. @returns a function that unsubscribes */
  subscribe(listener: (event: MockServerEvent) => void): () => void;
  /** Returns the webhooks that receive an event. */
  webhooksFor(event: Pick<MockServerEvent, "appId" | "event">): WebhookRow[];
  /** Calls the listener after every change. @returns a function that unsubscribes */
  onChange(listener: (change: Change) => void): () => void;
}

const successStatus = new Map(
  operationsOf(document as unknown as Description).map(({ operation }) => [
    operation.operationId as OperationId,
    successStatusOf(operation),
  ]),
);

export function createState(options: StateOptions = {}): State {
  const { empty = false, strictApps = false } = options;
  const changes = createListeners<[Change]>();
  const events = createListeners<[MockServerEvent]>();
  const changed = (change: Change) => {
    if (affectsTasks(context, change)) timeline.invalidate();
    changes.emit(change);
  };
  const store = createStore((table) => ({
    put: (owner, row) => changed({ kind: "put", table, owner, row }),
    delete: (owner, id) => changed({ kind: "delete", table, owner, id }),
    replace: () => changed({ kind: "replace" }),
  }));
  const clock = createClock(options.now, () => {
    timeline.settle();
    changes.emit({ kind: "clock" });
  });
  const context = createContext(store, clock, options, events);
  const timeline = createTimeline(context);
  if (!empty) restoreStore(store, seedState());
  if (options.history) createHistory(context, readHistoryInput(options.history));
  const initial = takeSnapshot(context);
  return {
    handles: (operationId) => Object.hasOwn(handlers, operationId),
    handle: (call) => timeline.during(() => handle(context, call, strictApps)),
    snapshot: () => timeline.during(() => takeSnapshot(context)),
    settings: () => takeSettings(context),
    restore(snapshot) {
      restoreSnapshot(context, snapshot);
      timeline.settle();
    },
    reset() {
      restoreSnapshot(context, initial);
      timeline.settle();
    },
    clock,
    timeline: { list: () => timeline.during(timeline.list) },
    start: timeline.start,
    stop: timeline.stop,
    simulate: createSimulate(context, timeline.during),
    overview: (options = {}) => timeline.during(() => createOverview(context, timeline.list(), options)),
    file: (url) => timeline.during(() => readFile(context, url)),
    subscribe: events.add,
    webhooksFor: ({ appId, event }) =>
      store.webhooks.list(appId).filter((webhook) => webhook.enabled && webhook.events.includes(event)),
    onChange: changes.add,
  };
}

interface StateContext extends Context {
  clock: RestorableClock;
}

function createContext(
  store: Store,
  clock: RestorableClock,
  { seed, timeline = true }: StateOptions,
  events: Listeners<[MockServerEvent]>,
): StateContext {
  return {
    store,
    clock,
    ids: createIds(seed),
    timeline,
    origin: "http://127.0.0.1:4010",
    emit(appId, payload) {
      events.emit({ accountId: store.apps.ownerOf(appId) ?? "", appId, event: payload.event, payload });
    },
  };
}

function handle(context: Context, call: OperationCall, strictApps: boolean): { status: number; body: unknown } {
  context.origin = call.origin;
  if (call.appId !== "" && call.operationId !== "apps/get") enterApp(context, call, strictApps);
  const respond = handlers[call.operationId] as (context: Context, call: OperationCall) => unknown;
  return { status: successStatus.get(call.operationId) as number, body: respond(context, call) };
}
