import { SlotOrder } from "../store/indexes/row-order.ts";
import type { Sorted } from "../store/indexes/sorted-view.ts";

export type AttendanceSort = "joinedAt" | "duration";

/** What attendances, or those of one participant together, are sorted by. */
export interface Measures {
  joinedMs(slot: number): number;
  /** How many of the attendances are current. */
  present(slot: number): number;
  /** Sum of the minutes of those that have ended. */
  endedMinutes(slot: number): number;
  /** Sum of the times at which the current ones began. */
  presentSinceMs(slot: number): number;
}

/**
 * Attendances sorted by when and by how long. The length of current ones grows, so that they change places with those that
 * have ended, but not among themselves: there is one list for each number of attendances that grow together.
 */
export class AttendanceOrders {
  readonly #measures: Measures;
  readonly #joined: SlotOrder;
  /** By number of current attendances. */
  readonly #lengths: SlotOrder[] = [];

  constructor(measures: Measures) {
    this.#measures = measures;
    this.#joined = new SlotOrder(measures.joinedMs);
  }

  add(slot: number): void {
    this.#joined.slots.add(slot);
    this.#lengthOrder(this.#measures.present(slot)).slots.add(slot);
  }

  remove(slot: number): void {
    this.#joined.slots.delete(slot);
    this.#lengthOrder(this.#measures.present(slot)).slots.delete(slot);
  }

  /** Replaces all slots. @param slots in the order of creation */
  load(slots: readonly number[]): void {
    this.#joined.load(Uint32Array.from(slots));
    const own: number[][] = this.#lengths.map(() => []);
    for (const slot of slots) {
      const present = this.#measures.present(slot);
      own[present] ??= [];
      own[present].push(slot);
    }
    for (const [present, some = []] of own.entries()) this.#lengthOrder(present).load(Uint32Array.from(some));
  }

  sorted(sort: AttendanceSort, nowMs: number): Sorted[] {
    if (sort === "joinedAt") return [this.#joined];
    return this.#lengths.map(({ slots, keyOf }, present) => ({
      slots,
      keyOf: present === 0 ? keyOf : (slot) => (keyOf(slot) + present * nowMs) / 60_000,
    }));
  }

  #lengthOrder(present: number): SlotOrder {
    while (this.#lengths.length <= present) this.#lengths.push(this.#createLengthOrder(this.#lengths.length));
    return this.#lengths[present] as SlotOrder;
  }

  /** Minutes, or where there are current attendances, the milliseconds that are to be added to the present time. */
  #createLengthOrder(present: number): SlotOrder {
    const { endedMinutes, presentSinceMs } = this.#measures;
    if (present === 0) return new SlotOrder(endedMinutes);
    return new SlotOrder((slot) => Math.round(endedMinutes(slot) * 60_000) - presentSinceMs(slot));
  }
}
