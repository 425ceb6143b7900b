import type { RowIndex, RowSource } from "./indexes/row-index.ts";
import { SlotMap } from "./slot-map.ts";

export type Indexes<Row> = Readonly<Record<string, RowIndex<Row>>>;

/** Lists of valid rows, which are not checked again when a snapshot is restored. */
const ownLists = new WeakSet<readonly object[]>();

export function isOwnList(rows: readonly object[]): boolean {
  return ownLists.has(rows);
}

/** The rows of one owner in the order of creation, with their indexes. */
export class Rows<Row extends { id: string }, Kept extends object> implements RowSource<Row> {
  readonly indexes: Kept;
  readonly #all: readonly RowIndex<Row>[];
  readonly #slotById = new SlotMap((slot) => (this.#rows[slot] as Row).id);
  #rows: (Row | undefined)[] = [];
  /** Cached list of all rows, valid until the next change. */
  #list: readonly Row[] | undefined;

  constructor(createIndexes: (source: RowSource<Row>) => Kept) {
    this.indexes = createIndexes(this);
    this.#all = Object.values(this.indexes) as RowIndex<Row>[];
  }

  get slots(): number {
    return this.#rows.length;
  }

  get size(): number {
    return this.#slotById.size;
  }

  at(slot: number): Row | undefined {
    return this.#rows[slot];
  }

  get(id: string): Row | undefined {
    const slot = this.#slotById.get(id);
    return slot === undefined ? undefined : this.#rows[slot];
  }

  /** Returns all rows, the oldest first. */
  list(): readonly Row[] {
    if (!this.#list) {
      this.#list = Object.freeze(this.#rows.filter((row) => row !== undefined));
      ownLists.add(this.#list);
    }
    return this.#list;
  }

  /** Adds a row, or replaces the one with the same id. */
  put(row: Row): void {
    const slot = this.#slotById.get(row.id) ?? this.#rows.length;
    const replaced = this.#rows[slot];
    if (replaced !== undefined) for (const index of this.#all) index.remove(slot, replaced);
    this.#rows[slot] = row;
    if (replaced === undefined) this.#slotById.set(row.id, slot);
    for (const index of this.#all) index.add(slot, row);
    this.#list = undefined;
  }

  delete(id: string): void {
    const slot = this.#slotById.get(id);
    if (slot === undefined) return;
    for (const index of this.#all) index.remove(slot, this.#rows[slot] as Row);
    this.#slotById.delete(id);
    this.#rows[slot] = undefined;
    this.#list = undefined;
    // Compacts when there are more deleted rows than others.
    if (this.#rows.length > 32 && this.#rows.length > 2 * this.size) this.load(this.list());
  }

  /** Replaces all rows. Of several rows with the same id, the last is kept, in the place of the first. */
  load(rows: readonly Row[]): void {
    this.#slotById.clear();
    this.#slotById.reserve(rows.length);
    this.#rows = [];
    for (const row of rows) {
      const slot = this.#slotById.setDefault(row.id, this.#rows.length);
      this.#rows[slot] = row;
    }
    this.#list = this.#rows.length === rows.length && isOwnList(rows) ? rows : undefined;
    for (const index of this.#all) index.load();
  }
}
