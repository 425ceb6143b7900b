import type { EventName } from "../state/event-types.ts";
import { createListeners } from "../state/listeners.ts";
import { type Delivery, type DeliveryRecord, type DeliverySummary, toRecord, toSummary } from "./delivery.ts";

/** The log of the events sent to webhooks. */
export interface DeliveryLog {
  /** Returns the last 1,000 deliveries, the oldest first, optionally only those of one event. */
  list(event?: EventName): DeliveryRecord[];
  /** Clears the log. Pending deliveries continue. */
  clear(): void;
  /** Calls the listener after each attempt and at the end of each delivery. @returns a function that unsubscribes */
  subscribe(listener: (delivery: DeliveryRecord) => void): () => void;
}

export interface WritableDeliveryLog extends DeliveryLog {
  add(delivery: Delivery): void;
  /** Returns the last deliveries, the newest first. */
  latest(count: number): DeliverySummary[];
  /** Returns the delivery with an id, if it is in the log. */
  find(id: string): Delivery | undefined;
  /** Calls the listeners with a delivery. */
  emit(delivery: Delivery): void;
}

const limit = 1_000;

export function createDeliveryLog(): WritableDeliveryLog {
  const listeners = createListeners<[DeliveryRecord]>();
  let deliveries: Delivery[] = [];
  return {
    add(delivery) {
      deliveries.push(delivery);
      // Dropping entries in batches costs less than dropping them one by one.
      if (deliveries.length >= 2 * limit) deliveries = deliveries.slice(-limit);
    },
    latest: (count) => deliveries.slice(-count).reverse().map(toSummary),
    find: (id) => deliveries.findLast((delivery) => delivery.id === id),
    emit(delivery) {
      listeners.emit(toRecord(delivery));
    },
    list(event) {
      const latest = deliveries.slice(-limit);
      return latest.filter((delivery) => event === undefined || delivery.event === event).map(toRecord);
    },
    clear() {
      deliveries = [];
    },
    subscribe: listeners.add,
  };
}
