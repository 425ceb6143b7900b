import { eachRow, type RowIndex, type RowSource } from "../store/indexes/row-index.ts";
import { SortedSlots } from "../store/indexes/sorted-slots.ts";
import { type Direction, SortedView } from "../store/indexes/sorted-view.ts";
import type { AttendanceRow } from "../store/row-types.ts";
import { SlotMap } from "../store/slot-map.ts";
import { msBetween } from "../time/timestamps.ts";
import { AttendanceOrders, type AttendanceSort, type Measures } from "./attendance-orders.ts";
import { Totals } from "./attendance-totals.ts";
import { type Attended, firstOf } from "./attendance-view.ts";

/** Keeps a session's attendances sorted, both one by one and merged by participant, with who is present and the sums. */
export class AttendanceIndex implements RowIndex<AttendanceRow> {
  readonly totals = new Totals();
  readonly #source: RowSource<AttendanceRow>;
  /** The first attendance of each participant. */
  readonly #firstByUser = new SlotMap((slot) => this.#row(slot).user_id);
  /** All attendances of the participants with several, by the first one. */
  readonly #slotsByFirst = new Map<number, number[]>();
  readonly #present = new SortedSlots((a, b) => a - b);
  /** Participants with one attendance, which looks the same in both views. */
  readonly #single: AttendanceOrders;
  /** The attendances of the others. */
  readonly #several: AttendanceOrders;
  /** The others by their first attendance. */
  readonly #merged: AttendanceOrders;

  constructor(source: RowSource<AttendanceRow>) {
    this.#source = source;
    const one = measuresOf((slot) => [this.#row(slot)]);
    this.#single = new AttendanceOrders(one);
    this.#several = new AttendanceOrders(one);
    this.#merged = new AttendanceOrders(measuresOf((first) => this.#together(first)));
  }

  get participants(): number {
    return this.#firstByUser.size;
  }

  /** Returns the attendances of a participant, the oldest first. */
  devicesOf(userId: string): AttendanceRow[] {
    return this.#slotsOf(userId).map((slot) => this.#row(slot));
  }

  get presentCount(): number {
    return this.#present.size;
  }

  /** Returns the length of all attendances, of current ones up to now. */
  totalMs(nowMs: number): number {
    const total = this.totals.totalMs(nowMs);
    if (total !== undefined) return total;
    const now = new Date(nowMs).toISOString();
    return eachMs(this.#source, now);
  }

  /** Yields the attendances that have not ended, the oldest first. */
  *present(): Iterable<AttendanceRow> {
    for (const slot of this.#present.from(0, 1)) yield this.#row(slot);
  }

  /**
   * Returns the attendances, or those of each participant together.
   * @param nowMs the time up to which current ones last
   */
  sorted(
    view: "raw" | "consolidated" | undefined,
    sort: AttendanceSort,
    direction: Direction,
    nowMs: number,
  ): SortedView<Attended> {
    const others = view === "consolidated" ? this.#merged : this.#several;
    const lists = [this.#single, others].flatMap((orders) => orders.sorted(sort, nowMs));
    const itemOf = (slot: number) => (view === "consolidated" ? this.#together(slot) : this.#row(slot));
    return new SortedView(lists, itemOf, direction);
  }

  add(slot: number, row: AttendanceRow): void {
    this.totals.add(row);
    if (row.left_at === null) this.#present.add(slot);
    const before = this.#slotsOf(row.user_id);
    this.#regroup(row.user_id, before, before.toSpliced(before.findLastIndex((other) => other < slot) + 1, 0, slot));
  }

  remove(slot: number, row: AttendanceRow): void {
    this.totals.remove(row);
    if (row.left_at === null) this.#present.delete(slot);
    const before = this.#slotsOf(row.user_id);
    this.#regroup(row.user_id, before, before.toSpliced(before.indexOf(slot), 1));
  }

  load(): void {
    this.totals.clear();
    this.#firstByUser.clear();
    this.#slotsByFirst.clear();
    this.#firstByUser.reserve(this.#source.slots);
    const present: number[] = [];
    eachRow(this.#source, (row, slot) => {
      this.totals.add(row);
      if (row.left_at === null) present.push(slot);
      const first = this.#firstByUser.get(row.user_id);
      if (first === undefined) {
        this.#firstByUser.set(row.user_id, slot);
        return;
      }
      const own = this.#slotsByFirst.get(first);
      if (own) own.push(slot);
      else this.#slotsByFirst.set(first, [first, slot]);
    });
    this.#present.load(Uint32Array.from(present));
    const users = [...this.#firstByUser.slots()].sort((a, b) => a - b);
    this.#single.load(users.filter((first) => !this.#slotsByFirst.has(first)));
    this.#merged.load(users.filter((first) => this.#slotsByFirst.has(first)));
    this.#several.load([...this.#slotsByFirst.values()].flat().sort((a, b) => a - b));
  }

  /** Moves the attendances of a participant, to which one was added or removed, between the orders. */
  #regroup(userId: string, before: readonly number[], after: number[]): void {
    const [first] = before;
    if (first !== undefined) (before.length === 1 ? this.#single : this.#merged).remove(first);
    const [listed, listing] = [before, after].map((slots) => (slots.length > 1 ? slots : [])) as [number[], number[]];
    for (const slot of difference(listed, listing)) this.#several.remove(slot);
    this.#remember(userId, first, after);
    for (const slot of difference(listing, listed)) this.#several.add(slot);
    const [newFirst] = after;
    if (newFirst !== undefined) (after.length === 1 ? this.#single : this.#merged).add(newFirst);
  }

  #remember(userId: string, oldFirst: number | undefined, slots: number[]): void {
    const [first] = slots;
    if (oldFirst !== undefined) this.#slotsByFirst.delete(oldFirst);
    if (first === undefined) this.#firstByUser.delete(userId);
    else this.#firstByUser.set(userId, first);
    if (first !== undefined && slots.length > 1) this.#slotsByFirst.set(first, slots);
  }

  #slotsOf(userId: string): readonly number[] {
    const first = this.#firstByUser.get(userId);
    return first === undefined ? [] : (this.#slotsByFirst.get(first) ?? [first]);
  }

  /** Returns all attendances of the participant with this first one. */
  #together(first: number): Attended {
    return this.#slotsByFirst.get(first)?.map((slot) => this.#row(slot)) ?? this.#row(first);
  }

  #row(slot: number): AttendanceRow {
    return this.#source.at(slot) as AttendanceRow;
  }
}

function eachMs(source: RowSource<AttendanceRow>, now: string): number {
  let total = 0;
  eachRow(source, ({ joined_at, left_at }) => {
    total += msBetween(joined_at, left_at ?? now);
  });
  return total;
}

function difference(slots: readonly number[], others: readonly number[]): number[] {
  const known = new Set(others);
  return slots.filter((slot) => !known.has(slot));
}

function measuresOf(ownOf: (slot: number) => Attended): Measures {
  return {
    joinedMs: (slot) => Date.parse(firstOf(ownOf(slot)).joined_at),
    present: (slot) => sum(ownOf(slot), ({ left_at }) => Number(left_at === null)),
    endedMinutes: (slot) => minutesOf(ownOf(slot)),
    presentSinceMs: (slot) =>
      sum(ownOf(slot), ({ left_at, joined_at }) => (left_at === null ? Date.parse(joined_at) : 0)),
  };
}

/** Sums are rounded as they are shown. */
function minutesOf(own: Attended): number {
  const minutes = sum(own, ({ left_at, duration }) => (left_at === null ? 0 : duration));
  return Array.isArray(own) ? Math.round(minutes * 10_000) / 10_000 : minutes;
}

function sum(own: Attended, numberOf: (attendance: AttendanceRow) => number): number {
  if (!Array.isArray(own)) return numberOf(own as AttendanceRow);
  return own.reduce<number>((total, attendance: AttendanceRow) => total + numberOf(attendance), 0);
}
