import bundledDescription from "@org/rtk-spec/openapi.json" with { type: "json" };
import { createApi } from "./api/api.ts";
import { createOperations, type Operation } from "./api/operations.ts";
import { createProxy } from "./api/proxy.ts";
import { createRequestLog, type RequestLog } from "./api/request-log.ts";
import { createControl } from "./control.ts";
import type { Description } from "./description/document.ts";
import { createFaultPlan, type FaultRule, type FaultRules } from "./faults/fault-rules.ts";
import { createRateLimiter } from "./faults/rate-limit.ts";
import { createFront } from "./http/dispatcher.ts";
import { createFetch, terminated } from "./http/fetch.ts";
import { createListeners, type ListeningServer, type ListenOptions } from "./http/listen.ts";
import type { MockServerOptions } from "./options.ts";
import { bundledEvents, bundledOperations, readEvents, readOperations } from "./prism/resources.ts";
import { createWorld, type Snapshot, type World } from "./state/state.ts";
import { createRandom } from "./state/store/random.ts";
import { keepState } from "./state-file.ts";
import { createDeliveries, type Deliveries } from "./webhooks/deliveries.ts";
import type { DescribedEvents, SenderTools } from "./webhooks/delivery-sender.ts";
import { createDescribedEvents } from "./webhooks/described-events.ts";
import { createSigningKey, loadSigningKey } from "./webhooks/signing-key.ts";
import { createLocalTransport, createNetworkTransport } from "./webhooks/transport.ts";

export interface MockServer extends Pick<World, "clock" | "simulate" | "snapshot" | "restore" | "subscribe"> {
  /** What there is now, for assertions in tests. */
  readonly state: Snapshot["store"];
  /** Goes back to the beginning: the world, the faults, and the logs of requests and deliveries. */
  reset(): void;
  /** What came in, and what became of it. */
  requests: RequestLog;
  /** What goes wrong on purpose. */
  faults: FaultRules;
  /** What is sent to webhooks, and what became of it. */
  deliveries: Deliveries;
  /** Answers a request in process: `createRtkClient({ fetch: mock.fetch })` needs no port. */
  fetch: typeof globalThis.fetch;
  /** Serves on a port. @throws Error of the system (`EADDRINUSE`) when the port cannot be had */
  listen(options?: ListenOptions): Promise<ListeningServer>;
  /** Serves another description from now on, with the same state. @throws Error when it is no OpenAPI document */
  describe(description: object): Promise<void>;
  /** Ends all connections and deliveries, frees the ports, and writes the state file. @throws Error when that cannot be written */
  close(): Promise<void>;
}

/**
 * Makes a mock of RealtimeKit's REST API.
 *
 * @example
 * const mock = await createMockServer();
 * const rtk = createRtkClient({ apiToken: "any", accountId, appId, fetch: mock.fetch });
 */
export async function createMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const world = createWorld(options);
  const stateFile = options.stateFile === undefined ? undefined : await keepState(world, options.stateFile);
  let operations = await loadOperations(options, world, options.description);
  const requests = createRequestLog(world.clock.now);
  const limiter = options.rateLimit && createRateLimiter(options.rateLimit, () => world.clock.now().getTime());
  const faults = createFaultPlan({
    rules: faultRulesOf(options),
    operations: () => operations.map(({ id }) => id),
    random: createRandom(options.seed ?? crypto.randomUUID()),
  });
  const tools = { faults, log: requests, limiter, lenient: options.lenient ?? false };
  const target = options.proxy === undefined ? undefined : parseTarget(options.proxy);
  const serve = () => (target ? createProxy(operations, target, requests) : createApi(operations, tools));
  let api = serve();
  let events = await loadEvents(options.description);
  const deliveries = createDeliveries(world, await senderTools(options, world, () => events));
  const reset = () => {
    for (const part of [world, faults, limiter, deliveries]) part?.reset();
    requests.clear();
  };
  const control = createControl({ health: () => health(operations), world, reset, requests, faults, deliveries });
  const front = createFront((call) => api(call), control);
  const listeners = createListeners(front);
  const closing = new AbortController();
  const { clock, simulate, snapshot, restore, subscribe } = world;
  return {
    ...{ clock, simulate, snapshot, restore, subscribe, reset, requests, faults, deliveries },
    listen: listeners.listen,
    get state() {
      return world.snapshot().store;
    },
    fetch: createFetch(front, closing.signal),
    async describe(description) {
      [operations, events] = await Promise.all([loadOperations(options, world, description), loadEvents(description)]);
      api = serve();
    },
    async close() {
      closing.abort(terminated());
      await Promise.all([listeners.close(), deliveries.close()]);
      await stateFile?.close();
    },
  };
}

async function loadOperations(
  { stateless }: MockServerOptions,
  world: World,
  description: object | undefined,
): Promise<Operation[]> {
  const resources = description ? await readOperations(description) : bundledOperations;
  return createOperations((description ?? bundledDescription) as Description, resources, stateless ? undefined : world);
}

async function loadEvents(description: object | undefined): Promise<DescribedEvents> {
  return createDescribedEvents(description ? await readEvents(description) : bundledEvents);
}

async function senderTools(
  {
    deliver,
    allowRemoteWebhooks = false,
    webhookKeyFile,
    webhookTimeoutMs = 10_000,
    lenient = false,
  }: MockServerOptions,
  { clock }: World,
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

/** @throws TypeError that names the address */
function parseTarget(proxy: string): URL {
  const url = URL.canParse(proxy) ? new URL(proxy) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:")
    throw new TypeError(`proxy: ${proxy} is no HTTP address`);
  return url;
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
