/** The rows of one owner by slot, which is their number in the order of creation. */
export interface RowSource<Row> {
  /** Number of slots, including those of deleted rows. */
  readonly slots: number;
  at(slot: number): Row | undefined;
}

/** Something that is kept up to date with the rows of one owner. */
export interface RowIndex<Row> {
  add(slot: number, row: Row): void;
  /** Called while the source still has the row. */
  remove(slot: number, row: Row): void;
  /** Replaces everything by the rows of the source. */
  load(): void;
}

/** Calls a function for each row, in the order of creation. */
export function eachRow<Row>(source: RowSource<Row>, visit: (row: Row, slot: number) => void): void {
  for (let slot = 0; slot < source.slots; slot++) {
    const row = source.at(slot);
    if (row !== undefined) visit(row, slot);
  }
}
