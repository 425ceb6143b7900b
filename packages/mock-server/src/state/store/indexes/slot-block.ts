/** Most entries of a block. A full one is split in two. */
export const blockSize = 512;

/** Sorted slots, and room for more of them. Numbers in an array of JavaScript's take twice the memory. */
export class SlotBlock {
  #slots: Uint32Array;
  length: number;

  constructor(slots: Uint32Array) {
    this.#slots = Uint32Array.from(slots);
    this.length = slots.length;
  }

  at(position: number): number {
    return this.#slots[position] as number;
  }

  get last(): number {
    return this.at(this.length - 1);
  }

  insert(position: number, slot: number): void {
    if (this.length === this.#slots.length) {
      const larger = new Uint32Array(Math.min(Math.max(8, 2 * this.length), blockSize));
      larger.set(this.#slots);
      this.#slots = larger;
    }
    this.#slots.copyWithin(position + 1, position, this.length);
    this.#slots[position] = slot;
    this.length++;
  }

  remove(position: number): void {
    this.#slots.copyWithin(position, position + 1, this.length);
    this.length--;
  }

  /** Moves the entries from a position on into a new block. */
  cut(position: number): SlotBlock {
    const rest = new SlotBlock(this.#slots.subarray(position, this.length));
    this.length = position;
    return rest;
  }
}
