import type { AttendanceRow } from "../store/row-types.ts";
import { parseTimestamp } from "../time/parse-timestamp.ts";
import type { Measures } from "./attendance-orders.ts";

/** Numeric measures of individual attendances. */
export class MeasuredAttendances implements Measures {
  #joinedMs = new Float64Array(16);
  /** Minutes of ended attendances; -1 for current ones. */
  #minutes = new Float64Array(16);

  readonly joinedMs = (slot: number): number => this.#joinedMs[slot] as number;
  readonly present = (slot: number): number => Number((this.#minutes[slot] as number) < 0);
  readonly endedMinutes = (slot: number): number => Math.max(this.#minutes[slot] as number, 0);
  readonly presentSinceMs = (slot: number): number => this.present(slot) * this.joinedMs(slot);

  set(slot: number, { joined_at, left_at, duration }: AttendanceRow): void {
    if (slot >= this.#minutes.length) this.reserve(2 * slot);
    this.#joinedMs[slot] = parseTimestamp(joined_at);
    this.#minutes[slot] = left_at === null ? -1 : duration;
  }

  /** Reserves space for a number of slots. */
  reserve(slots: number): void {
    this.#joinedMs = grown(this.#joinedMs, slots);
    this.#minutes = grown(this.#minutes, slots);
  }
}

function grown(numbers: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  if (length <= numbers.length) return numbers;
  const larger = new Float64Array(length);
  larger.set(numbers);
  return larger;
}

/**
 * Measures the attendances of each participant together. @param together returns all attendances of a participant by
 * the first one
 */
export function measureTogether(each: Measures, together: (first: number) => readonly number[]): Measures {
  const sum = (first: number, numberOf: (slot: number) => number) =>
    together(first).reduce((total, slot) => total + numberOf(slot), 0);
  return {
    joinedMs: each.joinedMs,
    present: (first) => sum(first, each.present),
    // Rounded like the shown value.
    endedMinutes: (first) => Math.round(sum(first, each.endedMinutes) * 10_000) / 10_000,
    presentSinceMs: (first) => sum(first, each.presentSinceMs),
  };
}
