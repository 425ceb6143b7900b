import type { Violation } from "../description/violation.ts";
import { raceAbort, wait } from "../http/abortable.ts";
import type { EventName, EventPayload } from "../state/event-types.ts";
import type { Delivery, DeliveryAttempt } from "./delivery.ts";
import { RefusedUrl } from "./loopback.ts";
import type { SigningKey } from "./signing-key.ts";
import type { Transport } from "./transport.ts";

/** The webhook events of a description. */
export interface DescribedEvents {
  /** Returns a delivery's violations of the description. Events that are not described have none. */
  check(event: EventName, headers: Record<string, string>, payload: EventPayload): Violation[];
  /** Returns the example of an event. @throws ApiError 422 that lists the known events */
  example(event: string): EventPayload;
}

export interface SenderTools {
  key: SigningKey;
  events: () => DescribedEvents;
  transport: Transport;
  /** Whether to send events that violate the description. */
  lenient: boolean;
  /** Milliseconds after which an attempt times out. */
  timeoutMs: number;
  /** Returns the current time, for attempts. */
  now: () => Date;
}

/** The retries of a delivery. */
export interface Plan {
  /** Milliseconds before each retry. */
  delaysMs: readonly number[];
  /** Aborted to stop retrying. */
  end: AbortSignal;
  /** Aborted to retry without delay. */
  hurry: () => AbortSignal;
}

/** Sends a delivery until the webhook accepts it or the retries are used up. It never rejects. */
export type Sender = (delivery: Delivery, plan: Plan) => Promise<void>;

/** @param changed called after each attempt and at the end */
export function createSender(tools: SenderTools, changed: (delivery: Delivery) => void): Sender {
  const { key, events, lenient } = tools;

  async function deliver(delivery: Delivery, plan: Plan): Promise<Delivery["status"]> {
    if (plan.end.aborted) return "failed";
    const headers = await headersOf(delivery, key);
    delivery.violations = events().check(delivery.event, headers, delivery.payload);
    if (delivery.violations.length === 0 || lenient) return attemptAll(delivery, headers, plan, tools, changed);
    delivery.error = `The event violates the description: ${delivery.violations.map(({ message }) => message).join("; ")}`;
    return "refused";
  }

  return async (delivery, plan) => {
    const { end } = plan;
    delivery.status = await deliver(delivery, plan);
    if (delivery.status === "failed" && end.aborted) delivery.error = end.reason.message;
    changed(delivery);
  };
}

async function headersOf({ id, webhookId, body }: Delivery, key: SigningKey): Promise<Record<string, string>> {
  return {
    "content-type": "application/json",
    "content-length": String(body.length),
    "rtk-signature": await key.sign(body),
    "rtk-uuid": id,
    "rtk-webhook-id": webhookId,
  };
}

async function attemptAll(
  delivery: Delivery,
  headers: Record<string, string>,
  { delaysMs, end, hurry }: Plan,
  tools: SenderTools,
  changed: (delivery: Delivery) => void,
): Promise<Delivery["status"]> {
  let status = await attempt(delivery, headers, end, tools);
  for (const delayMs of delaysMs) {
    if (status !== "pending" || end.aborted) break;
    changed(delivery);
    await wait(delayMs, AbortSignal.any([end, hurry()]));
    if (!end.aborted) status = await attempt(delivery, headers, end, tools);
  }
  return status === "pending" ? "failed" : status;
}

/** @returns `pending` if it should be retried */
async function attempt(
  delivery: Delivery,
  headers: Record<string, string>,
  end: AbortSignal,
  { transport, timeoutMs, now }: SenderTools,
): Promise<Delivery["status"]> {
  const { url, body, attempts } = delivery;
  const [at, begun] = [now().toISOString(), performance.now()];
  const record = (outcome: Partial<DeliveryAttempt>) =>
    attempts.push({ at, ms: performance.now() - begun, ...outcome });
  try {
    const send = (signal: AbortSignal) => transport(parseUrl(url), { headers, body, signal });
    const { status, text } = await withTimeout(timeoutMs, end, send);
    record({ status, ...(text !== "" && { response: text }) });
    if (status >= 500) return "pending";
    return status >= 200 && status < 300 ? "delivered" : "failed";
  } catch (error) {
    if (error instanceof RefusedUrl) {
      delivery.error = error.message;
      return "refused";
    }
    record({ error: describe(error) });
    return "pending";
  }
}

function parseUrl(url: string): URL {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return new URL(url);
  throw new RefusedUrl(`${url} is not an HTTP URL`);
}

async function withTimeout<Value>(
  timeoutMs: number,
  end: AbortSignal,
  action: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Error(`No response within ${timeoutMs} ms`)), timeoutMs);
  const signal = AbortSignal.any([end, late.signal]);
  try {
    return await raceAbort(action(signal), signal);
  } finally {
    clearTimeout(timer);
  }
}

/** Describes an error; Node may wrap several failures in one, some of which have no message. */
function describe(error: unknown): string {
  const { message, code, cause } = error as NodeJS.ErrnoException;
  return (cause instanceof Error && cause.message) || message || code || String(error);
}
