import { hash } from "./random.ts";

/**
 * Finds slots by the text of their rows, with open addressing. A `Map` of a million texts takes four times the memory,
 * since it also stores the texts.
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
    const content = this.#cells[this.#cellOf(text)] as number;
    return content === 0 ? undefined : content - 1;
  }

  /** Sets the slot for its row's text. */
  set(text: string, slot: number): void {
    const cell = this.#cellToWrite(text);
    if (this.#cells[cell] === 0) this.#size++;
    this.#cells[cell] = slot + 1;
  }

  /** Sets the slot of a text unless it has one. @returns the text's slot */
  setDefault(text: string, slot: number): number {
    const cell = this.#cellToWrite(text);
    const known = this.#cells[cell] as number;
    if (known > 0) return known - 1;
    this.#size++;
    this.#cells[cell] = slot + 1;
    return slot;
  }

  delete(text: string): void {
    const cell = this.#cellOf(text);
    if (this.#cells[cell] === 0) return;
    this.#cells[cell] = -1;
    this.#size--;
    this.#deleted++;
  }

  clear(): void {
    this.#cells = new Int32Array(8);
    [this.#size, this.#deleted] = [0, 0];
  }

  /** Reserves space for a number of texts. */
  reserve(size: number): void {
    if (2 * size > this.#cells.length) this.#resize(size);
  }

  /** Returns the cell of a text, or the free cell for it. */
  #cellOf(text: string): number {
    const mask = this.#cells.length - 1;
    for (let cell = hash(text) & mask; ; cell = (cell + 1) & mask) {
      const content = this.#cells[cell] as number;
      if (content === 0 || (content > 0 && this.#textOf(content - 1) === text)) return cell;
    }
  }

  /** Like `#cellOf`, after reserving space for one more text. */
  #cellToWrite(text: string): number {
    if (2 * (this.#size + this.#deleted + 1) > this.#cells.length) this.#resize(this.#size + 1);
    return this.#cellOf(text);
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
