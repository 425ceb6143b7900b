import type { Schemas } from "../../description/schemas.ts";
import { createPastAttendance } from "../sessions/past-attendance.ts";
import type { Ids } from "../store/ids.ts";
import type { AttendanceRow } from "../store/row-types.ts";

const names =
  "Amara Bruno Chiara Diego Elif Farid Grace Hanna Imani Jonas Kenji Leila Mateo Nadia Omar Priya Quinn Rosa Sven Tara Uma Viktor Wen Yara".split(
    " ",
  );
const initials = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Time between the joins, and between the leaves, of two attendees. */
const arrivalStepMs = 6500;
const departureStepMs = 500;

/**
 * Creates attendees who join one after another and leave in reverse order. @param totalMs total length of their
 * attendances
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
    return createPastAttendance(ids, session, {
      user_id: ids.uuid(),
      custom_participant_id: `attendee-${index + 1}`,
      display_name: `${names[index % names.length]} ${initials.charAt(index / names.length)}.`,
      preset_name: "webinar_viewer",
      joined_at: new Date(joined).toISOString(),
      left_at: new Date(joined + ms).toISOString(),
    });
  });
}
