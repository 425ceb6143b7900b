import type { DeliveryStore, DeliveryTimes } from "./delivery-store.ts";
import { createSqlDeliveryStore } from "./sql.ts";

export { schema } from "./sql.ts";

/** What the store needs of a D1 binding. */
export interface D1DatabaseLike {
  prepare(statement: string): { bind(...values: unknown[]): { all(): Promise<{ results: unknown[] }> } };
}

/**
 * Makes a store in a database of Cloudflare D1, in the table of `schema`.
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
