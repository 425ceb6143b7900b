import { SlotOrder } from "../store/indexes/row-order.ts";
import type { Sorted } from "../store/indexes/sorted-view.ts";

export type AttendanceSort = "joinedAt" | "duration";

/** Sort keys of attendances, individual or merged by participant. */
export interface Measures {
  joinedMs(slot: number): number;
  /** Number of current attendances. */
  present(slot: number): number;
  /** Total minutes of the ended ones. */
  endedMinutes(slot: number): number;
  /** Sum of the start times of the current ones. */
  presentSinceMs(slot: number): number;
}

/**
 * Attendances sorted by time and by length. Current ones grow, so their position among ended ones changes, but not
 * among each other. Therefore there is one list per number of current attendances.
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

  /** Minutes, or with current attendances, the milliseconds to add to the present time. */
  #createLengthOrder(present: number): SlotOrder {
    const { endedMinutes, presentSinceMs } = this.#measures;
    if (present === 0) return new SlotOrder(endedMinutes);
    return new SlotOrder((slot) => Math.round(endedMinutes(slot) * 60_000) - presentSinceMs(slot));
  }
}
