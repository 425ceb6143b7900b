import type { Schemas } from "../../description/schemas.ts";
import { type AttendanceRow, show } from "../store/row-types.ts";
import { toMinutes } from "../time/timestamps.ts";

interface AttendanceQuery {
  include_peer_events?: boolean;
}

/** Returns an attendance with its duration, up to now if it is current. */
export function settle(attendance: AttendanceRow, nowMs: number): AttendanceRow {
  if (attendance.left_at !== null) return attendance;
  return { ...attendance, duration: toMinutes(Math.max(nowMs - Date.parse(attendance.joined_at), 0)) };
}

/** Returns a settled attendance as the API shows it. */
export function showAttendance(attendance: AttendanceRow, query: AttendanceQuery): Schemas["SessionParticipant"] {
  const shown = show(attendance);
  return query.include_peer_events ? { ...shown, peer_events: [...attendance.internal.events] } : shown;
}

/** Returns a settled attendance with its connection report. @param filters part of the report to keep; defaults to all */
export function showPeer(
  attendance: AttendanceRow,
  { filters, ...query }: AttendanceQuery & { filters?: keyof typeof parts },
): Schemas["PeerParticipant"] {
  const { preset_name, ...shown } = showAttendance(attendance, query);
  const { report, events } = attendance.internal;
  return {
    ...shown,
    ...(events[0]?.session_id && { session_id: events[0].session_id }),
    role: preset_name,
    peer_report: filters ? parts[filters](report) : report,
  };
}

type Report = Schemas["PeerReport"];

const parts = {
  device_info: ({ metadata }: Report): Report => keep(metadata, "device_info"),
  ip_information: ({ metadata }: Report): Report => keep(metadata, "ip_information"),
  precall_network_information: ({ metadata }: Report): Report => keep(metadata, "pc_metadata"),
  events: ({ metadata }: Report): Report => keep(metadata, "events"),
  quality_stats: ({ quality = {} }: Report): Report => ({ quality }),
};

function keep(metadata: Report["metadata"], name: keyof NonNullable<Report["metadata"]>): Report {
  return { metadata: metadata?.[name] === undefined ? {} : { [name]: metadata[name] } };
}

/** One attendance, or all of a participant. */
export type Attended = AttendanceRow | readonly AttendanceRow[];

export function firstOf(own: Attended): AttendanceRow {
  return (Array.isArray(own) ? own[0] : own) as AttendanceRow;
}

export function lastOf(own: Attended): AttendanceRow {
  return (Array.isArray(own) ? own.at(-1) : own) as AttendanceRow;
}

/** Merges the attendances of a participant: from the first join to the last leave, with total minutes up to now. */
export function consolidate(own: Attended, nowMs: number): AttendanceRow {
  const [first, last] = [firstOf(own), lastOf(own)];
  if (first === last) return settle(first, nowMs);
  const attendances = own as readonly AttendanceRow[];
  const ms = attendances.reduce((sum, attendance) => sum + lengthMs(attendance, nowMs), 0);
  return {
    ...last,
    id: first.id,
    joined_at: first.joined_at,
    left_at: latestOf(attendances.map(({ left_at }) => left_at)),
    created_at: first.created_at,
    duration: toMinutes(ms),
    internal: { ...last.internal, events: attendances.flatMap(({ internal }) => internal.events) },
  };
}

function lengthMs({ joined_at, left_at, duration }: AttendanceRow, nowMs: number): number {
  return left_at === null ? Math.max(nowMs - Date.parse(joined_at), 0) : duration * 60_000;
}

/** Devices may leave in a different order than they joined. @returns null while one is present */
function latestOf(departures: readonly (string | null)[]): string | null {
  return departures.includes(null) ? null : (departures.toSorted().at(-1) ?? null);
}
