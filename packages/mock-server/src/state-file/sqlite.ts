type Sqlite = typeof import("node:sqlite");

/** Returns Node's SQLite, or undefined if this Node has none (before 22.13). */
export function loadSqlite(): Sqlite | undefined {
  const { emitWarning } = process;
  // Suppresses Node 22's warning that it is experimental, which users need not see.
  process.emitWarning = (() => {}) as typeof process.emitWarning;
  try {
    return process.getBuiltinModule("node:sqlite") as Sqlite | undefined;
  } finally {
    process.emitWarning = emitWarning;
  }
}
