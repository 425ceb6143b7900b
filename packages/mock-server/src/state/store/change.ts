import type { TableName } from "./store.ts";

/** A change of the state: a row was put or deleted, everything was replaced, or the clock was set. */
export type Change =
  | { kind: "put"; table: TableName; owner: string; row: { id: string } }
  | { kind: "delete"; table: TableName; owner: string; id: string }
  | { kind: "replace" }
  | { kind: "clock" };
