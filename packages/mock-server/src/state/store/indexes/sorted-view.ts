import type { RowOrder } from "./row-order.ts";
import { partitionPoint, type SortedSlots } from "./sorted-slots.ts";

/** A source of pages: an array, or a view that reads only the items of a page. */
export interface Sequence<Item> {
  readonly length: number;
  slice(start: number, end: number): Item[];
}

/** Descending order is ascending order reversed, including items with equal keys. */
export type Direction = "ASC" | "DESC" | "DSC";

/** Slots sorted by a value at the current time, then by slot. */
export interface Sorted {
  readonly slots: SortedSlots;
  readonly keyOf: (slot: number) => number;
}

/** Rows in the order of one or several sorted lists, which are merged lazily. */
export class SortedView<Item> implements Sequence<Item> {
  readonly #lists: readonly Sorted[];
  readonly #itemOf: (slot: number) => Item;
  readonly #step: 1 | -1;

  constructor(lists: readonly Sorted[], itemOf: (slot: number) => Item, direction: Direction) {
    this.#lists = lists.filter(({ slots }) => slots.size > 0);
    this.#itemOf = itemOf;
    this.#step = direction === "ASC" ? 1 : -1;
  }

  get length(): number {
    return this.#lists.reduce((sum, { slots }) => sum + slots.size, 0);
  }

  slice(start: number, end: number): Item[] {
    return take(this.#walk(Math.min(start, this.length)), end - start).map(this.#itemOf);
  }

  /** Returns the items that pass a test. All are read in the order of creation, in which they are stored in memory. */
  filter(test: (item: Item) => boolean): Sequence<Item> {
    const marks = this.#mark();
    let length = 0;
    for (let slot = 0; slot < marks.length; slot++) {
      if (marks[slot] === 0) continue;
      if (test(this.#itemOf(slot))) length++;
      else marks[slot] = 0;
    }
    const slice = (start: number, end: number) => {
      const matching = where(this.#walk(0), (slot) => marks[slot] === 1);
      return take(skip(matching, start), Math.min(end, length) - start).map(this.#itemOf);
    };
    return { length, slice };
  }

  /** Returns an array with 1 for the slots in the lists and 0 for the others. */
  #mark(): Uint8Array {
    let marks = new Uint8Array(1024);
    for (const { slots } of this.#lists) {
      for (const slot of slots.from(0, 1)) {
        if (slot >= marks.length) marks = grown(marks, slot);
        marks[slot] = 1;
      }
    }
    return marks;
  }

  /** Yields the slots of all lists merged, in order. */
  *#walk(start: number): Iterable<number> {
    const step = this.#step;
    const counts = splitAt(this.#lists, step === 1 ? start : this.length - start);
    const rests = this.#lists.map(({ slots }, index) => {
      const count = counts[index] as number;
      return slots.from(step === 1 ? count : count - 1, step);
    });
    const [only] = rests;
    // Keys cost more than everything else here.
    if (only && rests.length === 1) return yield* only;
    const heads = rests.map((rest, index) => new Head(rest, (this.#lists[index] as Sorted).keyOf));
    for (let first = firstOf(heads, step); first; first = firstOf(heads, step)) {
      yield first.slot as number;
      first.advance();
    }
  }
}

/** Returns a view of the rows that one order sorts. */
export function viewOf<Row>(order: RowOrder<Row>, direction: Direction): SortedView<Row> {
  return new SortedView([order], (slot) => order.source.at(slot) as Row, direction);
}

/** The next slot of one of several lists. */
class Head {
  slot: number | undefined;
  value = 0;
  readonly #slots: Iterator<number>;
  readonly #keyOf: (slot: number) => number;

  constructor(slots: Iterable<number>, keyOf: (slot: number) => number) {
    this.#slots = slots[Symbol.iterator]();
    this.#keyOf = keyOf;
    this.advance();
  }

  advance(): void {
    const { done, value } = this.#slots.next();
    this.slot = done ? undefined : value;
    if (this.slot !== undefined) this.value = this.#keyOf(this.slot);
  }
}

function firstOf(heads: readonly Head[], step: 1 | -1): Head | undefined {
  let first: Head | undefined;
  for (const head of heads) {
    if (head.slot === undefined) continue;
    const isFirst = !first || step * (head.value - first.value || head.slot - (first.slot as number)) < 0;
    if (isFirst) first = head;
  }
  return first;
}

/** Returns how many of the first entries of the merged lists come from each list. */
function splitAt([list, ...others]: readonly Sorted[], rank: number): number[] {
  if (!list) return [];
  if (others.length === 0 || rank === 0) return [rank, ...others.map(() => 0)];
  const count = partitionPoint(list.slots.size, (index) => {
    const slot = list.slots.at(index);
    return index + countBefore(others, list.keyOf(slot), slot) < rank;
  });
  return [count, ...splitAt(others, rank - count)];
}

function countBefore(lists: readonly Sorted[], value: number, slot: number): number {
  const before =
    ({ keyOf }: Sorted) =>
    (other: number) =>
      (keyOf(other) - value || other - slot) < 0;
  return lists.reduce((sum, list) => sum + list.slots.countBefore(before(list)), 0);
}

function take(slots: Iterable<number>, count: number): number[] {
  const taken: number[] = [];
  if (count <= 0) return taken;
  for (const slot of slots) if (taken.push(slot) >= count) break;
  return taken;
}

function* where(slots: Iterable<number>, test: (slot: number) => boolean): Iterable<number> {
  for (const slot of slots) if (test(slot)) yield slot;
}

function* skip(slots: Iterable<number>, count: number): Iterable<number> {
  let skipped = 0;
  for (const slot of slots) if (skipped++ >= count) yield slot;
}

function grown(marks: Uint8Array, slot: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * slot);
  larger.set(marks);
  return larger;
}
