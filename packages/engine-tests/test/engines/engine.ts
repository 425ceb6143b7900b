import { createRequire } from "node:module";
import type { DeliveryStore } from "@org/rtk-client/webhooks";
import type { SqlDeliveryStoreOptions } from "@org/rtk-client/webhooks/sql";

export type Times = Pick<SqlDeliveryStoreOptions, "leaseMs" | "ttlMs"> & { now: () => number };

/** A database that many connections share. */
export interface Engine {
  /** Returns a store over a connection of its own. */
  connect(times: Times): Promise<DeliveryStore>;
  /** Counts the rows of the stores' table. */
  countRows(): Promise<number>;
  close(): Promise<void>;
}

/** Requires a package of `engines/`, which has a lockfile of its own. */
export const requireEngine = createRequire(new URL("../../engines/package.json", import.meta.url));
