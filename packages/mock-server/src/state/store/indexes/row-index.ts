/** The rows of one owner by slot, their number in the order of creation. */
export interface RowSource<Row> {
  /** Number of slots, including those of deleted rows. */
  readonly slots: number;
  at(slot: number): Row | undefined;
}

/** An index that is kept up to date with the rows of one owner. */
export interface RowIndex<Row> {
  add(slot: number, row: Row): void;
  /** Called before the source removes the row. */
  remove(slot: number, row: Row): void;
  /** Rebuilds the index from the rows of the source. */
  load(): void;
}

/** Calls a function for each row, in the order of creation. */
export function eachRow<Row>(source: RowSource<Row>, visit: (row: Row, slot: number) => void): void {
  for (let slot = 0; slot < source.slots; slot++) {
    const row = source.at(slot);
    if (row !== undefined) visit(row, slot);
  }
}
