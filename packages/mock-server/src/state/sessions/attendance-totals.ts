import type { AttendanceRow } from "../store/row-types.ts";
import { parseTimestamp } from "../time/parse-timestamp.ts";

/** Totals of a session's attendances. */
export class Totals {
  #endedMs = 0;
  #present = 0;
  /**
   * Sum of the start times of the current attendances, relative to the first one, since sums from 1970 would be
   * inexact.
   */
  #presentSinceMs = 0;
  #baseMs: number | undefined;
  #lastJoinedMs = Number.NEGATIVE_INFINITY;
  #lastLeftMs = Number.NEGATIVE_INFINITY;

  add(row: AttendanceRow): void {
    const [joinedMs, leftMs] = this.#count(row, 1);
    this.#lastJoinedMs = Math.max(this.#lastJoinedMs, joinedMs);
    this.#lastLeftMs = Math.max(this.#lastLeftMs, leftMs);
  }

  remove(row: AttendanceRow): void {
    this.#count(row, -1);
  }

  clear(): void {
    [this.#endedMs, this.#present, this.#presentSinceMs] = [0, 0, 0];
    this.#baseMs = undefined;
    [this.#lastJoinedMs, this.#lastLeftMs] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  }

  /**
   * Returns the total milliseconds of all attendances, up to now for current ones. Undefined if one begins later
   * because the clock was set back: then they must be summed individually.
   */
  totalMs(nowMs: number): number | undefined {
    if (this.#present === 0) return this.#endedMs;
    if (nowMs < this.#lastJoinedMs) return undefined;
    return this.#endedMs + this.#present * (nowMs - (this.#baseMs ?? 0)) - this.#presentSinceMs;
  }

  /** Time of the last leave, in milliseconds since 1970; -Infinity without any. Ended attendances never resume. */
  get lastLeftMs(): number {
    return this.#lastLeftMs;
  }

  /** @returns when it began and ended, -Infinity for a current one */
  #count({ joined_at, left_at }: AttendanceRow, sign: 1 | -1): [joinedMs: number, leftMs: number] {
    const joinedMs = parseTimestamp(joined_at);
    if (left_at !== null) {
      const leftMs = parseTimestamp(left_at);
      this.#endedMs += sign * Math.max(leftMs - joinedMs, 0);
      return [joinedMs, leftMs];
    }
    this.#baseMs ??= joinedMs;
    this.#present += sign;
    this.#presentSinceMs += sign * (joinedMs - this.#baseMs);
    return [joinedMs, Number.NEGATIVE_INFINITY];
  }
}
