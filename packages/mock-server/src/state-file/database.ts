import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Snapshot } from "../state/snapshot.ts";
import type { TableName } from "../state/store/store.ts";
import { loadSqlite } from "./sqlite.ts";

/** Identifies our databases in the file header: "RTKM". */
export const applicationId = 0x52544b4d;
/** Version of the tables below. */
export const formatVersion = 1;

/** A changed row; a deleted one if `row` is missing. */
export interface RowChange {
  table: TableName;
  owner: string;
  id: string;
  row?: object;
  /** Whether the row was deleted before, and so moves to the end. */
  isRecreated: boolean;
}

/** The state in SQLite: each row as JSON in a database row, in the order of creation. */
export class StateDatabase {
  readonly #database: DatabaseSync;
  readonly #put: StatementSync;
  readonly #delete: StatementSync;
  readonly #set: StatementSync;
  /** The settings as stored in the database; most changes do not affect them. */
  readonly #settings = new Map<string, string>();

  /** @param path one of our databases, or an empty file */
  constructor(path: string) {
    const sqlite = loadSqlite();
    if (!sqlite) throw new Error("Node's SQLite is missing");
    this.#database = new sqlite.DatabaseSync(path);
    try {
      // Other processes can then neither read nor write it, even if they ignore our lock.
      this.#database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA busy_timeout = 0");
      this.#create();
      // Committed transactions survive the death of the process; a power failure may lose the last ones.
      this.#database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
      this.#put = this.#database.prepare(
        "INSERT INTO rows (name, owner, id, json) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET json = excluded.json",
      );
      this.#delete = this.#database.prepare("DELETE FROM rows WHERE name = ? AND owner = ? AND id = ?");
      this.#set = this.#database.prepare(
        "INSERT INTO settings (name, json) VALUES (?, ?) ON CONFLICT DO UPDATE SET json = excluded.json",
      );
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  /** Returns the state, or undefined if the database is new. */
  read(): Snapshot | undefined {
    const settings = this.#database.prepare("SELECT name, json FROM settings").all() as {
      name: string;
      json: string;
    }[];
    if (settings.length === 0) return undefined;
    for (const { name, json } of settings) this.#settings.set(name, json);
    const store: Record<string, Record<string, unknown[]>> = {};
    for (const row of this.#database.prepare("SELECT name, owner, json FROM rows ORDER BY position").iterate()) {
      const { name, owner, json } = row as { name: string; owner: string; json: string };
      store[name] ??= Object.create(null) as Record<string, unknown[]>;
      const key = JSON.parse(owner) as string;
      store[name][key] ??= [];
      store[name][key].push(JSON.parse(json));
    }
    const rest = Object.fromEntries(settings.map(({ name, json }) => [name, JSON.parse(json) as unknown]));
    return { ...rest, store } as unknown as Snapshot;
  }

  /** Writes changes in one transaction. */
  write(changes: Iterable<RowChange>, settings: Omit<Snapshot, "store">): void {
    this.#transaction(() => {
      for (const change of changes) this.#writeRow(change);
      this.#writeSettings(settings);
    });
  }

  /** Replaces everything in one transaction. */
  replace({ store, ...settings }: Snapshot): void {
    this.#transaction(() => {
      this.#database.exec("DELETE FROM rows");
      for (const [table, owners] of Object.entries(store)) {
        for (const [owner, rows] of Object.entries<readonly { id: string }[]>(owners)) {
          for (const row of rows)
            this.#put.run(table, JSON.stringify(owner), JSON.stringify(row.id), JSON.stringify(row));
        }
      }
      this.#writeSettings(settings);
    });
  }

  close(): void {
    this.#database.close();
  }

  #create(): void {
    this.#transaction(() => {
      this.#database.exec(`
        PRAGMA application_id = ${applicationId};
        PRAGMA user_version = ${formatVersion};
        CREATE TABLE IF NOT EXISTS rows (
          position INTEGER PRIMARY KEY,
          name TEXT NOT NULL,
          owner TEXT NOT NULL,
          id TEXT NOT NULL,
          json TEXT NOT NULL,
          UNIQUE (name, owner, id)
        ) STRICT;
        CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;
      `);
    });
  }

  /** Owners and ids are stored as JSON, since SQLite's texts cannot represent every string. */
  #writeRow({ table, owner, id, row, isRecreated }: RowChange): void {
    const keys = [table, JSON.stringify(owner), JSON.stringify(id)] as const;
    if (!row || isRecreated) this.#delete.run(...keys);
    if (row) this.#put.run(...keys, JSON.stringify(row));
  }

  #writeSettings(settings: object): void {
    for (const [name, value] of Object.entries(settings)) {
      const json = JSON.stringify(value);
      if (this.#settings.get(name) === json) continue;
      this.#set.run(name, json);
      this.#settings.set(name, json);
    }
  }

  #transaction(action: () => void): void {
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      action();
      this.#database.exec("COMMIT");
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      this.#settings.clear();
      throw error;
    }
  }
}
