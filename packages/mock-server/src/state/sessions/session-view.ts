import type { Schemas } from "../../description/operation-call.ts";
import type { Context } from "../context.ts";
import { presentIn } from "../store/lookup.ts";
import { type SessionRow, show } from "../store/store.ts";
import { minutesOf } from "./session-lifecycle.ts";

/** A session as the API shows it; who is there, and the minutes, are counted while it goes on. */
export function showSession(context: Context, session: SessionRow): Schemas["Session"] {
  const shown = show(session);
  if (session.status === "ENDED") return shown;
  return {
    ...shown,
    live_participants: presentIn(context, session.id).length,
    minutes_consumed: minutesOf(context, session.id),
  };
}
