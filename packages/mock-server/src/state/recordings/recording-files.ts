import type { Schemas } from "../../description/schemas.ts";
import type { Context } from "../context.ts";
import type { RecordingFile, RecordingRow } from "../store/row-types.ts";

/** Returns the future files of a recording: video, audio, or both. */
export function plannedFiles(
  meetingId: string,
  { file_name_prefix, video_config, audio_config }: Schemas["RecordingConfig"],
  invoked: Date,
): RecordingFile[] {
  const base = `${file_name_prefix ? `${file_name_prefix}_` : ""}${meetingId}_${invoked.getTime()}`;
  const files: RecordingFile[] = [];
  if (video_config?.export_file !== false) {
    files.push({ kind: "video", name: `${base}.${/^VP/.test(video_config?.codec ?? "") ? "webm" : "mp4"}` });
  }
  if (audio_config && audio_config.export_file !== false) {
    files.push({ kind: "audio", name: `${base}.${audio_config.codec === "MP3" ? "mp3" : "aac"}` });
  }
  return files;
}

/** Returns the files of a track recording, one per layer and attendance. */
export function trackFiles({ store }: Context, recording: RecordingRow): RecordingFile[] {
  const { userIds, layers = {} } = recording.internal;
  const { started_time, stopped_time, session_id } = recording;
  const attendances = store.attendances
    .list(session_id ?? "")
    .filter(({ user_id }) => !userIds || userIds.includes(user_id))
    .filter(
      ({ joined_at, left_at }) => joined_at <= (stopped_time ?? joined_at) && (left_at ?? "~") >= (started_time ?? ""),
    );
  return Object.entries(layers).flatMap(([layer, prefix]) =>
    attendances.map(({ user_id, custom_participant_id, joined_at, internal }) => ({
      kind: "track" as const,
      layer,
      name: `${prefix}_${user_id}_${internal.peerId}_peer_audio_${Date.parse(joined_at)}.webm`,
      customParticipantId: custom_participant_id,
    })),
  );
}
