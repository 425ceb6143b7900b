/** Maximum number of entries in a block. A full block is split in two. */
const blockSize = 512;

/**
 * A sorted list of slots (numbers of rows), in blocks of a few hundred: adding, deleting and finding by rank or value
 * take about the same time at any length.
 */
export class SortedSlots {
  readonly #compare: (a: number, b: number) => number;
  #blocks: number[][] = [];
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
      this.#blocks.push([...slots.subarray(start, start + blockSize)]);
    }
    this.#size = slots.length;
    this.#starts = undefined;
  }

  add(slot: number): void {
    const isBefore = (other: number) => this.#compare(other, slot) < 0;
    // Most rows are added after the last entry, where no block is found.
    const index = Math.min(this.#blockOf(isBefore), Math.max(this.#blocks.length - 1, 0));
    this.#blocks[index] ??= [];
    const block = this.#blocks[index];
    block.splice(positionIn(block, isBefore), 0, slot);
    if (block.length > blockSize) this.#blocks.splice(index + 1, 0, block.splice(splitAt(block, slot)));
    this.#size++;
    this.#starts = undefined;
  }

  delete(slot: number): void {
    const isBefore = (other: number) => this.#compare(other, slot) < 0;
    const index = this.#blockOf(isBefore);
    const block = this.#blocks[index];
    const position = block ? positionIn(block, isBefore) : 0;
    if (block?.[position] !== slot) return;
    block.splice(position, 1);
    if (block.length === 0) this.#blocks.splice(index, 1);
    this.#size--;
    this.#starts = undefined;
  }

  /** Returns the entry at a rank, counted from 0. */
  at(rank: number): number {
    const { index, position } = this.#locate(rank);
    return this.#blocks[index]?.[position] as number;
  }

  /** Yields the entries from a rank upwards (1), or downwards (-1). */
  *from(rank: number, step: 1 | -1): Iterable<number> {
    let { index, position } = this.#locate(rank);
    for (let block = this.#blocks[index]; block; block = this.#blocks[index]) {
      for (; position >= 0 && position < block.length; position += step) yield block[position] as number;
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

  /** Returns the index of the first block whose last entry is not before a value. */
  #blockOf(isBefore: (slot: number) => boolean): number {
    return partitionPoint(this.#blocks.length, (index) => isBefore(this.#blocks[index]?.at(-1) as number));
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

/** Blocks that grow at their end are not split in the middle, so that rows added in order fill their blocks. */
function splitAt(block: number[], added: number): number {
  return block.at(-1) === added ? block.length - 1 : block.length >> 1;
}

function positionIn(block: number[], isBefore: (slot: number) => boolean): number {
  return partitionPoint(block.length, (position) => isBefore(block[position] as number));
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
