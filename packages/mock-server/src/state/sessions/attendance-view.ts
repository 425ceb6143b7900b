import type { Schemas } from "../../description/operation-call.ts";
import { type Context, msBetween, timestamp, toMinutes } from "../context.ts";
import { groupBy } from "../group-by.ts";
import { type StayRow, show } from "../store/store.ts";

interface StayQuery {
  include_peer_events?: boolean;
}

/** A stay with its minutes up to now, if it goes on. */
export function settle(context: Context, stay: StayRow): StayRow {
  if (stay.left_at !== null) return stay;
  return { ...stay, duration: toMinutes(msBetween(stay.joined_at, timestamp(context))) };
}

/** A settled stay as the API shows it. */
export function showStay(stay: StayRow, query: StayQuery): Schemas["SessionParticipant"] {
  const shown = show(stay);
  return query.include_peer_events ? { ...shown, peer_events: [...stay.internal.events] } : shown;
}

/** A settled stay with the report of its connection. @param filters the part of the report to keep; all unless set */
export function showPeer(
  stay: StayRow,
  { filters, ...query }: StayQuery & { filters?: keyof typeof parts },
): Schemas["PeerParticipant"] {
  const { preset_name, ...shown } = showStay(stay, query);
  const { report, events } = stay.internal;
  return {
    ...shown,
    ...(events[0]?.session_id && { session_id: events[0].session_id }),
    ...(preset_name !== undefined && { role: preset_name }),
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

/** Adds up the settled stays of each participant: from the first arrival to the last departure, with the minutes of all. */
export function consolidate(stays: readonly StayRow[]): StayRow[] {
  return [...groupBy(stays, ({ user_id }) => user_id).values()].map((own) => addUp(own));
}

function addUp(stays: readonly StayRow[]): StayRow {
  const [first, last] = [stays[0], stays.at(-1)] as [StayRow, StayRow];
  const minutes = stays.reduce((sum, { duration }) => sum + duration, 0);
  return {
    ...last,
    id: first.id,
    joined_at: first.joined_at,
    created_at: first.created_at,
    duration: Math.round(minutes * 10_000) / 10_000,
    internal: { ...last.internal, events: stays.flatMap(({ internal }) => internal.events) },
  };
}
