/**
 * What became of the attempt to take a delivery: it is now the caller's (`claimed`), somebody else is at it
 * (`in-progress`), or it has been handled before (`done`).
 */
export type DeliveryClaim = "claimed" | "in-progress" | "done";

/**
 * Remembers which deliveries have been handled. One that several servers share (a database, say) must make `claim`
 * atomic: of two calls at once with one id, one only answers `claimed`.
 */
export interface DeliveryStore {
  /** Takes a delivery, unless it is taken or done. A claim should lapse when its server dies without a word. */
  claim(deliveryId: string): DeliveryClaim | Promise<DeliveryClaim>;
  /** The claimed delivery was handled: from now on it is `done`. */
  complete(deliveryId: string): void | Promise<void>;
  /** The claimed delivery could not be handled: the next one to come with this id is `claimed` again. */
  release(deliveryId: string): void | Promise<void>;
}

export interface MemoryDeliveryStoreOptions {
  /** How many deliveries are remembered; the oldest is forgotten for a new one. 10,000 by default. */
  maxDeliveries?: number;
  /** Milliseconds for which a delivery is remembered. A day by default. */
  ttlMs?: number;
  /** Clock in milliseconds; `performance.now()` by default. */
  now?: () => number;
}

/** Makes a store in the memory of this process. It forgets everything at its end, and other processes do not see it. */
export function createMemoryDeliveryStore({
  maxDeliveries = 10_000,
  ttlMs = 24 * 60 * 60 * 1000,
  now = () => performance.now(),
}: MemoryDeliveryStoreOptions = {}): DeliveryStore {
  // In the order of their claims, so the first is always the oldest.
  const deliveries = new Map<string, { claim: "in-progress" | "done"; claimedAt: number }>();

  function forgetOldest(): void {
    const [oldest] = deliveries.keys();
    if (oldest !== undefined) deliveries.delete(oldest);
  }

  return {
    claim(deliveryId) {
      const known = deliveries.get(deliveryId);
      if (known && now() - known.claimedAt < ttlMs) return known.claim;
      deliveries.delete(deliveryId);
      if (deliveries.size >= maxDeliveries) forgetOldest();
      deliveries.set(deliveryId, { claim: "in-progress", claimedAt: now() });
      return "claimed";
    },
    complete(deliveryId) {
      const known = deliveries.get(deliveryId);
      if (known) known.claim = "done";
    },
    release(deliveryId) {
      deliveries.delete(deliveryId);
    },
  };
}
