import type { CallOptions } from "../call.ts";
import type { RtkClient } from "../client.ts";
import { RtkInputError } from "../errors/errors.ts";
import type { MethodParams } from "./method.ts";

/** What a person needs to join a meeting. */
export interface ParticipantAccess {
  /** Id of the participant in the meeting. */
  participant_id: string;
  /** Token for RealtimeKit's client SDKs. */
  token: string;
  /** Whether the participant was added; false if the participant existed and only the token is new. */
  added: boolean;
}

type Meetings = Pick<RtkClient, "meetings">;
type MeetingParams = MethodParams<"meetings/list-participants">;

/**
 * Admits a person to a meeting: adds a participant or, if one with that `custom_participant_id` exists, creates a new
 * token for it. Concurrent calls for the same id leave only the oldest participant: a call that has added a newer one
 * deletes it again.
 *
 * It reads the meeting's participants, 100 per page, and reads them again after adding one. If you store participant
 * ids yourself, use `meetings.refreshParticipantToken` instead.
 *
 * @throws RtkInputError without a `custom_participant_id` or a `name`, without which nobody can join; RtkApiError like
 *   `meetings.listParticipants`, `addParticipant`, `deleteParticipant` and `refreshParticipantToken`
 */
export async function admitParticipant(
  rtk: Meetings,
  params: MethodParams<"meetings/add-participant"> & { name: string },
  options?: CallOptions,
): Promise<ParticipantAccess> {
  // Without a custom id, the call would return a token of any participant who has none either.
  for (const name of ["custom_participant_id", "name"] as const) {
    if (!params[name]) throw new RtkInputError(name, "is missing", { operation: "meetings/add-participant" });
  }
  const { name: _name, picture: _picture, preset_name: _preset, custom_participant_id, ...meeting } = params;
  const find = () => findOldest(rtk, { ...meeting, per_page: 100 }, custom_participant_id, options);
  const refresh = async (participant_id: string) => {
    const { data } = await rtk.meetings.refreshParticipantToken({ ...meeting, participant_id }, options);
    return { participant_id, token: data.token, added: false };
  };
  const known = await find();
  if (known) return refresh(known);
  const { data } = await rtk.meetings.addParticipant(params, options);
  const participant_id = data.id;
  const oldest = (await find()) ?? participant_id;
  if (oldest === participant_id) return { participant_id, token: data.token, added: true };
  await rtk.meetings.deleteParticipant({ ...meeting, participant_id }, options);
  return refresh(oldest);
}

/** Returns the id of the oldest participant with a custom id; of equally old ones, the first in the list. */
async function findOldest(
  rtk: Meetings,
  params: MeetingParams,
  customId: string,
  options: CallOptions | undefined,
): Promise<string | undefined> {
  let oldest: { id: string; created_at: string } | undefined;
  for await (const participant of rtk.meetings.listParticipants.iterate(params, options)) {
    if (participant.custom_participant_id !== customId) continue;
    if (!oldest || participant.created_at < oldest.created_at) oldest = participant;
  }
  return oldest?.id;
}
