import { ApiError } from "../http/api-error.ts";
import type { Context } from "./context.ts";
import { optionalText, optionalTimestamp, requiredNumber, requiredText } from "./input.ts";
import type { AttendanceRow, ChatMessage, Sentence, SessionRow } from "./store/row-types.ts";
import type { Store } from "./store/store.ts";

/** @throws ApiError 422 if the input names neither a peer nor a participant */
export function readPeer(input: unknown): { peerId?: string; participantId?: string } {
  const peerId = optionalText(input, "peer_id");
  if (peerId === undefined) return { participantId: requiredText(input, "participant_id") };
  const participantId = optionalText(input, "participant_id");
  return { peerId, ...(participantId !== undefined && { participantId }) };
}

export function readMessage({ store }: Context, session: SessionRow, input: unknown): ChatMessage {
  const sentAt = optionalTimestamp(input, "sent_at") ?? session.started_at;
  return {
    participantId: findAttendanceOf(store, session, requiredText(input, "participant_id"), Date.parse(sentAt)),
    message: requiredText(input, "message"),
    sentAt,
  };
}

export function readSentence({ store }: Context, session: SessionRow, input: unknown): Sentence {
  const startMs = requiredNumber(input, "start_ms");
  const spokenMs = Date.parse(session.started_at) + startMs;
  return {
    participantId: findAttendanceOf(store, session, requiredText(input, "participant_id"), spokenMs),
    text: requiredText(input, "text"),
    startMs,
    endMs: requiredNumber(input, "end_ms"),
  };
}

/**
 * Returns the id of a participant's attendance in a session at a given time, or else of the last one. @throws ApiError
 * 404 if there is none
 */
function findAttendanceOf(store: Store, { id }: SessionRow, participantId: string, timeMs: number): string {
  const own = store.attendances.indexes(id).sorted.devicesOf(participantId);
  const isThere = ({ joined_at, left_at }: AttendanceRow) =>
    Date.parse(joined_at) <= timeMs && (left_at === null || timeMs <= Date.parse(left_at));
  const attendance = own.findLast(isThere) ?? own.at(-1);
  if (!attendance) throw new ApiError(404, `Participant with id ${participantId} was not in session ${id}`);
  return attendance.id;
}
