import type { Change } from "../state/store/change.ts";
import { type RowChange, StateDatabase } from "./database.ts";
import { type Persistable, restoreFrom, type StateFile } from "./persistable.ts";

/**
 * Loads the state from a database and writes all changes of a call back in one transaction before the response is sent,
 * since a process on a busy machine can pause for a long time in between.
 *
 * @throws Error if the database does not contain a valid state
 */
export function followInSqlite(state: Persistable, file: string): StateFile {
  const database = new StateDatabase(file);
  try {
    const saved = database.read();
    if (saved) restoreFrom(state, file, saved);
    else database.replace(state.snapshot());
  } catch (error) {
    database.close();
    throw error;
  }
  const writer = createWriter(state, database, file);
  const stop = state.onChange(writer.note);
  // The process may be ended while other parts are still closing.
  const flush = () => writer.flush();
  process.once("exit", flush);
  return {
    async close() {
      process.off("exit", flush);
      stop();
      try {
        writer.flush();
      } finally {
        database.close();
      }
    },
  };
}

function createWriter(state: Persistable, database: StateDatabase, file: string) {
  let changes = new Map<string, RowChange>();
  let isReplaced = false;
  let isClockSet = false;
  let isScheduled = false;

  /** Changes that could not be written are kept and written with the next ones. */
  function flush(): void {
    isScheduled = false;
    try {
      if (isReplaced) database.replace(state.snapshot());
      else if (changes.size > 0 || isClockSet) database.write(changes.values(), state.settings());
    } catch (cause) {
      throw new Error(`The state file ${file} cannot be written: ${(cause as Error).message}`, { cause });
    }
    changes = new Map();
    isReplaced = false;
    isClockSet = false;
  }

  return {
    flush,
    note(change: Change): void {
      if (change.kind === "replace") isReplaced = true;
      else if (change.kind === "clock") isClockSet = true;
      else if (!isReplaced) noteRow(changes, change);
      if (isScheduled) return;
      isScheduled = true;
      queueMicrotask(() => {
        if (!isScheduled) return;
        try {
          flush();
        } catch (error) {
          process.emitWarning(error as Error);
        }
      });
    },
  };
}

/** Of several changes to a row, only the last is written. */
function noteRow(changes: Map<string, RowChange>, change: Exclude<Change, { kind: "replace" | "clock" }>): void {
  const { table, owner } = change;
  const id = change.kind === "put" ? change.row.id : change.id;
  const key = JSON.stringify([table, owner, id]);
  const before = changes.get(key);
  const isRecreated = before !== undefined && (before.row === undefined || before.isRecreated);
  changes.set(key, { table, owner, id, ...(change.kind === "put" && { row: change.row }), isRecreated });
}
