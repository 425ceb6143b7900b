import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { createSqlDeliveryStore, type SqlQuery, schema } from "@org/rtk-client/webhooks/sql";
import type { Engine } from "./engine.ts";

/** `node:sqlite` on one file. It is synchronous, so each connection has its own thread. */
export async function startSqlite(): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), "rtk-sqlite-"));
  const threads: Worker[] = [];

  async function connect(): Promise<SqlQuery> {
    const workerData = { file: join(folder, "deliveries.db") };
    const thread = new Worker(new URL("../workers/sqlite-connection.ts", import.meta.url), { workerData });
    threads.push(thread);
    await once(thread, "message");
    // One statement at a time, as on a connection.
    let last: Promise<unknown> = Promise.resolve();
    return (statement, parameters) => {
      const result = last.then(async () => {
        thread.postMessage({ statement, parameters });
        const [{ rows, error }] = await once(thread, "message");
        if (error) throw new Error(error);
        return rows;
      });
      last = result;
      return result;
    };
  }

  const query = await connect();
  for (const statement of schema.trim().split("\n")) await query(statement, []);
  return {
    connect: async (times) => createSqlDeliveryStore(await connect(), { ...times, dialect: "sqlite" }),
    async countRows() {
      const rows = (await query("SELECT count(*) AS count FROM rtk_webhook_deliveries", [])) as { count: number }[];
      return rows[0]?.count ?? 0;
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate()));
      await rm(folder, { recursive: true });
    },
  };
}
