import { createPastAttendance } from "../sessions/past-attendance.ts";
import type { Ids } from "../store/ids.ts";
import type { AttendanceRow, ParticipantRow, SessionRow } from "../store/row-types.ts";
import type { Chance } from "./chance.ts";
import type { PlannedSession } from "./plan-day.ts";

/** Start and end in milliseconds since 1970. */
type Span = readonly [joined: number, left: number];

/**
 * Creates the attendances of a session in the order of joining: some people are late, some rejoin, some use two
 * devices.
 */
export function createAttendances(
  ids: Ids,
  chance: Chance,
  session: SessionRow,
  { kind, startMs, lengthMs }: PlannedSession,
  participants: readonly ParticipantRow[],
): AttendanceRow[] {
  const spans = participants.flatMap((participant, index) =>
    spansOf(chance, startMs, lengthMs, index === 0).map((span) => ({ participant, span })),
  );
  return spans
    .sort((a, b) => a.span[0] - b.span[0])
    .map(({ participant, span: [joined, left] }) => {
      const details = {
        user_id: participant.id,
        custom_participant_id: participant.custom_participant_id,
        display_name: participant.name ?? "",
        preset_name: participant.preset_name,
        joined_at: new Date(joined).toISOString(),
        left_at: new Date(left).toISOString(),
      };
      return createPastAttendance(ids, session, details, { viewType: kind.viewType });
    });
}

/** The host attends from start to end. */
function spansOf(chance: Chance, startMs: number, lengthMs: number, isHost: boolean): Span[] {
  if (isHost) return [[startMs, startMs + lengthMs]];
  const late = chance.happens(0.2) ? 0.4 : 0.08;
  const early = chance.happens(0.15) ? 0.5 : 0.03;
  const joined = startMs + Math.round(chance.between(0.001, late) * lengthMs);
  const left = startMs + lengthMs - Math.round(chance.between(0, early) * lengthMs);
  if (chance.happens(0.12)) return comeAgain(chance, [joined, left]);
  if (chance.happens(0.04)) return [[joined, left], secondDevice(chance, [joined, left])];
  return [[joined, left]];
}

function comeAgain(chance: Chance, [joined, left]: Span): Span[] {
  const gone = joined + Math.round((left - joined) * chance.between(0.2, 0.6));
  const back = gone + Math.round((left - gone) * chance.between(0.05, 0.4));
  return [
    [joined, gone],
    [back, left],
  ];
}

function secondDevice(chance: Chance, [joined, left]: Span): Span {
  return [joined + Math.round((left - joined) * chance.between(0.1, 0.5)), left];
}

/** Returns the maximum number of devices present at the same time. */
export function peakOf(attendances: readonly AttendanceRow[]): number {
  const steps = attendances
    .flatMap(({ joined_at, left_at }): [string, number][] => [
      [joined_at, 1],
      [left_at ?? "~", -1],
    ])
    .sort(([a, up], [b, down]) => (a < b ? -1 : a > b ? 1 : up - down));
  let [present, peak] = [0, 0];
  for (const [, step] of steps) {
    present += step;
    peak = Math.max(peak, present);
  }
  return peak;
}
