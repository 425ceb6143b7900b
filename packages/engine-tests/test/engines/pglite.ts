import { createSqlDeliveryStore, type SqlQuery, schema } from "@org/rtk-client/webhooks/sql";
import { type Engine, requireEngine } from "./engine.ts";

interface Database {
  exec(statements: string): Promise<unknown>;
  query(statement: string, parameters?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  close(): Promise<void>;
}

/** PostgreSQL in WebAssembly. It has one connection. */
export async function startPglite(): Promise<Engine> {
  const { PGlite } = requireEngine("@electric-sql/pglite") as { PGlite: new () => Database };
  const database = new PGlite();
  await database.exec(schema);
  const query: SqlQuery = (statement, parameters) => database.query(statement, parameters);
  return {
    connect: async (times) => createSqlDeliveryStore(query, { ...times, dialect: "postgresql" }),
    async countRows() {
      const { rows } = await database.query("SELECT count(*)::int AS count FROM rtk_webhook_deliveries");
      return rows[0]?.count as number;
    },
    close: () => database.close(),
  };
}
