import { parseDuration } from "./duration.ts";

/** The time of a mock server. It follows the real time until it is set. */
export interface Clock {
  now(): Date;
  /** Stops the clock at a moment. @throws RangeError when the moment is none */
  set(moment: Date | string): void;
  /**
   * Moves the clock on by milliseconds or an ISO 8601 duration (`PT5M`). A stopped clock stays stopped.
   * @throws RangeError when the duration is none, or negative
   */
  advance(duration: number | string): void;
  /** Lets the clock follow the real time again. */
  follow(): void;
}

/** What a snapshot keeps of a clock: the moment it stands still at, or by how much it is ahead of the real time. */
export type ClockState = { stoppedAt: string } | { aheadMs: number };

export interface RestorableClock extends Clock {
  save(): ClockState;
  restore(state: ClockState): void;
}

/**
 * @param realNow the real time in milliseconds since 1970
 * @param changed hears of every change but that of time itself
 */
export function createClock(realNow: () => number = Date.now, changed: () => void = () => {}): RestorableClock {
  let stoppedAt: number | undefined;
  let aheadMs = 0;
  return {
    now: () => new Date(stoppedAt ?? realNow() + aheadMs),
    set(moment) {
      stoppedAt = parseMoment(moment);
      aheadMs = 0;
      changed();
    },
    advance(duration) {
      const ms = typeof duration === "string" ? parseDuration(duration) : duration;
      if (!(ms >= 0)) throw new RangeError(`The clock cannot be advanced by ${duration}: time goes forward only`);
      const moment = parseMoment(new Date((stoppedAt ?? realNow() + aheadMs) + ms));
      if (stoppedAt === undefined) aheadMs += ms;
      else stoppedAt = moment;
      changed();
    },
    follow() {
      stoppedAt = undefined;
      aheadMs = 0;
      changed();
    },
    save: () => (stoppedAt === undefined ? { aheadMs } : { stoppedAt: new Date(stoppedAt).toISOString() }),
    restore(state) {
      stoppedAt = "stoppedAt" in state ? parseMoment(state.stoppedAt) : undefined;
      aheadMs = "aheadMs" in state ? state.aheadMs : 0;
    },
  };
}

/** Moments that have a year of four digits for some time to come, as RFC 3339 wants it. */
const firstMs = Date.parse("0001-01-01T00:00:00Z");
const lastMs = Date.parse("9999-01-01T00:00:00Z");

function parseMoment(moment: Date | string): number {
  const ms = new Date(moment).getTime();
  if (ms >= firstMs && ms <= lastMs) return ms;
  throw new RangeError(`${moment} is not a moment, such as 2023-02-01T10:30:00Z`);
}
