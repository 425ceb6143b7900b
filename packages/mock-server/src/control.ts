import type { RequestLog } from "./api/request-log.ts";
import type { FaultRule, FaultRules } from "./faults/fault-rules.ts";
import { ApiError } from "./http/api-error.ts";
import { parseBody } from "./http/body.ts";
import { type Answerer, controlPath, type LocatedCall, publicKeyPath } from "./http/dispatcher.ts";
import { type Answer, jsonAnswer } from "./http/message.ts";
import { createRouter } from "./http/router.ts";
import type { EventName } from "./state/events.ts";
import { filesPath } from "./state/files/file-links.ts";
import type { Snapshot, World } from "./state/state.ts";
import type { Deliveries, TriggerInput } from "./webhooks/deliveries.ts";

/** What can be seen and changed from outside. */
export interface Controls {
  /** What `GET /__mock/health` says. */
  health: () => object;
  world: World;
  /** Goes back to the beginning: the world, the faults, and the logs. */
  reset: () => void;
  requests: RequestLog;
  faults: FaultRules;
  deliveries: Deliveries;
}

interface ControlCall {
  params: Record<string, string>;
  search: string;
  body: unknown;
}

/** Carries out a control call. @returns what it answers as JSON, undefined for nothing (204) */
type Action = (call: ControlCall, controls: Controls) => unknown;

const actions: Record<string, Action> = {
  "GET ": () => ({ endpoints: Object.keys(actions).map((key) => key.replace(" ", ` ${controlPath}`)) }),
  "GET /health": (_, { health }) => health(),
  "GET /state": (_, { world }) => world.snapshot(),
  "PUT /state": ({ body }, { world }) => world.restore(body as Snapshot),
  "DELETE /state": (_, { reset }) => reset(),
  "GET /requests": ({ search }, { requests }) =>
    requests.list(new URLSearchParams(search).get("operation") ?? undefined),
  "DELETE /requests": (_, { requests }) => requests.clear(),
  "GET /clock": (_, { world }) => showClock(world),
  "PUT /clock": ({ body }, { world }) => {
    world.clock.set(field(body, "now") as string);
    return showClock(world);
  },
  "DELETE /clock": (_, { world }) => {
    world.clock.follow();
    return showClock(world);
  },
  "POST /clock/advance": ({ body }, { world }) => {
    world.clock.advance(field(body, "by") as string | number);
    return showClock(world);
  },
  "GET /simulate": (_, { world }) => ({ simulations: Object.keys(world.simulate).map(toKebabCase) }),
  "POST /simulate/{name}": ({ params, body }, { world }) => simulate(world, params.name as string, body ?? {}),
  "GET /faults": (_, { faults }) => faults.list(),
  "POST /faults": ({ body }, { faults }) => faults.add((body ?? {}) as FaultRule),
  "DELETE /faults": (_, { faults }) => faults.clear(),
  "DELETE /faults/{id}": ({ params }, { faults }) => {
    if (!faults.remove(Number(params.id))) throw new ApiError(404, `There is no fault rule ${params.id}`);
  },
  "GET /deliveries": ({ search }, { deliveries }) =>
    deliveries.list((new URLSearchParams(search).get("event") ?? undefined) as EventName | undefined),
  "POST /deliveries": ({ body }, { deliveries }) => deliveries.trigger(body as TriggerInput),
  "DELETE /deliveries": (_, { deliveries }) => deliveries.clear(),
  "POST /deliveries/flush": async (_, { deliveries }) => {
    await deliveries.flush();
    return deliveries.list();
  },
  "POST /deliveries/{id}/redeliver": ({ params }, { deliveries }) => deliveries.redeliver(params.id as string),
};

/** As RealtimeKit answers it. */
const showPublicKey: Action = async (_, { deliveries }) => ({
  success: true,
  data: { publicKey: await deliveries.publicKey() },
  message: "",
});

/** Answers the calls below `/__mock`, and those for the public key. */
export function createControl(controls: Controls): Answerer {
  const routes = Object.entries(actions).map(([key, target]) => {
    const [method = "", path = ""] = key.split(" ");
    return { method, path: controlPath + path, target };
  });
  const route = createRouter([...routes, { method: "GET", path: publicKeyPath, target: showPublicKey }]);
  return async ({ call, path, search }: LocatedCall): Promise<Answer> => {
    if (path.startsWith(`${filesPath}/`) && call.method === "GET")
      return serveFile(controls.world, `${path}?${search}`);
    const { target, params } = route(call.method, path);
    const body = call.body.length > 0 ? parseBody(call.body, "application/json") : undefined;
    const result = await act(() => target({ params, search, body }, controls));
    return result === undefined ? { status: 204, headers: {}, body: "" } : jsonAnswer(200, result);
  };
}

function serveFile(world: World, address: string): Answer {
  const { contentType, body } = world.file(address);
  return { status: 200, headers: { "content-type": contentType }, body };
}

/** What the caller got wrong is a TypeError or RangeError where it is the same in code. */
async function act(action: () => unknown): Promise<unknown> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw new ApiError(400, error.message);
    throw error;
  }
}

function simulate({ simulate }: World, name: string, input: unknown): unknown {
  const key = toCamelCase(name) as keyof typeof simulate;
  if (Object.hasOwn(simulate, key)) return simulate[key](input as never);
  const names = Object.keys(simulate).map(toKebabCase).join(", ");
  throw new ApiError(404, `There is no simulation ${name}; there are ${names}`);
}

function showClock({ clock }: World): object {
  return { now: clock.now().toISOString() };
}

/** @throws ApiError 400 when a body has no such field */
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
