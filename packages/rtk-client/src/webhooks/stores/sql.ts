import { type DeliveryStore, type DeliveryTimes, defaultTimes } from "./delivery-store.ts";

/**
 * SQL that creates the stores' table in SQLite, D1 and PostgreSQL: one statement per line, because D1's `exec` splits
 * at line breaks. Run it once, e.g. as a migration.
 */
export const schema = `CREATE TABLE IF NOT EXISTS rtk_webhook_deliveries (delivery_id TEXT PRIMARY KEY, holder TEXT, expires_at BIGINT NOT NULL);
CREATE INDEX IF NOT EXISTS rtk_webhook_deliveries_by_expiry ON rtk_webhook_deliveries (expires_at);
`;

type Row = Record<string, unknown>;

/** Runs a statement with the driver of your choice. Returns the rows, or an object with the property `rows`. */
export type SqlQuery = (
  statement: string,
  parameters: (string | number)[],
) => Row[] | { rows: Row[] } | Promise<Row[] | { rows: Row[] }>;

export interface SqlDeliveryStoreOptions extends DeliveryTimes {
  /** Decides the form of placeholders: `?1` or `$1`. */
  dialect: "sqlite" | "postgresql";
}

// `holder` is null once a delivery is done. `expires_at` is the end of the lease, or of a done delivery's retention.
const statements = {
  claim: `INSERT INTO rtk_webhook_deliveries (delivery_id, holder, expires_at) VALUES ($1, $2, $3)
    ON CONFLICT (delivery_id) DO UPDATE SET holder = excluded.holder, expires_at = excluded.expires_at
    WHERE rtk_webhook_deliveries.expires_at <= $4 RETURNING delivery_id`,
  find: "SELECT holder FROM rtk_webhook_deliveries WHERE delivery_id = $1",
  complete: `INSERT INTO rtk_webhook_deliveries (delivery_id, holder, expires_at) VALUES ($1, NULL, $2)
    ON CONFLICT (delivery_id) DO UPDATE SET holder = NULL, expires_at = excluded.expires_at`,
  purge: "DELETE FROM rtk_webhook_deliveries WHERE expires_at <= $1",
  release: "DELETE FROM rtk_webhook_deliveries WHERE delivery_id = $1 AND holder = $2",
};

/**
 * Creates a store in an SQL database, in the table that `schema` creates. The clocks of servers that share it should
 * agree to within a few seconds.
 *
 * @example
 * const store = createSqlDeliveryStore((statement, parameters) => pool.query(statement, parameters), {
 *   dialect: "postgresql",
 * });
 */
export function createSqlDeliveryStore(query: SqlQuery, options: SqlDeliveryStoreOptions): DeliveryStore {
  const { dialect, leaseMs = defaultTimes.leaseMs, ttlMs = defaultTimes.ttlMs, now = () => Date.now() } = options;
  const run = async (name: keyof typeof statements, ...parameters: (string | number)[]): Promise<Row[]> => {
    const statement = dialect === "sqlite" ? statements[name].replaceAll("$", "?") : statements[name];
    const result = await query(statement, parameters);
    return "rows" in result ? result.rows : result;
  };
  return {
    async claim(deliveryId, holder) {
      const claimed = await run("claim", deliveryId, holder, now() + leaseMs, now());
      if (claimed.length > 0) return "claimed";
      const [found] = await run("find", deliveryId);
      return found?.holder === null ? "done" : "in-progress";
    },
    async complete(deliveryId) {
      await run("complete", deliveryId, now() + ttlMs);
      await run("purge", now());
    },
    async release(deliveryId, holder) {
      await run("release", deliveryId, holder);
    },
  };
}
