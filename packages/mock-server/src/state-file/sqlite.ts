type Sqlite = typeof import("node:sqlite");

/** Returns Node's SQLite, or undefined where there is none (before Node 22.13). */
export function loadSqlite(): Sqlite | undefined {
  const { emitWarning } = process;
  // Node 22 warns that it is experimental, which does not concern the user.
  process.emitWarning = (() => {}) as typeof process.emitWarning;
  try {
    return process.getBuiltinModule("node:sqlite") as Sqlite | undefined;
  } finally {
    process.emitWarning = emitWarning;
  }
}
