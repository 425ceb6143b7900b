import type { Schemas } from "../../description/schemas.ts";
import { ApiError } from "../../http/api-error.ts";
import { type Context, timestamp } from "../context.ts";
import { endSession, leave } from "../sessions/session-lifecycle.ts";
import { showSession } from "../sessions/session-view.ts";
import { appOf, attendancesOf, findLiveSession, presentIn } from "../store/lookup.ts";
import type { AttendanceRow, SessionRow } from "../store/row-types.ts";
import { type Handlers, success } from "./handler.ts";

export const activeSession: Handlers<"active-session"> = {
  "active-session/get"(context, { appId, path: { meeting_id } }) {
    return success(showSession(context, findLiveSession(context, appId, meeting_id)));
  },
  "active-session/kick"(context, { appId, path: { meeting_id }, body }) {
    const session = findLiveSession(context, appId, meeting_id);
    const selected = select(context, session, body);
    for (const attendance of selected) leave(context, appId, session, attendance);
    return success({ action: "kick", participants: showSelected(context, selected) });
  },
  "active-session/kick-all"(context, { appId, path: { meeting_id } }) {
    const session = findLiveSession(context, appId, meeting_id);
    const kicked_participants_count = attendancesOf(context, session.id).presentCount;
    endSession(context, appId, session);
    return success({ action: "kick-all", kicked_participants_count });
  },
  "active-session/mute"(context, { appId, path: { meeting_id }, body }) {
    const session = findLiveSession(context, appId, meeting_id);
    const selected = select(context, session, body);
    for (const attendance of selected) mute(context, session, attendance, {});
    return success({ action: "mute", participants: showSelected(context, selected) });
  },
  "active-session/mute-all"(context, { appId, path: { meeting_id }, body: { allow_unmute } }) {
    const session = findLiveSession(context, appId, meeting_id);
    const present = presentIn(context, session.id);
    for (const attendance of present) mute(context, session, attendance, { allow_unmute });
    return success({ action: "mute-all", muted_participants_count: present.length });
  },
  "active-session/create-poll"(context, { appId, path: { meeting_id }, body }) {
    const session = findLiveSession(context, appId, meeting_id);
    const { question, options, anonymous = false, hide_votes = false } = body;
    const poll = {
      id: context.ids.uuid(),
      question,
      options: options.map((text) => ({ text, count: 0, votes: [] })),
      anonymous,
      hide_votes,
      created_by: appOf(context, appId).name ?? appId,
      voted: [],
    };
    const internal = { ...session.internal, polls: [...(session.internal.polls ?? []), poll] };
    context.store.sessions.put(appId, { ...session, internal });
    return success({ action: "create-poll", poll });
  },
};

/**
 * Returns the current attendances of the participants with either kind of id.
 * @throws ApiError 404, worded as by the API, for the id of an absent participant
 */
function select(
  context: Context,
  { id }: SessionRow,
  { participant_ids = [], custom_participant_ids = [] }: Schemas["ParticipantSelection"],
): AttendanceRow[] {
  const present = presentIn(context, id);
  const find = (name: "user_id" | "custom_participant_id") => (wanted: string) => {
    const attendances = present.filter((attendance) => attendance[name] === wanted);
    if (attendances.length === 0) throw new ApiError(404, `No user found with id ${wanted}`);
    return attendances;
  };
  const selected = [
    ...participant_ids.flatMap(find("user_id")),
    ...custom_participant_ids.flatMap(find("custom_participant_id")),
  ];
  return [...new Set(selected)];
}

/** Shows each participant once, however many devices they use. */
function showSelected({ store }: Context, selected: AttendanceRow[]): Schemas["ActiveSessionParticipant"][] {
  return [...new Map(selected.map((attendance) => [attendance.user_id, attendance])).values()].map((attendance) => {
    const { user_id: id, display_name: name, internal } = attendance;
    const { created_at, updated_at } = store.participants.find(id) ?? attendance;
    return { id, name, email: null, picture: internal.picture, created_at, updated_at };
  });
}

/** Records the muting in the connection report, the only part of the API that shows it. */
function mute(
  context: Context,
  { id }: SessionRow,
  attendance: AttendanceRow,
  details: { allow_unmute?: boolean },
): void {
  const now = timestamp(context);
  const { report } = attendance.internal;
  const event = { name: "audio_muted", timestamp: now, metadata: { by_host: true, ...details } };
  const metadata = { ...report.metadata, events: [...(report.metadata?.events ?? []), event] };
  const internal = { ...attendance.internal, report: { ...report, metadata } };
  context.store.attendances.put(id, { ...attendance, updated_at: now, internal });
}
