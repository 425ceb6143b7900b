import bundledDescription from "@org/rtk-spec/openapi.json" with { type: "json" };
import { createApi } from "./api/api.ts";
import { createOperations, type Operation } from "./api/operations.ts";
import { createProxy } from "./api/proxy.ts";
import { createRequestLog, type RequestLog } from "./api/request-log.ts";
import { createRefusal } from "./api/trace.ts";
import { createControl } from "./control.ts";
import type { Description } from "./description/document.ts";
import { createFaultPlan, type FaultRule, type FaultRules } from "./faults/fault-rules.ts";
import { createRateLimiter } from "./faults/rate-limit.ts";
import { createDispatcher } from "./http/dispatcher.ts";
import { parseOrigin } from "./http/guard/cors.ts";
import { parseHostName } from "./http/guard/hosts.ts";
import { createFetch } from "./http/in-process/fetch.ts";
import { terminated } from "./http/in-process/fetch-body.ts";
import { createHttpServers } from "./http/listen.ts";
import type { ListeningServer, ListenOptions } from "./http/listening.ts";
import type { LocatedRequest } from "./http/message.ts";
import { parseProxy } from "./http/proxy/target.ts";
import { explainOldNode } from "./node-version.ts";
import type { MockServerOptions } from "./options.ts";
import { createPages } from "./pages/lazy-pages.ts";
import { bundledEvents, bundledOperations, readEvents, readOperations } from "./prism/resources.ts";
import type { Snapshot } from "./state/snapshot.ts";
import { createState, type State } from "./state/state.ts";
import { createRandom } from "./state/store/random.ts";
import { createDeliveries, type Deliveries } from "./webhooks/deliveries.ts";
import type { DescribedEvents, SenderTools } from "./webhooks/delivery-sender.ts";
import { createDescribedEvents } from "./webhooks/described-events.ts";
import { createSigningKey, loadSigningKey } from "./webhooks/signing-key.ts";
import { createLocalTransport, createNetworkTransport } from "./webhooks/transport.ts";

export interface MockServer
  extends Pick<State, "clock" | "timeline" | "simulate" | "snapshot" | "restore" | "subscribe"> {
  /** The current state, for assertions in tests. */
  readonly state: Snapshot["store"];
  /** Restores the initial state and faults, and clears the request and delivery logs. */
  reset(): void;
  /** The log of requests. */
  requests: RequestLog;
  /** The rules that inject faults. */
  faults: FaultRules;
  /** The events sent to webhooks. */
  deliveries: Deliveries;
  /** Responds in process: `createRtkClient({ fetch: mock.fetch })` needs no port. */
  fetch: typeof globalThis.fetch;
  /** Serves on a port. @throws system Error (e.g. `EADDRINUSE`) if the port cannot be bound */
  listen(options?: ListenOptions): Promise<ListeningServer>;
  /** Replaces the served description and keeps the state. @throws Error if it is not an OpenAPI document */
  describe(description: object): Promise<void>;
  /**
   * Closes connections, ends deliveries, frees the ports, and writes the state file. @throws Error if the file cannot
   * be written
   */
  close(): Promise<void>;
}

/**
 * Creates a mock of RealtimeKit's REST API.
 *
 * @throws Error if Node is too old
 * @example
 * const mock = await createMockServer();
 * const rtk = createRtkClient({ apiToken: "any", accountId, appId, fetch: mock.fetch });
 */
export async function createMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const problem = explainOldNode("@org/rtk-mock-server");
  if (problem) throw new Error(problem);
  const state = createState(options);
  const stateFile = options.stateFile === undefined ? undefined : await openStateFile(state, options.stateFile);
  let operations = await loadOperations(options, state, options.description);
  const requests = createRequestLog(state.clock.now);
  const limiter = options.rateLimit && createRateLimiter(options.rateLimit, () => state.clock.now().getTime());
  const faults = createFaultPlan({
    rules: faultRulesOf(options),
    operations: () => operations.map(({ id }) => id),
    random: createRandom(options.seed ?? crypto.randomUUID()),
  });
  const tools = { faults, log: requests, limiter, lenient: options.lenient ?? false, strict: options.strict ?? false };
  const target = options.proxy === undefined ? undefined : parseProxy(options.proxy, options.proxyTimeoutMs ?? 60_000);
  const serve = () => (target ? createProxy(operations, target, requests) : createApi(operations, tools));
  let api = serve();
  let events = await loadEvents(options.description);
  const deliveries = createDeliveries(state, await senderTools(options, state, () => events));
  const reset = () => {
    for (const part of [state, faults, limiter, deliveries]) part?.reset();
    requests.clear();
  };
  const control = createControl({
    ...{ state, reset, requests, faults, deliveries },
    health: () => health(operations),
    operations: () => operations.map(({ id }) => id),
  });
  let description = options.description ?? bundledDescription;
  const pages = createPages(() => description as Description);
  const responders = {
    api: (located: LocatedRequest) => api(located),
    control,
    pages,
    refuse: createRefusal(requests),
  };
  const dispatch = createDispatcher(responders, checkOrigin(options.cors));
  const servers = createHttpServers(dispatch, {
    allowHosts: checkHosts(options.allowHosts ?? []),
    // A proxied call may take any time, as long as bytes keep arriving.
    requestTimeoutMs: target ? 0 : 60_000,
  });
  const closing = new AbortController();
  const { clock, timeline, simulate, snapshot, restore, subscribe } = state;
  state.start();
  return {
    ...{ clock, timeline, simulate, snapshot, restore, subscribe, reset, requests, faults, deliveries },
    listen: servers.listen,
    get state() {
      return state.snapshot().store;
    },
    fetch: createFetch(dispatch, closing.signal),
    async describe(document) {
      [operations, events] = await Promise.all([loadOperations(options, state, document), loadEvents(document)]);
      description = document;
      api = serve();
    },
    async close() {
      closing.abort(terminated(new Error("The mock server is closed")));
      state.stop();
      await Promise.all([servers.close(), deliveries.close()]);
      await stateFile?.close();
    },
  };
}

/** Loads the code for state files only if one is used. */
async function openStateFile(state: State, path: string): Promise<{ close(): Promise<void> }> {
  const { persistState } = await import("./state-file/persist-state.ts");
  return persistState(state, path);
}

async function loadOperations(
  { stateless }: MockServerOptions,
  state: State,
  description: object | undefined,
): Promise<Operation[]> {
  const resources = description ? await readOperations(description) : bundledOperations;
  return createOperations((description ?? bundledDescription) as Description, resources, stateless ? undefined : state);
}

async function loadEvents(description: object | undefined): Promise<DescribedEvents> {
  return createDescribedEvents(description ? await readEvents(description) : bundledEvents);
}

async function senderTools(
  {
    deliver,
    allowRemoteWebhooks = false,
    webhookKeyFile,
    webhookTimeoutMs = 3_000,
    lenient = false,
  }: MockServerOptions,
  { clock }: State,
  events: () => DescribedEvents,
): Promise<SenderTools> {
  return {
    key: webhookKeyFile === undefined ? createSigningKey() : await loadSigningKey(webhookKeyFile),
    transport: deliver ? createLocalTransport(deliver) : createNetworkTransport(allowRemoteWebhooks),
    events,
    lenient,
    timeoutMs: webhookTimeoutMs,
    now: clock.now,
  };
}

/** @throws TypeError that names the option */
function checkOrigin(cors: string | undefined): string | undefined {
  if (cors !== undefined && parseOrigin(cors) === undefined) {
    throw new TypeError(`cors: ${cors} is not an origin (http://localhost:5173) or *`);
  }
  return cors;
}

/** @throws TypeError that names the option */
function checkHosts(hosts: readonly string[]): readonly string[] {
  const wrong = hosts.find((host) => parseHostName(host) === undefined);
  if (wrong === undefined) return hosts;
  throw new TypeError(`allowHosts: ${JSON.stringify(wrong)} is not a host name or address without a port, e.g. "mock"`);
}

function faultRulesOf({ latencyMs, errorRate }: MockServerOptions): FaultRule[] {
  return [
    ...(latencyMs === undefined ? [] : [{ fault: `latency=${latencyMs}` }]),
    ...(errorRate === undefined ? [] : [{ fault: "status=500", rate: errorRate }]),
  ];
}

function health(operations: Operation[]): object {
  return { status: "ok", operations: operations.length };
}
