/** Result of a claim: the delivery is now the caller's, another caller holds it, or it has been handled before. */
export type DeliveryClaim = "claimed" | "in-progress" | "done";

/**
 * Remembers which deliveries have been handled.
 *
 * `claim` must be atomic: of several calls with one id, one returns `claimed`. A claim lapses after a lease, so that a
 * handler that hangs, or whose process ends, does not hold the delivery for ever.
 */
export interface DeliveryStore {
  /** Claims a delivery, unless somebody holds it or it is done. `holder` is an id of this claim. */
  claim(deliveryId: string, holder: string): DeliveryClaim | Promise<DeliveryClaim>;
  /** The delivery was handled: from now on it is `done`. */
  complete(deliveryId: string): void | Promise<void>;
  /** The delivery could not be handled: it can be claimed again, unless another holder has claimed it meanwhile. */
  release(deliveryId: string, holder: string): void | Promise<void>;
}

/** Times of a store of deliveries. */
export interface DeliveryTimes {
  /** Milliseconds after which a claim lapses. Longer than your handlers take. Defaults to 60,000. */
  leaseMs?: number | undefined;
  /** Milliseconds for which handled deliveries are remembered. Defaults to a day. */
  ttlMs?: number | undefined;
  /** Clock in milliseconds. */
  now?: (() => number) | undefined;
}

export const defaultTimes = { leaseMs: 60_000, ttlMs: 24 * 60 * 60 * 1000 };

export interface MemoryDeliveryStoreOptions extends DeliveryTimes {
  /**
   * How many handled deliveries are remembered; a new one replaces the oldest. Those that are being handled now are always
   * remembered. Defaults to 10,000.
   */
  maxDeliveries?: number | undefined;
}

/** Makes a store in the memory of this process. Other processes do not see it. */
export function createMemoryDeliveryStore({
  maxDeliveries = 10_000,
  leaseMs = defaultTimes.leaseMs,
  ttlMs = defaultTimes.ttlMs,
  now = () => performance.now(),
}: MemoryDeliveryStoreOptions = {}): DeliveryStore {
  // Each in the order of their ends, so the first is always the oldest.
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
