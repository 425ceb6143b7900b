import type { Schemas } from "../../description/operation-call.ts";
import { ApiError } from "../../http/api-error.ts";
import { type Context, timestamp } from "../context.ts";
import { endSession, leave } from "../sessions/session-lifecycle.ts";
import { showSession } from "../sessions/session-view.ts";
import { appOf, findLiveSession, presentIn } from "../store/lookup.ts";
import type { SessionRow, StayRow } from "../store/store.ts";
import type { Handlers } from "./handler.ts";

export const activeSession: Handlers<"active-session"> = {
  "active-session/get"(context, { appId, path: { meeting_id } }) {
    return { success: true, data: showSession(context, findLiveSession(context, appId, meeting_id)) };
  },
  "active-session/kick"(context, { appId, path: { meeting_id }, body }) {
    const session = findLiveSession(context, appId, meeting_id);
    const selected = select(context, session, body);
    for (const stay of selected) leave(context, appId, session, stay);
    return {
      success: true,
      data: { action: "kick", participants: selected.map((stay) => showSelected(context, stay)) },
    };
  },
  "active-session/kick-all"(context, { appId, path: { meeting_id } }) {
    const session = findLiveSession(context, appId, meeting_id);
    const kicked_participants_count = presentIn(context, session.id).length;
    endSession(context, appId, session);
    return { success: true, data: { action: "kick-all", kicked_participants_count } };
  },
  "active-session/mute"(context, { appId, path: { meeting_id }, body }) {
    const session = findLiveSession(context, appId, meeting_id);
    const selected = select(context, session, body);
    for (const stay of selected) mute(context, session, stay, {});
    return {
      success: true,
      data: { action: "mute", participants: selected.map((stay) => showSelected(context, stay)) },
    };
  },
  "active-session/mute-all"(context, { appId, path: { meeting_id }, body: { allow_unmute } }) {
    const session = findLiveSession(context, appId, meeting_id);
    const present = presentIn(context, session.id);
    for (const stay of present) mute(context, session, stay, { allow_unmute });
    return { success: true, data: { action: "mute-all", muted_participants_count: present.length } };
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
    return { success: true, data: { action: "create-poll", poll } };
  },
};

/**
 * The stays of those who are there and named by either kind of id.
 * @throws ApiError 404 in the API's own words for an id that nobody there has
 */
function select(
  context: Context,
  { id }: SessionRow,
  { participant_ids = [], custom_participant_ids = [] }: Schemas["ParticipantSelection"],
): StayRow[] {
  const present = presentIn(context, id);
  const find = (name: "user_id" | "custom_participant_id") => (wanted: string) => {
    const stays = present.filter((stay) => stay[name] === wanted);
    if (stays.length === 0) throw new ApiError(404, `No user found with id ${wanted}`);
    return stays;
  };
  const selected = [
    ...participant_ids.flatMap(find("user_id")),
    ...custom_participant_ids.flatMap(find("custom_participant_id")),
  ];
  return [...new Set(selected)];
}

function showSelected({ store }: Context, stay: StayRow): Schemas["ActiveSessionParticipant"] {
  const { user_id: id, display_name: name, internal } = stay;
  const { created_at, updated_at } = store.participants.find(id) ?? stay;
  return { id, name, email: null, picture: internal.picture, created_at, updated_at };
}

/** Muting shows in the report of the connection, which is all that the API tells of it. */
function mute(context: Context, { id }: SessionRow, stay: StayRow, details: { allow_unmute?: boolean }): void {
  const now = timestamp(context);
  const { report } = stay.internal;
  const event = { name: "audio_muted", timestamp: now, metadata: { by_host: true, ...details } };
  const metadata = { ...report.metadata, events: [...(report.metadata?.events ?? []), event] };
  const internal = { ...stay.internal, report: { ...report, metadata } };
  context.store.stays.put(id, { ...stay, updated_at: now, internal });
}
