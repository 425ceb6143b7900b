import { hash } from "./random.ts";

/**
 * Finds slots by the text of their rows, with open addressing. A `Map` of a million texts takes four times the memory, since
 * it keeps the texts as well.
 */
export class SlotMap {
  readonly #textOf: (slot: number) => string;
  /** Slots plus 1; 0 is free, -1 was deleted. */
  #cells = new Int32Array(8);
  #size = 0;
  #deleted = 0;

  /** @param textOf returns the text of a slot in the map */
  constructor(textOf: (slot: number) => string) {
    this.#textOf = textOf;
  }

  get size(): number {
    return this.#size;
  }

  get(text: string): number | undefined {
    const cell = this.#cellOf(text);
    return cell === undefined ? undefined : (this.#cells[cell] as number) - 1;
  }

  /** Sets the slot of a text, which is that of the slot's row. */
  set(text: string, slot: number): void {
    const known = this.#cellOf(text);
    if (known !== undefined) {
      this.#cells[known] = slot + 1;
      return;
    }
    if (2 * (this.#size + this.#deleted + 1) > this.#cells.length) this.#resize(this.#size + 1);
    this.#insert(text, slot);
    this.#size++;
  }

  delete(text: string): void {
    const cell = this.#cellOf(text);
    if (cell === undefined) return;
    this.#cells[cell] = -1;
    this.#size--;
    this.#deleted++;
  }

  clear(): void {
    this.#cells = new Int32Array(8);
    [this.#size, this.#deleted] = [0, 0];
  }

  /** Makes room for a number of texts at once. */
  reserve(size: number): void {
    if (2 * size > this.#cells.length) this.#resize(size);
  }

  /** Yields all slots, in any order. */
  *slots(): Iterable<number> {
    for (const cell of this.#cells) if (cell > 0) yield cell - 1;
  }

  #cellOf(text: string): number | undefined {
    const mask = this.#cells.length - 1;
    for (let cell = hash(text) & mask; ; cell = (cell + 1) & mask) {
      const content = this.#cells[cell] as number;
      if (content === 0) return undefined;
      if (content > 0 && this.#textOf(content - 1) === text) return cell;
    }
  }

  #insert(text: string, slot: number): void {
    const mask = this.#cells.length - 1;
    let cell = hash(text) & mask;
    while (this.#cells[cell] !== 0) cell = (cell + 1) & mask;
    this.#cells[cell] = slot + 1;
  }

  #resize(size: number): void {
    const old = this.#cells;
    this.#cells = new Int32Array(Math.max(8, 2 ** Math.ceil(Math.log2(2 * size))));
    this.#deleted = 0;
    for (const cell of old) if (cell > 0) this.#insert(this.#textOf(cell - 1), cell - 1);
  }
}
