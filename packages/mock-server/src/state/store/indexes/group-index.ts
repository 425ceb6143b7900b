import { eachRow, type RowIndex, type RowSource } from "./row-index.ts";

/** Finds rows by a text that several may share, e.g. the running recordings of a meeting. */
export class GroupIndex<Row> implements RowIndex<Row> {
  readonly #source: RowSource<Row>;
  readonly #keyOf: (row: Row) => string | undefined;
  /** Slots by key, in order. */
  readonly #groups = new Map<string, number[]>();

  /** @param keyOf returns undefined for rows without a group */
  constructor(source: RowSource<Row>, keyOf: (row: Row) => string | undefined) {
    this.#source = source;
    this.#keyOf = keyOf;
  }

  /** Returns the rows of a group, the oldest first. */
  list(key: string): Row[] {
    return (this.#groups.get(key) ?? []).map((slot) => this.#source.at(slot) as Row);
  }

  last(key: string): Row | undefined {
    const slot = this.#groups.get(key)?.at(-1);
    return slot === undefined ? undefined : this.#source.at(slot);
  }

  add(slot: number, row: Row): void {
    const key = this.#keyOf(row);
    if (key === undefined) return;
    const slots = this.#groups.get(key);
    if (!slots) this.#groups.set(key, [slot]);
    else slots.splice(slots.findLastIndex((other) => other < slot) + 1, 0, slot);
  }

  remove(slot: number, row: Row): void {
    const key = this.#keyOf(row);
    const slots = key === undefined ? undefined : this.#groups.get(key);
    if (!slots) return;
    slots.splice(slots.indexOf(slot), 1);
    if (slots.length === 0) this.#groups.delete(key as string);
  }

  load(): void {
    this.#groups.clear();
    eachRow(this.#source, (row, slot) => this.add(slot, row));
  }
}
