import { indexes } from "./indexes/indexes.ts";
import type { RowSource } from "./indexes/row-index.ts";
import { Table, type TableListener, type TableState } from "./table.ts";

type Indexes = typeof indexes;

type RowOf<Name extends keyof Indexes> = Parameters<Indexes[Name]>[0] extends RowSource<infer Each> ? Each : never;

/**
 * All data of a mock server. Apps belong to an account; participants to a meeting; attendances to a session; everything else
 * to an app.
 */
export type Store = { [Name in keyof Indexes]: Table<RowOf<Name> & { id: string }, ReturnType<Indexes[Name]>> };

export type TableName = keyof Store;

export type StoreState = { [Name in TableName]: TableState<RowOf<Name>> };

/** @param listenerOf returns the listener for changes of a table */
export function createStore(listenerOf?: (table: TableName) => TableListener<{ id: string }>): Store {
  const tables = Object.entries(indexes).map(([name, createIndexes]) => [
    name,
    new Table(createIndexes as (source: unknown) => object, listenerOf?.(name as TableName)),
  ]);
  return Object.fromEntries(tables) as Store;
}

export function saveStore(store: Store): StoreState {
  return Object.fromEntries(Object.entries(store).map(([name, table]) => [name, table.save()])) as StoreState;
}

/** Replaces all rows with those of a state. */
export function restoreStore(store: Store, state: StoreState): void {
  for (const [name, table] of Object.entries(store)) (table as Store["apps"]).restore(rowsOf(state, name as "apps"));
}

function rowsOf<Name extends TableName>(state: StoreState, name: Name): StoreState[Name] {
  return state[name] ?? {};
}
