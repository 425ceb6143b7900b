import { blockSize, SlotBlock } from "./slot-block.ts";

/**
 * A sorted list of slots (numbers of rows), in blocks of a few hundred: adding, deleting and finding by rank or value
 * take about the same time at any length.
 */
export class SortedSlots {
  readonly #compare: (a: number, b: number) => number;
  #blocks: SlotBlock[] = [];
  #size = 0;
  /** Number of entries before each block. Recounted lazily after a change. */
  #starts: number[] | undefined;

  /** @param compare compares two slots by their rows, which must be unchanged while they are in the list; never 0 for different slots */
  constructor(compare: (a: number, b: number) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#size;
  }

  /** Replaces all entries. @param slots in order */
  load(slots: Uint32Array): void {
    this.#blocks = [];
    for (let start = 0; start < slots.length; start += blockSize) {
      this.#blocks.push(new SlotBlock(slots.subarray(start, start + blockSize)));
    }
    this.#size = slots.length;
    this.#starts = undefined;
  }

  add(slot: number): void {
    const isBefore = (other: number) => this.#compare(other, slot) < 0;
    const end = this.#blocks.length - 1;
    const last = this.#blocks[end];
    if (!last) this.#blocks.push(new SlotBlock(Uint32Array.of(slot)));
    // Most rows come after the last entry, where nothing needs to be searched.
    else if (isBefore(last.last)) this.#insert(end, last, last.length, slot);
    else {
      const index = this.#blockOf(isBefore);
      const block = this.#blocks[index] as SlotBlock;
      this.#insert(index, block, positionIn(block, isBefore), slot);
    }
    this.#size++;
    this.#starts = undefined;
  }

  delete(slot: number): void {
    const isBefore = (other: number) => this.#compare(other, slot) < 0;
    const index = this.#blockOf(isBefore);
    const block = this.#blocks[index];
    const position = block ? positionIn(block, isBefore) : 0;
    if (block?.at(position) !== slot) return;
    block.remove(position);
    if (block.length === 0) this.#blocks.splice(index, 1);
    this.#size--;
    this.#starts = undefined;
  }

  /** Returns the entry at a rank, counted from 0. */
  at(rank: number): number {
    const { index, position } = this.#locate(rank);
    return this.#blocks[index]?.at(position) as number;
  }

  /** Yields the entries from a rank upwards (1), or downwards (-1). */
  *from(rank: number, step: 1 | -1): Iterable<number> {
    let { index, position } = this.#locate(rank);
    for (let block = this.#blocks[index]; block; block = this.#blocks[index]) {
      for (; position >= 0 && position < block.length; position += step) yield block.at(position);
      index += step;
      position = step === 1 ? 0 : (this.#blocks[index]?.length ?? 0) - 1;
    }
  }

  /** Returns the number of entries before a value. @param isBefore whether an entry comes before the value */
  countBefore(isBefore: (slot: number) => boolean): number {
    const index = this.#blockOf(isBefore);
    const block = this.#blocks[index];
    return block ? (this.#countStarts()[index] as number) + positionIn(block, isBefore) : this.#size;
  }

  #insert(index: number, block: SlotBlock, position: number, slot: number): void {
    if (block.length < blockSize) {
      block.insert(position, slot);
      return;
    }
    // A block that grows at its end stays full, so that rows added in order take no more space than needed.
    const rest = block.cut(position === blockSize ? position : blockSize >> 1);
    this.#blocks.splice(index + 1, 0, rest);
    if (position <= block.length && block.length < blockSize) block.insert(position, slot);
    else rest.insert(position - block.length, slot);
  }

  /** Returns the index of the first block whose last entry is not before a value. */
  #blockOf(isBefore: (slot: number) => boolean): number {
    return partitionPoint(this.#blocks.length, (index) => isBefore(this.#blocks[index]?.last as number));
  }

  #locate(rank: number): { index: number; position: number } {
    const starts = this.#countStarts();
    const index = partitionPoint(starts.length, (block) => (starts[block] as number) <= rank) - 1;
    return { index, position: rank - (starts[index] ?? 0) };
  }

  #countStarts(): number[] {
    if (this.#starts) return this.#starts;
    let count = 0;
    this.#starts = this.#blocks.map(({ length }) => {
      count += length;
      return count - length;
    });
    return this.#starts;
  }
}

function positionIn(block: SlotBlock, isBefore: (slot: number) => boolean): number {
  return partitionPoint(block.length, (position) => isBefore(block.at(position)));
}

/** Returns the first index below `length` for which the test fails, or else `length`. */
export function partitionPoint(length: number, test: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
