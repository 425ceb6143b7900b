import type { CallOptions } from "./call.ts";
import type { RtkClient } from "./client.ts";
import { RtkInputError } from "./errors.ts";
import type { MethodParams } from "./method.ts";

/** What somebody needs to join a meeting. */
export interface ParticipantAccess {
  /** Id of the participant in the meeting. */
  participant_id: string;
  /** Token for RealtimeKit's client SDKs. */
  token: string;
  /** Whether the participant was added now; false when there was one and the token is new. */
  added: boolean;
}

/**
 * Lets somebody into a meeting: adds a participant or, when one with that `custom_participant_id` is there already,
 * makes a new token for it.
 *
 * It looks through the meeting's participants, a page of 100 at a time. Where you keep participant ids yourself,
 * `meetings.refreshParticipantToken` saves that.
 *
 * @throws RtkInputError without a `custom_participant_id`; RtkApiError as `meetings.listParticipants`, `addParticipant` and `refreshParticipantToken` do
 */
export async function admitParticipant(
  rtk: Pick<RtkClient, "meetings">,
  params: MethodParams<"meetings/add-participant">,
  options?: CallOptions,
): Promise<ParticipantAccess> {
  if (!params.custom_participant_id) {
    // Without one, the first participant that has none either would be let in as somebody else.
    throw new RtkInputError("custom_participant_id", "is missing", { operation: "meetings/add-participant" });
  }
  const { name: _name, picture: _picture, preset_name: _preset, custom_participant_id, ...meeting } = params;
  for await (const participant of rtk.meetings.listParticipants.iterate({ ...meeting, per_page: 100 }, options)) {
    if (participant.custom_participant_id !== custom_participant_id) continue;
    const participant_id = participant.id;
    const { data } = await rtk.meetings.refreshParticipantToken({ ...meeting, participant_id }, options);
    return { participant_id, token: data.token, added: false };
  }
  const { data } = await rtk.meetings.addParticipant(params, options);
  return { participant_id: data.id, token: data.token, added: true };
}
