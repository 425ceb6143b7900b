import type { Schemas } from "../../description/schemas.ts";
import { ApiError } from "../../http/api-error.ts";
import { type Context, timestamp } from "../context.ts";
import { paginate } from "../paginate.ts";
import { viewOf } from "../store/indexes/sorted-view.ts";
import { findMeeting, found } from "../store/lookup.ts";
import { type ParticipantRow, show } from "../store/row-types.ts";
import { createToken } from "../token.ts";
import { type Handler, type Handlers, success } from "./handler.ts";

type ParticipantHandlers = {
  [Id in Extract<keyof Handlers<"meetings">, `meetings/${string}participant${string}`>]: Handler<Id>;
};

/** The operations on the participants of a meeting. */
export const participants: ParticipantHandlers = {
  "meetings/list-participants"(context, { appId, path: { meeting_id }, query }) {
    findMeeting(context, appId, meeting_id);
    const { items, paging } = paginate(viewOf(context.store.participants.indexes(meeting_id).added, "ASC"), query);
    return success(
      items.map((participant) => showParticipant(context, appId, participant)),
      paging,
    );
  },
  "meetings/add-participant"(context, { appId, path: { meeting_id }, body }) {
    findMeeting(context, appId, meeting_id);
    const preset = findPresetByName(context, appId, body.preset_name);
    const now = timestamp(context);
    const participant = {
      id: context.ids.uuid(),
      ...detailsOf(body, preset),
      created_at: now,
      updated_at: now,
      internal: { presetId: preset.id },
    };
    return saveWithToken(context, appId, meeting_id, participant);
  },
  "meetings/get-participant"(context, { appId, path }) {
    const participant = findParticipant(context, appId, path);
    return success(showParticipant(context, appId, participant));
  },
  "meetings/update-participant"(context, { appId, path, body }) {
    const { internal, ...participant } = findParticipant(context, appId, path);
    const preset = body.preset_name ? findPresetByName(context, appId, body.preset_name) : undefined;
    return saveWithToken(context, appId, path.meeting_id, {
      ...participant,
      ...(body.name !== undefined && { name: body.name }),
      ...(body.picture !== undefined && { picture: body.picture }),
      preset_name: preset?.name ?? participant.preset_name,
      updated_at: timestamp(context),
      internal: { presetId: preset?.id ?? internal.presetId },
    });
  },
  "meetings/replace-participant"(context, { appId, path, body }) {
    const { id, created_at } = findParticipant(context, appId, path);
    const preset = findPresetByName(context, appId, body.preset_name);
    return saveWithToken(context, appId, path.meeting_id, {
      id,
      ...detailsOf(body, preset),
      created_at,
      updated_at: timestamp(context),
      internal: { presetId: preset.id },
    });
  },
  "meetings/delete-participant"(context, { appId, path }) {
    const { id, custom_participant_id, created_at, updated_at, internal } = findParticipant(context, appId, path);
    context.store.participants.delete(path.meeting_id, id);
    return success({ custom_participant_id, preset_id: internal.presetId, created_at, updated_at });
  },
  "meetings/refresh-participant-token"(context, { appId, path }) {
    const participant = findParticipant(context, appId, path);
    return success({ token: tokenFor(context, appId, path.meeting_id, participant) });
  },
};

function findParticipant(
  context: Context,
  appId: string,
  { meeting_id, participant_id }: { meeting_id: string; participant_id: string },
): ParticipantRow {
  findMeeting(context, appId, meeting_id);
  return found(context.store.participants.get(meeting_id, participant_id), "Participant", participant_id);
}

/** @throws ApiError 404, since the body is valid, if the preset does not exist */
function findPresetByName({ store }: Context, appId: string, name: string): Schemas["Preset"] {
  const [preset] = store.presets.indexes(appId).named.list(name);
  if (!preset) throw new ApiError(404, `Preset with name ${name} not found`);
  return preset;
}

function detailsOf(body: Schemas["AddMeetingParticipantRequest"], preset: Schemas["Preset"]) {
  const { custom_participant_id, name = null, picture = null } = body;
  return { custom_participant_id, name, picture, preset_name: preset.name };
}

function saveWithToken(context: Context, appId: string, meetingId: string, participant: ParticipantRow) {
  context.store.participants.put(meetingId, participant);
  const token = tokenFor(context, appId, meetingId, participant);
  return success({ ...showParticipant(context, appId, participant), token });
}

/** The preset may have been renamed since. */
function showParticipant(
  { store }: Context,
  appId: string,
  participant: ParticipantRow,
): Schemas["MeetingParticipant"] {
  const preset = store.presets.get(appId, participant.internal.presetId);
  return { ...show(participant), preset_name: preset?.name ?? participant.preset_name };
}

function tokenFor(context: Context, appId: string, meetingId: string, participant: ParticipantRow): string {
  const { id, preset_name } = showParticipant(context, appId, participant);
  const claims = { meetingId, orgId: appId, participantId: id, presetName: preset_name };
  return createToken(claims, context.clock.now(), context.ids.uuid());
}
