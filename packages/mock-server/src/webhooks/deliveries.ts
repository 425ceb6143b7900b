import type { EventName, EventPayload, MockServerEvent } from "../state/event-types.ts";
import { optionalObject, requiredText } from "../state/input.ts";
import { merge } from "../state/merge.ts";
import type { State } from "../state/state.ts";
import { found } from "../state/store/lookup.ts";
import { createDelivery, type Delivery, type DeliveryRecord, type DeliverySummary, toRecord } from "./delivery.ts";
import { createDeliveryLog, type DeliveryLog } from "./delivery-log.ts";
import { createQueues } from "./delivery-queues.ts";
import { createSender, type SenderTools } from "./delivery-sender.ts";

/** A test event, which can be sent to any URL. */
export interface TriggerInput {
  /** E.g. `meeting.participantJoined`. */
  event: EventName;
  /** URL to which it is sent. */
  to: string;
  /** Replaces values of the description's example of the event, at any depth. */
  payload?: object;
}

/** The deliveries of events to webhooks. */
export interface Deliveries extends DeliveryLog {
  /** Resolves when no delivery is pending. */
  settled(): Promise<void>;
  /** Resolves when no delivery is pending, retrying without delay until then. */
  flush(): Promise<void>;
  /**
   * Sends a test event once and waits for the response.
   * @throws ApiError 422 if the input is invalid; for an unknown event, it lists the known ones
   */
  trigger(input: TriggerInput): Promise<DeliveryRecord>;
  /** Resends a logged delivery, byte for byte. @throws ApiError 404 for an unknown id */
  redeliver(id: string): Promise<DeliveryRecord>;
  /** Returns the public key of the signatures (PEM), the same as `/.well-known/webhooks.json`. */
  publicKey(): Promise<string>;
}

export interface ClosableDeliveries extends Deliveries {
  /** Returns the last deliveries, the newest first. */
  latest(count: number): DeliverySummary[];
  /** Returns a logged delivery. @throws ApiError 404 for an unknown id */
  get(id: string): DeliveryRecord;
  /** Ends and clears all deliveries. */
  reset(): void;
  /** Ends all deliveries and accepts no new ones. */
  close(): Promise<void>;
}

/**
 * Milliseconds before each retry. The documentation of RealtimeKit's predecessor states five retries; the delays are
 * our choice.
 */
const retryDelaysMs = [1_000, 2_000, 4_000, 8_000, 16_000];

/** Maximum number of events waiting for a webhook. */
const queueLimit = 1_000;

/** Sends events to the webhooks that subscribe to them, in order for each webhook. */
export function createDeliveries(
  state: Pick<State, "subscribe" | "webhooksFor">,
  tools: SenderTools,
): ClosableDeliveries {
  const { events, key, now } = tools;
  const queues = createQueues(queueLimit);
  const log = createDeliveryLog();
  const send = createSender(tools, log.emit);
  let end = new AbortController();
  let hurry = new AbortController();

  async function enqueue(delivery: Delivery, delaysMs: readonly number[]): Promise<void> {
    log.add(delivery);
    const plan = { delaysMs, end: end.signal, hurry: () => hurry.signal };
    const sent = queues.add(delivery.webhookId, () => send(delivery, plan));
    if (sent) return sent;
    delivery.status = "dropped";
    delivery.error = `${queueLimit} events are waiting for this webhook; this one is not sent`;
    log.emit(delivery);
  }

  function deliver(event: MockServerEvent): void {
    const at = now().toISOString();
    for (const { id: webhookId, url } of state.webhooksFor(event)) {
      enqueue(createDelivery({ webhookId, url, event: event.event, payload: event.payload, at }), retryDelaysMs);
    }
  }

  async function sendOnce(delivery: Delivery): Promise<DeliveryRecord> {
    await enqueue(delivery, []);
    return toRecord(delivery);
  }

  const unsubscribe = state.subscribe(deliver);
  const { list, latest, clear, subscribe } = log;
  return {
    ...{ list, latest, clear, subscribe, settled: queues.settled, publicKey: key.publicKey },
    async flush() {
      hurry.abort();
      await queues.settled();
      hurry = new AbortController();
    },
    async trigger(input) {
      const event = requiredText(input, "event") as EventName;
      const payload = merge<EventPayload>(events().example(event), optionalObject(input, "payload") ?? {});
      const destination = { webhookId: crypto.randomUUID(), url: requiredText(input, "to") };
      return sendOnce(createDelivery({ ...destination, event, payload, at: now().toISOString() }));
    },
    get: (id) => toRecord(found(log.find(id), "Delivery", id)),
    async redeliver(id) {
      return sendOnce({ ...createDelivery(found(log.find(id), "Delivery", id)), id });
    },
    reset() {
      end.abort(new Error("The mock server was reset"));
      end = new AbortController();
      clear();
    },
    async close() {
      unsubscribe();
      end.abort(new Error("The mock server was closed"));
      await queues.settled();
    },
  };
}
