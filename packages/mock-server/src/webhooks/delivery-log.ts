import type { EventName } from "../state/events.ts";
import { type Delivery, type DeliveryRecord, toRecord } from "./delivery.ts";

/** What became of the events that were sent to webhooks. */
export interface DeliveryLog {
  /** The last 1,000 deliveries, the oldest first; those of one event if it is named. */
  list(event?: EventName): DeliveryRecord[];
  /** Forgets them. Those that are not at their end go on. */
  clear(): void;
  /** Hears of each delivery after each attempt and at its end. @returns a function that ends the subscription */
  subscribe(listener: (delivery: DeliveryRecord) => void): () => void;
}

export interface WritableDeliveryLog extends DeliveryLog {
  add(delivery: Delivery): void;
  /** The last delivery with an id. */
  find(id: string): Delivery | undefined;
  /** Tells subscribers of a delivery. */
  changed(delivery: Delivery): void;
}

const limit = 1_000;

export function createDeliveryLog(): WritableDeliveryLog {
  const listeners = new Set<(delivery: DeliveryRecord) => void>();
  let deliveries: Delivery[] = [];
  return {
    add(delivery) {
      deliveries.push(delivery);
      // Cutting off many at a time costs less than one each time.
      if (deliveries.length >= 2 * limit) deliveries = deliveries.slice(-limit);
    },
    find: (id) => deliveries.findLast((delivery) => delivery.id === id),
    changed(delivery) {
      for (const listener of listeners) listener(toRecord(delivery));
    },
    list(event) {
      const latest = deliveries.slice(-limit);
      return latest.filter((delivery) => event === undefined || delivery.event === event).map(toRecord);
    },
    clear() {
      deliveries = [];
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
