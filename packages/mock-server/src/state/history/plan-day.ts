import type { Chance } from "./chance.ts";
import type { HistoryInput } from "./history-input.ts";
import { type MeetingKind, meetingKinds, webinar } from "./meeting-kinds.ts";

/** A planned session in the past. */
export interface PlannedSession {
  kind: MeetingKind;
  /** Number of a recurring meeting among those of its kind. */
  series?: number;
  startMs: number;
  lengthMs: number;
  /** Number of participants. */
  size: number;
}

const minuteMs = 60_000;
/** Sessions start on quarter-hours from 8:00 to 18:00 UTC. */
const [firstQuarter, lastQuarter] = [32, 72];

/** Plans the sessions of a day, ordered by start. */
export function planDay(chance: Chance, dayMs: number, { meetings, participants }: HistoryInput): PlannedSession[] {
  const count = Math.min(meetings ?? usualCount(chance, dayMs), participants ?? Number.POSITIVE_INFINITY);
  const kinds = Array.from({ length: count }, () => pickKind(chance));
  const sizes = kinds.map(({ size }) => chance.whole(...size));
  if (participants !== undefined) adjust(kinds, sizes, participants);
  const held = new Map<MeetingKind, number>();
  const sessions = kinds.map((kind, index) => {
    const series = held.get(kind) ?? 0;
    held.set(kind, series + 1);
    return {
      kind,
      ...(kind.isRecurring && { series }),
      startMs: dayMs + chance.whole(firstQuarter, lastQuarter) * 15 * minuteMs,
      lengthMs: Math.round(chance.between(...kind.minutes) * minuteMs),
      size: sizes[index] as number,
    };
  });
  return sessions.sort((a, b) => a.startMs - b.startMs);
}

function usualCount(chance: Chance, dayMs: number): number {
  const isWeekend = [0, 6].includes(new Date(dayMs).getUTCDay());
  return isWeekend ? chance.whole(1, 3) : chance.whole(6, 10);
}

function pickKind(chance: Chance): MeetingKind {
  let rest = chance.between(0, 1);
  for (const kind of meetingKinds) {
    rest -= kind.share;
    if (rest < 0) return kind;
  }
  return webinar;
}

/** Makes the sizes add up to a total: all shrink proportionally, or one session becomes a webinar for everyone else. */
function adjust(kinds: MeetingKind[], sizes: number[], total: number): void {
  const sum = sumOf(sizes);
  if (sum > total) {
    for (const [index, size] of sizes.entries()) sizes[index] = Math.max(1, Math.floor((size * total) / sum));
    // Rounding sizes up to 1 may have made the sum too large.
    for (let index = 0, extra = sumOf(sizes) - total; extra > 0; index++) {
      const cut = Math.min((sizes[index] as number) - 1, extra);
      sizes[index] = (sizes[index] as number) - cut;
      extra -= cut;
    }
  }
  const missing = total - sumOf(sizes);
  if (sum < total) kinds[0] = webinar;
  sizes[0] = (sizes[0] as number) + missing;
}

function sumOf(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
