import { eachRow, type RowIndex, type RowSource } from "../store/indexes/row-index.ts";
import { SortedSlots } from "../store/indexes/sorted-slots.ts";
import { type Direction, SortedView } from "../store/indexes/sorted-view.ts";
import type { AttendanceRow } from "../store/row-types.ts";
import { SlotMap } from "../store/slot-map.ts";
import { msBetween } from "../time/timestamps.ts";
import { MeasuredAttendances, measureTogether } from "./attendance-measures.ts";
import { AttendanceOrders, type AttendanceSort } from "./attendance-orders.ts";
import { Totals } from "./attendance-totals.ts";
import type { Attended } from "./attendance-view.ts";

/** Keeps a session's attendances sorted, both individually and merged by participant, with current ones and totals. */
export class AttendanceIndex implements RowIndex<AttendanceRow> {
  readonly totals = new Totals();
  readonly #source: RowSource<AttendanceRow>;
  /** The sort keys, separate from the rows: reading rows in every comparison takes several times as long. */
  readonly #measured = new MeasuredAttendances();
  /** The first attendance of each participant. */
  readonly #firstByUser = new SlotMap((slot) => this.#row(slot).user_id);
  /** All attendances of participants with several, by their first one. */
  readonly #slotsByFirst = new Map<number, number[]>();
  readonly #present = new SortedSlots((a, b) => a - b);
  /** Participants with one attendance, which is the same in both views. */
  readonly #single: AttendanceOrders;
  /** The individual attendances of all other participants. */
  readonly #several: AttendanceOrders;
  /** The other participants, by their first attendance. */
  readonly #merged: AttendanceOrders;

  constructor(source: RowSource<AttendanceRow>) {
    this.#source = source;
    this.#single = new AttendanceOrders(this.#measured);
    this.#several = new AttendanceOrders(this.#measured);
    this.#merged = new AttendanceOrders(
      measureTogether(this.#measured, (first) => this.#slotsByFirst.get(first) ?? [first]),
    );
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

  /** Returns the total length of all attendances, up to now for current ones. */
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

  /** Returns the attendances, individually or merged by participant. @param nowMs end of current ones */
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
    this.#measured.set(slot, row);
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
    this.#measured.reserve(this.#source.slots);
    const [present, firsts]: [number[], number[]] = [[], []];
    eachRow(this.#source, (row, slot) => {
      this.#measured.set(slot, row);
      this.totals.add(row);
      if (row.left_at === null) present.push(slot);
      const first = this.#firstByUser.setDefault(row.user_id, slot);
      if (first === slot) firsts.push(slot);
      else if (!this.#slotsByFirst.get(first)?.push(slot)) this.#slotsByFirst.set(first, [first, slot]);
    });
    this.#present.load(Uint32Array.from(present));
    this.#single.load(firsts.filter((first) => !this.#slotsByFirst.has(first)));
    this.#merged.load(firsts.filter((first) => this.#slotsByFirst.has(first)));
    this.#several.load([...this.#slotsByFirst.values()].flat().sort((a, b) => a - b));
  }

  /** Moves a participant's attendances between the orders after one was added or removed. */
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

  /** Returns all attendances of the participant with the given first one. */
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
