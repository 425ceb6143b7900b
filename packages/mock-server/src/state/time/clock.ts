import { parseDuration } from "./duration.ts";

/** The clock of a mock server. It follows the real time until it is set. */
export interface Clock {
  now(): Date;
  /** Stops the clock at a timestamp, after everything that is due until then has happened. @throws RangeError for an invalid timestamp */
  set(timestamp: Date | string): void;
  /**
   * Advances the clock by milliseconds or an ISO 8601 duration (`PT5M`); everything that is due until then happens, in
   * order. A stopped clock remains stopped.
   * @throws RangeError for an invalid or negative duration
   */
  advance(duration: number | string): void;
  /** Makes the clock follow the real time again. */
  follow(): void;
}

/** The clock's part of a snapshot: the time it is stopped at, or its lead over the real time. */
export type ClockState = { stoppedAt: string } | { aheadMs: number };

export interface RestorableClock extends Clock {
  /** Whether it is stopped, i.e. changes only when it is set or advanced. */
  readonly isStopped: boolean;
  /** Runs an action as if it were another time, in milliseconds since 1970. */
  at(timeMs: number, action: () => void): void;
  save(): ClockState;
  restore(state: ClockState): void;
}

/**
 * @param realNow returns the real time in milliseconds since 1970. `Date.now` is looked up at each call, so that fake timers apply
 * @param changed called after every change except the passing of time
 */
export function createClock(realNow: () => number = () => Date.now(), changed: () => void = () => {}): RestorableClock {
  let stoppedAt: number | undefined;
  let aheadMs = 0;
  let pinnedAt: number | undefined;
  return {
    now: () => new Date(pinnedAt ?? stoppedAt ?? realNow() + aheadMs),
    get isStopped() {
      return stoppedAt !== undefined;
    },
    at(timeMs, action) {
      pinnedAt = timeMs;
      try {
        action();
      } finally {
        pinnedAt = undefined;
      }
    },
    set(timestamp) {
      stoppedAt = parseTimestamp(timestamp);
      aheadMs = 0;
      changed();
    },
    advance(duration) {
      const ms = typeof duration === "string" ? parseDuration(duration) : duration;
      if (!(ms >= 0))
        throw new RangeError(`The clock cannot be advanced by ${duration}: the duration must not be negative`);
      const target = parseTimestamp(new Date((stoppedAt ?? realNow() + aheadMs) + ms));
      if (stoppedAt === undefined) aheadMs += ms;
      else stoppedAt = target;
      changed();
    },
    follow() {
      stoppedAt = undefined;
      aheadMs = 0;
      changed();
    },
    save: () => (stoppedAt === undefined ? { aheadMs } : { stoppedAt: new Date(stoppedAt).toISOString() }),
    restore(state) {
      const saved = parseState(state, realNow());
      ({ stoppedAt, aheadMs } = saved);
    },
  };
}

/** @throws TypeError or RangeError when it is not a valid state */
function parseState(state: ClockState, realMs: number): { stoppedAt: number | undefined; aheadMs: number } {
  const { stoppedAt, aheadMs } = (state ?? {}) as { stoppedAt?: unknown; aheadMs?: unknown };
  if (typeof stoppedAt === "string") return { stoppedAt: parseTimestamp(stoppedAt), aheadMs: 0 };
  if (stoppedAt === undefined && typeof aheadMs === "number" && isInBounds(realMs + aheadMs)) {
    return { stoppedAt: undefined, aheadMs };
  }
  throw new TypeError(
    `clock must have "stoppedAt", a timestamp, or "aheadMs", milliseconds; it is ${JSON.stringify(state)?.slice(0, 100)}`,
  );
}

/** Bounds within which years have four digits, as RFC 3339 requires. The upper one leaves time to advance. */
const firstMs = Date.parse("0001-01-01T00:00:00Z");
const lastMs = Date.parse("9999-01-01T00:00:00Z");

function isInBounds(ms: number): boolean {
  return ms >= firstMs && ms <= lastMs;
}

function parseTimestamp(timestamp: Date | string): number {
  const ms = new Date(timestamp).getTime();
  if (isInBounds(ms)) return ms;
  throw new RangeError(`${timestamp} is not a timestamp, e.g. 2023-02-01T10:30:00Z`);
}
