import type { TableName } from "./store.ts";

/** What happened to the state: a row was put or deleted, everything was replaced, or the clock was set. */
export type Change =
  | { kind: "put"; table: TableName; owner: string; row: { id: string } }
  | { kind: "delete"; table: TableName; owner: string; id: string }
  | { kind: "replace" }
  | { kind: "clock" };
