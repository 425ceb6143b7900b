import { createRequire } from "node:module";
import type { DeliveryStore } from "@org/rtk-client/webhooks";
import type { SqlDeliveryStoreOptions } from "@org/rtk-client/webhooks/sql";

export type Times = Pick<SqlDeliveryStoreOptions, "leaseMs" | "ttlMs"> & { now: () => number };

/** A database with many connections. */
export interface Engine {
  /** Returns a store with its own connection. */
  connect(times: Times): Promise<DeliveryStore>;
  /** Counts the rows of the stores' table. */
  countRows(): Promise<number>;
  close(): Promise<void>;
}

/** Requires a package of `engines/`, which has a separate lockfile. */
export const requireEngine = createRequire(new URL("../../engines/package.json", import.meta.url));
