import { compactRow } from "./compact-row.ts";
import type { RowSource } from "./indexes/row-index.ts";
import { isOwnList, Rows } from "./rows.ts";

/** The part of a snapshot for one table: its rows by owner, in the order in which they were added. */
export type TableState<Row> = Record<string, readonly Row[]>;

/** Called after every change of a table. */
export interface TableListener<Row> {
  put(owner: string, row: Row): void;
  delete(owner: string, id: string): void;
  /** All rows were replaced. */
  replace(): void;
}

/**
 * Rows of one kind, each with an owner: meetings belong to an app, participants to a meeting.
 *
 * Rows are frozen and changes replace them, so that snapshots can share rows.
 */
export class Table<Row extends { id: string }, Indexes extends object> {
  readonly #rowsByOwner = new Map<string, Rows<Row, Indexes>>();
  readonly #createIndexes: (source: RowSource<Row>) => Indexes;
  readonly #nothing: Rows<Row, Indexes>;
  readonly #listener: TableListener<Row> | undefined;
  /** Owners by row id, created on the first search, so that rows that are never searched cost nothing. */
  #ownerById: Map<string, string> | undefined;

  constructor(createIndexes: (source: RowSource<Row>) => Indexes, listener?: TableListener<Row>) {
    this.#createIndexes = createIndexes;
    this.#nothing = new Rows(createIndexes);
    this.#listener = listener;
  }

  /** Returns all rows of an owner, the oldest first. */
  list(owner: string): readonly Row[] {
    return this.#of(owner).list();
  }

  /** Returns the indexes of an owner's rows. */
  indexes(owner: string): Indexes {
    return this.#of(owner).indexes;
  }

  /** Yields the indexes of all owners. */
  *allIndexes(): Iterable<[owner: string, indexes: Indexes]> {
    for (const [owner, { indexes }] of this.#rowsByOwner) yield [owner, indexes];
  }

  /** Returns the number of an owner's rows. */
  count(owner: string): number {
    return this.#of(owner).size;
  }

  get(owner: string, id: string): Row | undefined {
    return this.#of(owner).get(id);
  }

  /** Finds a row of any owner. */
  find(id: string): Row | undefined {
    const owner = this.ownerOf(id);
    return owner === undefined ? undefined : this.get(owner, id);
  }

  ownerOf(id: string): string | undefined {
    this.#ownerById ??= new Map(
      [...this.#rowsByOwner].flatMap(([owner, rows]) => rows.list().map((row) => [row.id, owner] as const)),
    );
    return this.#ownerById.get(id);
  }

  /** Adds a row, or replaces the one with the same id. */
  put<Given extends Row>(owner: string, row: Given): Given {
    const rows = this.#rowsByOwner.get(owner) ?? new Rows(this.#createIndexes);
    this.#rowsByOwner.set(owner, rows);
    rows.put(freeze(row));
    this.#ownerById?.set(row.id, owner);
    this.#listener?.put(owner, row);
    return row;
  }

  delete(owner: string, id: string): void {
    this.#rowsByOwner.get(owner)?.delete(id);
    this.#ownerById?.delete(id);
    this.#listener?.delete(owner, id);
  }

  save(): TableState<Row> {
    const owners = [...this.#rowsByOwner].filter(([, { size }]) => size > 0);
    return Object.fromEntries(owners.map(([owner, rows]) => [owner, rows.list()]));
  }

  restore(state: TableState<Row>): void {
    this.#rowsByOwner.clear();
    this.#ownerById = undefined;
    for (const [owner, saved] of Object.entries(state)) {
      if (!isOwnList(saved)) for (const [index, row] of saved.entries()) compactRow(row, saved[index - 1]);
      const rows = new Rows(this.#createIndexes);
      rows.load(saved);
      this.#rowsByOwner.set(owner, rows);
    }
    this.#listener?.replace();
  }

  #of(owner: string): Rows<Row, Indexes> {
    return this.#rowsByOwner.get(owner) ?? this.#nothing;
  }
}

function freeze<Value extends object>(value: Value): Value {
  if (Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const name in value) {
    const part = value[name];
    if (typeof part === "object" && part !== null) freeze(part);
  }
  return value;
}
