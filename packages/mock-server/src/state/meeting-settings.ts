import type { Schemas } from "../description/schemas.ts";

/** Returns a meeting's settings, with the description's defaults. */
export function settingsOf(body: Schemas["CreateMeetingRequest"]): Partial<Schemas["Meeting"]> {
  return {
    title: null,
    record_on_start: false,
    live_stream_on_start: false,
    persist_chat: false,
    transcribe_on_end: false,
    summarize_on_end: false,
    session_keep_alive_time_in_secs: 60,
    ...body,
  };
}
