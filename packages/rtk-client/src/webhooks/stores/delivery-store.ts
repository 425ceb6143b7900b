/** Result of a claim: the delivery is now the caller's, another caller holds it, or it has been handled before. */
export type DeliveryClaim = "claimed" | "in-progress" | "done";

/**
 * Remembers which deliveries have been handled.
 *
 * `claim` must be atomic: of concurrent calls with the same id, exactly one returns `claimed`. A claim expires after
 * its lease, so that a handler that hangs or crashes does not hold the delivery forever.
 */
export interface DeliveryStore {
  /** Claims a delivery unless another caller holds it or it is done. `holder` identifies the claim. */
  claim(deliveryId: string, holder: string): DeliveryClaim | Promise<DeliveryClaim>;
  /** Marks a delivery as handled: further claims return `done`. */
  complete(deliveryId: string): void | Promise<void>;
  /** Gives up a claim, unless another holder has claimed the delivery since. */
  release(deliveryId: string, holder: string): void | Promise<void>;
}

/** How long a store keeps claims and handled deliveries. */
export interface DeliveryTimes {
  /** Milliseconds after which a claim expires; must exceed the duration of your handlers. Defaults to 60,000. */
  leaseMs?: number | undefined;
  /** Milliseconds for which handled deliveries are remembered. Defaults to a day. */
  ttlMs?: number | undefined;
  /** Clock in milliseconds. */
  now?: (() => number) | undefined;
}

export const defaultTimes = { leaseMs: 60_000, ttlMs: 24 * 60 * 60 * 1000 };

export interface MemoryDeliveryStoreOptions extends DeliveryTimes {
  /**
   * Maximum number of handled deliveries to remember; a new one replaces the oldest. Deliveries in progress are always
   * remembered. Defaults to 10,000.
   */
  maxDeliveries?: number | undefined;
}

/** Creates a store in the memory of this process. */
export function createMemoryDeliveryStore({
  maxDeliveries = 10_000,
  leaseMs = defaultTimes.leaseMs,
  ttlMs = defaultTimes.ttlMs,
  now = () => performance.now(),
}: MemoryDeliveryStoreOptions = {}): DeliveryStore {
  // Both are ordered by expiry, so the first entry is the oldest.
  const claims = new Map<string, { holder: string; expiresAt: number }>();
  const done = new Map<string, number>();

  function forgetLapsed(): void {
    for (const [id, { expiresAt }] of claims) {
      if (now() < expiresAt) return;
      claims.delete(id);
    }
  }

  return {
    claim(deliveryId, holder) {
      forgetLapsed();
      if (claims.has(deliveryId)) return "in-progress";
      if (now() < (done.get(deliveryId) ?? 0)) return "done";
      claims.set(deliveryId, { holder, expiresAt: now() + leaseMs });
      return "claimed";
    },
    complete(deliveryId) {
      claims.delete(deliveryId);
      done.delete(deliveryId);
      done.set(deliveryId, now() + ttlMs);
      const [oldest] = done.keys();
      if (done.size > maxDeliveries) done.delete(oldest as string);
    },
    release(deliveryId, holder) {
      if (claims.get(deliveryId)?.holder === holder) claims.delete(deliveryId);
    },
  };
}
