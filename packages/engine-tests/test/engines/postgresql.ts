import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { createSqlDeliveryStore, schema } from "@org/rtk-client/webhooks/sql";
import { type Engine, requireEngine } from "./engine.ts";

interface Client {
  connect(): Promise<void>;
  query(statement: string, parameters?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  end(): Promise<void>;
}

/** Folder of the newest installed server's programs, as Debian lays it out; undefined if no server is installed. */
export const postgresqlPrograms = globSync("/usr/lib/postgresql/*/bin")
  .sort((left, right) => left.localeCompare(right, "en", { numeric: true }))
  .at(-1);

/** A dedicated PostgreSQL server, on a socket in a temporary folder. */
export async function startPostgresql(programs: string): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), "rtk-postgresql-"));
  // The server refuses to run as root; 65534 is nobody.
  const identity = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  if (identity.uid) chownSync(folder, identity.uid, identity.gid);
  const data = join(folder, "data");
  const initialize = ["-D", data, "-U", "rtk", "-A", "trust", "--no-sync"];
  execFileSync(join(programs, "initdb"), initialize, { ...identity, stdio: "pipe", cwd: folder });
  const options = ["-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "fsync=off"];
  const server = spawn(join(programs, "postgres"), options, { ...identity, cwd: folder });
  await waitFor(server.stderr, "ready to accept connections");

  const { Client } = requireEngine("pg") as { Client: new (options: object) => Client };
  const clients: Client[] = [];
  const connect = async () => {
    const client = new Client({ host: folder, user: "rtk", database: "postgres" });
    await client.connect();
    clients.push(client);
    return client;
  };
  const admin = await connect();
  await admin.query(schema);
  return {
    async connect(times) {
      const client = await connect();
      const query = (statement: string, parameters: unknown[]) => client.query(statement, parameters);
      return createSqlDeliveryStore(query, { ...times, dialect: "postgresql" });
    },
    async countRows() {
      const { rows } = await admin.query("SELECT count(*)::int AS count FROM rtk_webhook_deliveries");
      return rows[0]?.count as number;
    },
    async close() {
      await Promise.all(clients.map((client) => client.end()));
      server.kill("SIGINT");
      await once(server, "exit");
      rmSync(folder, { recursive: true });
    },
  };
}

async function waitFor(stream: Readable, text: string): Promise<void> {
  let printed = "";
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    printed += chunk;
    if (printed.includes(text)) return;
  }
  throw new Error(`The server ended: ${printed}`);
}
