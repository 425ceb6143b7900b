import type { DeliveryStore, DeliveryTimes } from "./delivery-store.ts";
import { createSqlDeliveryStore } from "./sql.ts";

export { schema } from "./sql.ts";

/** The used part of a D1 binding. */
export interface D1DatabaseLike {
  prepare(statement: string): { bind(...values: unknown[]): { all(): Promise<{ results: unknown[] }> } };
}

/**
 * Creates a store in a Cloudflare D1 database, in the table that `schema` creates.
 *
 * @example
 * const handle = handleWebhooks<Env>(handlers, { store: (env) => createD1DeliveryStore(env.DB) });
 */
export function createD1DeliveryStore(database: D1DatabaseLike, times: DeliveryTimes = {}): DeliveryStore {
  const query = async (statement: string, parameters: unknown[]) => {
    const { results } = await database
      .prepare(statement)
      .bind(...parameters)
      .all();
    return results as Record<string, unknown>[];
  };
  return createSqlDeliveryStore(query, { ...times, dialect: "sqlite" });
}
