import type { Schemas } from "../../description/schemas.ts";
import { createReport } from "../sessions/peer.ts";
import type { Ids } from "../store/ids.ts";
import type { AttendanceRow } from "../store/row-types.ts";
import { msBetween, toMinutes } from "../time/timestamps.ts";

const names =
  "Amara Bruno Chiara Diego Elif Farid Grace Hanna Imani Jonas Kenji Leila Mateo Nadia Omar Priya Quinn Rosa Sven Tara Uma Viktor Wen Yara".split(
    " ",
  );
const initials = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Time between the arrivals, and between the departures, of two attendees. */
const arrivalStepMs = 6500;
const departureStepMs = 500;

/**
 * Creates attendees who join one after another and leave in reverse order.
 * @param totalMs sum of the lengths of their attendances
 */
export function createAttendees(
  ids: Ids,
  session: Schemas["Session"],
  count: number,
  totalMs: number,
): AttendanceRow[] {
  const start = Date.parse(session.started_at);
  const middle = (count - 1) / 2;
  let restMs = Math.round(totalMs);
  return Array.from({ length: count }, (_, index) => {
    const fraction = (index * 37) % departureStepMs;
    const joined = start + 5000 + index * arrivalStepMs + fraction;
    const planned = Math.round(totalMs / count + (middle - index) * (arrivalStepMs + departureStepMs));
    const ms = index === count - 1 ? restMs : planned;
    restMs -= ms;
    return createAttendance(ids, session, {
      user_id: ids.uuid(),
      custom_participant_id: `attendee-${index + 1}`,
      display_name: `${names[index % names.length]} ${initials.charAt(index / names.length)}.`,
      preset_name: "webinar_viewer",
      joined_at: new Date(joined).toISOString(),
      left_at: new Date(joined + ms).toISOString(),
    });
  });
}

type AttendanceDetails = Pick<
  AttendanceRow,
  "user_id" | "custom_participant_id" | "display_name" | "preset_name" | "joined_at" | "left_at"
>;

/** Creates an ended attendance, with the events of its connection. */
export function createAttendance(
  ids: Ids,
  session: Schemas["Session"],
  details: AttendanceDetails,
  picture: string | null = null,
): AttendanceRow {
  const { joined_at, left_at } = details;
  const end = left_at ?? joined_at;
  const id = ids.uuid();
  const duration = toMinutes(msBetween(joined_at, end));
  const connection = {
    peer_id: ids.uuid(),
    participant_id: id,
    session_id: session.id,
    socket_session_id: ids.uuid(),
    preset_view_type: "WEBINAR" as const,
  };
  const steps = [
    { event_name: "PEER_CREATED" as const, at: joined_at, minutes_consumed: 0 },
    { event_name: "PEER_JOINING" as const, at: joined_at, minutes_consumed: 0 },
    { event_name: "PEER_LEAVING" as const, at: end, minutes_consumed: duration },
  ];
  const events = steps.map(({ at, ...step }) => ({
    id: ids.uuid(),
    ...connection,
    ...step,
    created_at: at,
    updated_at: at,
  }));
  const report = createReport("WEBINAR", joined_at);
  return {
    id,
    ...details,
    duration,
    created_at: joined_at,
    updated_at: end,
    internal: { peerId: connection.peer_id, picture, events, report },
  };
}
