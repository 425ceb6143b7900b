import type { Schemas } from "../../description/schemas.ts";
import { type Context, msBetween, timestamp, toMinutes } from "../context.ts";
import { groupBy } from "../group-by.ts";
import { type AttendanceRow, show } from "../store/store.ts";

interface AttendanceQuery {
  include_peer_events?: boolean;
}

/** Returns an attendance with its duration, up to now if it is current. */
export function settle(context: Context, attendance: AttendanceRow): AttendanceRow {
  if (attendance.left_at !== null) return attendance;
  return { ...attendance, duration: toMinutes(msBetween(attendance.joined_at, timestamp(context))) };
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

/** Merges the settled attendances of each participant: from the first join to the last leave, with the sum of minutes. */
export function consolidate(attendances: readonly AttendanceRow[]): AttendanceRow[] {
  return [...groupBy(attendances, ({ user_id }) => user_id).values()].map((own) => addUp(own));
}

function addUp(attendances: readonly AttendanceRow[]): AttendanceRow {
  const [first, last] = [attendances[0], attendances.at(-1)] as [AttendanceRow, AttendanceRow];
  const minutes = attendances.reduce((sum, { duration }) => sum + duration, 0);
  return {
    ...last,
    id: first.id,
    joined_at: first.joined_at,
    left_at: latestOf(attendances.map(({ left_at }) => left_at)),
    created_at: first.created_at,
    duration: Math.round(minutes * 10_000) / 10_000,
    internal: { ...last.internal, events: attendances.flatMap(({ internal }) => internal.events) },
  };
}

/** Devices may leave in another order than they joined. @returns null while one is present */
function latestOf(departures: readonly (string | null)[]): string | null {
  return departures.includes(null) ? null : (departures.toSorted().at(-1) ?? null);
}
