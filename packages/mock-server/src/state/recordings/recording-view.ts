import type { Schemas } from "../../description/schemas.ts";
import type { Context } from "../context.ts";
import { linksToRecording } from "../files/file-links.ts";
import { type RecordingRow, show } from "../store/row-types.ts";

/** Returns a recording as the API shows it, with URLs of its files. */
export function showRecording(context: Context, recording: RecordingRow): Schemas["Recording"] {
  return { ...show(recording), ...linksToRecording(context, recording) };
}

/** Returns a recording as lists show it: with its meeting, but without transcript settings. */
export function showRecordingWithMeeting(context: Context, recording: RecordingRow): Schemas["Recording"] {
  const meeting = context.store.meetings.find(recording.internal.meetingId);
  if (!meeting) return showRecording(context, recording);
  const { ai_config: _, ...shown } = meeting;
  return { ...showRecording(context, recording), meeting: shown };
}
