import { raceAbort, wait } from "../http/abortable.ts";
import type { Violation } from "../http/api-error.ts";
import type { EventName, EventPayload } from "../state/events.ts";
import type { Delivery, DeliveryAttempt } from "./delivery.ts";
import { RefusedAddress } from "./loopback.ts";
import type { SigningKey } from "./signing-key.ts";
import type { Transport } from "./transport.ts";

/** What a description says of webhook events. */
export interface DescribedEvents {
  /** Where a delivery departs from the description. There is nothing to depart from if it does not know the event. */
  check(event: EventName, headers: Record<string, string>, payload: EventPayload): Violation[];
  /** @throws ApiError 422 that lists the events, when it is none of them */
  example(event: string): EventPayload;
}

export interface SenderTools {
  key: SigningKey;
  events: () => DescribedEvents;
  transport: Transport;
  /** Sends what breaks the description as well. */
  lenient: boolean;
  /** Milliseconds that an attempt may take. */
  timeoutMs: number;
  /** The time of attempts. */
  now: () => Date;
}

/** How long a delivery is tried. */
export interface Plan {
  /** Milliseconds to wait before each attempt after the first. */
  delaysMs: readonly number[];
  /** Aborted when there are to be no more attempts. */
  end: AbortSignal;
  /** Aborted when the next attempts are to be made at once. */
  hurry: () => AbortSignal;
}

/** Brings a delivery to its end: the webhook takes it, or there have been enough attempts. It never rejects. */
export type Sender = (delivery: Delivery, plan: Plan) => Promise<void>;

/** @param changed hears of each attempt and of the end */
export function createSender(tools: SenderTools, changed: (delivery: Delivery) => void): Sender {
  const { key, events, lenient } = tools;

  async function deliver(delivery: Delivery, plan: Plan): Promise<Delivery["status"]> {
    if (plan.end.aborted) return "failed";
    const headers = await headersOf(delivery, key);
    delivery.violations = events().check(delivery.event, headers, delivery.payload);
    if (delivery.violations.length === 0 || lenient) return attemptAll(delivery, headers, plan, tools, changed);
    delivery.error = `It breaks the description: ${delivery.violations.map(({ message }) => message).join("; ")}`;
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

/** @returns `pending` when another attempt is worth while */
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
    const send = (signal: AbortSignal) => transport(parseAddress(url), { headers, body, signal });
    const { status, text } = await withTimeout(timeoutMs, end, send);
    record({ status, ...(text !== "" && { answer: text }) });
    if (status >= 500) return "pending";
    return status >= 200 && status < 300 ? "delivered" : "failed";
  } catch (error) {
    if (error instanceof RefusedAddress) {
      delivery.error = error.message;
      return "refused";
    }
    record({ error: describe(error) });
    return "pending";
  }
}

function parseAddress(url: string): URL {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return new URL(url);
  throw new RefusedAddress(`${url} is no HTTP address`);
}

async function withTimeout<Value>(
  timeoutMs: number,
  end: AbortSignal,
  action: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Error(`There was no answer within ${timeoutMs} ms`)), timeoutMs);
  const signal = AbortSignal.any([end, late.signal]);
  try {
    return await raceAbort(action(signal), signal);
  } finally {
    clearTimeout(timer);
  }
}

/** Node gives several failures in one, and some of them no words. */
function describe(error: unknown): string {
  const { message, code, cause } = error as NodeJS.ErrnoException;
  return (cause instanceof Error && cause.message) || message || code || String(error);
}
