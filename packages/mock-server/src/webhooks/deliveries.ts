import type { EventName, EventPayload, WorldEvent } from "../state/events.ts";
import { optionalObject, requiredText } from "../state/input.ts";
import { merge } from "../state/merge.ts";
import type { World } from "../state/state.ts";
import { found } from "../state/store/lookup.ts";
import { createDelivery, type Delivery, type DeliveryRecord, toRecord } from "./delivery.ts";
import { createDeliveryLog, type DeliveryLog } from "./delivery-log.ts";
import { createQueues } from "./delivery-queues.ts";
import { createSender, type SenderTools } from "./delivery-sender.ts";

/** An event that did not happen, to be sent to an address that need not be a webhook's. */
export interface TriggerInput {
  /** `meeting.participantJoined` say. */
  event: EventName;
  /** Address that it is sent to. */
  to: string;
  /** What takes the place of the values in the description's example of the event, at any depth. */
  payload?: object;
}

/** The events that are sent to webhooks. */
export interface Deliveries extends DeliveryLog {
  /** Waits until no delivery is pending. */
  settled(): Promise<void>;
  /** Waits until no delivery is pending, while further attempts are made at once instead of after a while. */
  flush(): Promise<void>;
  /**
   * Sends one event, once, and waits for the answer.
   * @throws ApiError 422 when the input is wrong; it lists the events if it is no event
   */
  trigger(input: TriggerInput): Promise<DeliveryRecord>;
  /** Sends a delivery of the log again, the same in every byte, once. @throws ApiError 404 when there is none with the id */
  redeliver(id: string): Promise<DeliveryRecord>;
  /** Public key that signatures fit (PEM), as `/.well-known/webhooks.json` has it. */
  publicKey(): Promise<string>;
}

export interface ClosableDeliveries extends Deliveries {
  /** Ends and forgets all deliveries. */
  reset(): void;
  /** Ends all deliveries, and begins no others. */
  close(): Promise<void>;
}

/** Milliseconds before each further attempt. RealtimeKit's own are not documented. */
const retryDelaysMs = [1_000, 2_000, 4_000, 8_000];

/** Sends the events of a world to the webhooks that ask for them, to each of these in the order in which they happened. */
export function createDeliveries(
  world: Pick<World, "subscribe" | "webhooksFor">,
  tools: SenderTools,
): ClosableDeliveries {
  const { events, key, now } = tools;
  const queues = createQueues();
  const log = createDeliveryLog();
  const send = createSender(tools, log.changed);
  let end = new AbortController();
  let hurry = new AbortController();

  function enqueue(delivery: Delivery, delaysMs: readonly number[]): Promise<void> {
    log.add(delivery);
    const plan = { delaysMs, end: end.signal, hurry: () => hurry.signal };
    return queues.add(delivery.webhookId, () => send(delivery, plan));
  }

  function announce(event: WorldEvent): void {
    const at = now().toISOString();
    for (const { id: webhookId, url } of world.webhooksFor(event)) {
      enqueue(createDelivery({ webhookId, url, event: event.event, payload: event.payload, at }), retryDelaysMs);
    }
  }

  async function sendOnce(delivery: Delivery): Promise<DeliveryRecord> {
    await enqueue(delivery, []);
    return toRecord(delivery);
  }

  const unsubscribe = world.subscribe(announce);
  const { list, clear, subscribe } = log;
  return {
    ...{ list, clear, subscribe, settled: queues.settled, publicKey: key.publicKey },
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
