import type { Schemas } from "../../description/schemas.ts";
import type { Context } from "../context.ts";
import { attendancesOf } from "../store/lookup.ts";
import { type SessionRow, show } from "../store/row-types.ts";
import { minutesOf } from "./attendance.ts";

/** Returns a session as the API shows it. A live one has its current participants, and its minutes so far. */
export function showSession(context: Context, session: SessionRow): Schemas["Session"] {
  const shown = show(session);
  if (session.status === "ENDED") return shown;
  return {
    ...shown,
    live_participants: attendancesOf(context, session.id).presentCount,
    minutes_consumed: minutesOf(context, session.id),
  };
}
