import { Readable } from "node:stream";
import type { FaultRule } from "./faults/fault-rules.ts";
import { ApiError } from "./http/api-error.ts";
import {
  type HttpRequest,
  type HttpResponse,
  jsonResponse,
  type LocatedRequest,
  type Responder,
} from "./http/message.ts";
import { controlPath, filesPath, livePath, publicKeyPath } from "./http/paths.ts";
import { parseBody, readBody } from "./http/request/body.ts";
import { createRouter } from "./http/router.ts";
import { eventStream } from "./pages/event-stream.ts";
import { type LiveSource, liveView, watchView } from "./pages/live-view.ts";
import type { EventName } from "./state/event-types.ts";
import type { State } from "./state/state.ts";
import { found } from "./state/store/lookup.ts";
import { readSnapshot, writeSnapshot } from "./state-file/snapshot-text.ts";
import type { TriggerInput } from "./webhooks/deliveries.ts";

/** The parts of the server that control endpoints read and change. */
export interface Controls extends LiveSource {
  /** Returns the body of `GET /__mock/health`. */
  health: () => object;
  /** Restores the initial state and faults, and clears the logs. */
  reset: () => void;
}

interface ControlCall {
  request: HttpRequest;
  params: Record<string, string>;
  search: string;
  body: unknown;
}

/** Runs a control call. @returns its JSON response, or undefined for none (204) */
type Action = (call: ControlCall, controls: Controls) => unknown;

const actions: Record<string, Action> = {
  "GET ": () => ({
    endpoints: [...Object.keys(actions).map((key) => key.replace(" ", ` ${controlPath}`)), `GET ${livePath}`],
  }),
  "GET /health": (_, { health }) => health(),
  // A state can exceed the maximum length of a string.
  "GET /state": (_, { state }) => Readable.from(encoded(writeSnapshot(state.snapshot()))),
  "PUT /state": async ({ request }, { state }) => state.restore(await readSnapshot(request.body ?? noBody())),
  "DELETE /state": (_, { reset }) => reset(),
  "GET /requests": ({ search }, { requests }) =>
    requests.list(new URLSearchParams(search).get("operation") ?? undefined),
  "GET /requests/{id}": ({ params }, { requests }) =>
    found(requests.find(Number(params.id)), "Request", params.id ?? ""),
  "DELETE /requests": (_, { requests }) => requests.clear(),
  "GET /clock": (_, { state }) => showClock(state),
  "PUT /clock": ({ body }, { state }) => {
    state.clock.set(field(body, "now") as string);
    return showClock(state);
  },
  "DELETE /clock": (_, { state }) => {
    state.clock.follow();
    return showClock(state);
  },
  "POST /clock/advance": ({ body }, { state }) => {
    state.clock.advance(field(body, "by") as string | number);
    return showClock(state);
  },
  "GET /timeline": (_, { state }) => state.timeline.list(),
  "GET /simulate": (_, { state }) => ({ simulations: Object.keys(state.simulate).map(toKebabCase) }),
  "POST /simulate/{name}": ({ params, body }, { state }) => simulate(state, params.name as string, body ?? {}),
  "GET /faults": (_, { faults }) => faults.list(),
  "POST /faults": ({ body }, { faults }) => faults.add((body ?? {}) as FaultRule),
  "DELETE /faults": (_, { faults }) => faults.clear(),
  "DELETE /faults/{id}": ({ params }, { faults }) => {
    if (!faults.remove(Number(params.id))) throw new ApiError(404, `Fault rule with id ${params.id} not found`);
  },
  "GET /deliveries": ({ search }, { deliveries }) =>
    deliveries.list((new URLSearchParams(search).get("event") ?? undefined) as EventName | undefined),
  "GET /deliveries/{id}": ({ params }, { deliveries }) => deliveries.get(params.id as string),
  "POST /deliveries": ({ body }, { deliveries }) => deliveries.trigger(body as TriggerInput),
  "DELETE /deliveries": (_, { deliveries }) => deliveries.clear(),
  "POST /deliveries/flush": async (_, { deliveries }) => {
    await deliveries.flush();
    return deliveries.list();
  },
  "POST /deliveries/{id}/redeliver": ({ params }, { deliveries }) => deliveries.redeliver(params.id as string),
};

/** Responds in the same form as RealtimeKit. */
const showPublicKey: Action = async (_, { deliveries }) => ({
  success: true,
  data: { publicKey: await deliveries.publicKey() },
  message: "",
});

/** Responds to requests below `/__mock`, and to those for the public key. */
export function createControl(controls: Controls): Responder {
  const routes = Object.entries(actions).map(([key, target]) => {
    const [method = "", path = ""] = key.split(" ");
    return { method, path: controlPath + path, target };
  });
  const route = createRouter([...routes, { method: "GET", path: publicKeyPath, target: showPublicKey }]);
  return async ({ request, path, search }: LocatedRequest): Promise<HttpResponse> => {
    if (path.startsWith(`${filesPath}/`) && request.method === "GET")
      return serveFile(controls.state, `${path}?${search}`);
    if (path === livePath && request.method === "GET") return streamView(controls, search);
    const { target, params } = route(request.method, path);
    const body = target === actions["PUT /state"] ? undefined : await readJson(request);
    const result = await act(() => target({ request, params, search, body }, controls));
    if (result instanceof Readable)
      return { status: 200, headers: { "content-type": "application/json" }, body: result };
    return result === undefined ? { status: 204, headers: {}, body: "" } : jsonResponse(200, result);
  };
}

async function readJson(request: HttpRequest): Promise<unknown> {
  const bytes = await readBody(request);
  return bytes.length > 0 ? parseBody(bytes, "application/json") : undefined;
}

function* encoded(chunks: Iterable<string>): Iterable<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function* noBody(): AsyncGenerator<Uint8Array> {}

/** Selects an app (`app_id`) and its meetings with a text in title or id (`search`). */
function streamView(source: LiveSource, search: string): HttpResponse {
  const query = new URLSearchParams(search);
  const options = { appId: query.get("app_id") ?? undefined, search: query.get("search") ?? undefined };
  const body = eventStream(
    () => liveView(source, options),
    (changed) => watchView(source, changed),
  );
  return { status: 200, headers: { "content-type": "text/event-stream", "cache-control": "no-store" }, body };
}

function serveFile(state: State, url: string): HttpResponse {
  const { contentType, body } = state.file(url);
  return { status: 200, headers: { "content-type": contentType }, body };
}

/** Converts errors for invalid input, which the methods throw as TypeError or RangeError, to a 400. */
async function act(action: () => unknown): Promise<unknown> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof SyntaxError) throw new ApiError(400, `The body is not JSON: ${error.message}`);
    if (error instanceof TypeError || error instanceof RangeError) throw new ApiError(400, error.message);
    throw error;
  }
}

function simulate({ simulate }: State, name: string, input: unknown): unknown {
  const key = toCamelCase(name) as keyof typeof simulate;
  if (Object.hasOwn(simulate, key)) return simulate[key](input as never);
  const names = Object.keys(simulate).map(toKebabCase).join(", ");
  throw new ApiError(404, `Unknown simulation ${name}; the simulations are ${names}`);
}

function showClock({ clock }: State): object {
  return { now: clock.now().toISOString() };
}

/** @throws ApiError 400 if the body lacks the field */
function field(body: unknown, name: string): unknown {
  const value = typeof body === "object" && body !== null ? (body as Record<string, unknown>)[name] : undefined;
  if (typeof value !== "string" && typeof value !== "number") {
    throw new ApiError(400, `The body must be a JSON object with "${name}", a string or a number`);
  }
  return value;
}

function toKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function toCamelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
