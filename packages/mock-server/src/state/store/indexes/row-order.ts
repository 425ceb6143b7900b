import { eachRow, type RowIndex, type RowSource } from "./row-index.ts";
import { sortByKeys } from "./sort-by-keys.ts";
import { SortedSlots } from "./sorted-slots.ts";

/** Slots sorted by a number, then by slot. */
export class SlotOrder {
  readonly slots: SortedSlots;
  readonly keyOf: (slot: number) => number;

  constructor(keyOf: (slot: number) => number) {
    this.keyOf = keyOf;
    this.slots = new SortedSlots((a, b) => keyOf(a) - keyOf(b) || a - b);
  }

  /** Replaces all slots. @param slots in the order of creation */
  load(slots: Uint32Array): void {
    const keys = new Float64Array(slots.length);
    for (let index = 0; index < slots.length; index++) keys[index] = this.keyOf(slots[index] as number);
    if (keys.every((value, index) => index === 0 || (keys[index - 1] as number) <= value)) {
      this.slots.load(slots);
      return;
    }
    this.slots.load(sortByKeys(slots, keys));
  }
}

/** Keeps all or some rows of one owner sorted by a number. */
export class RowOrder<Row> extends SlotOrder implements RowIndex<Row> {
  readonly source: RowSource<Row>;
  readonly #keyOfRow: (row: Row) => number | undefined;

  /** @param keyOf returns undefined for rows to omit */
  constructor(source: RowSource<Row>, keyOf: (row: Row) => number | undefined) {
    super((slot) => keyOf(source.at(slot) as Row) as number);
    this.source = source;
    this.#keyOfRow = keyOf;
  }

  /** Yields the rows, in order. */
  *rows(): Iterable<Row> {
    for (const slot of this.slots.from(0, 1)) yield this.source.at(slot) as Row;
  }

  add(slot: number, row: Row): void {
    if (this.#keyOfRow(row) !== undefined) this.slots.add(slot);
  }

  remove(slot: number, row: Row): void {
    if (this.#keyOfRow(row) !== undefined) this.slots.delete(slot);
  }

  override load(): void {
    const included: number[] = [];
    eachRow(this.source, (row, slot) => {
      if (this.#keyOfRow(row) !== undefined) included.push(slot);
    });
    super.load(Uint32Array.from(included));
  }
}
