import type { Schemas } from "../../description/schemas.ts";
import { filesPath } from "../../http/paths.ts";
import type { Context } from "../context.ts";
import { groupBy } from "../group-by.ts";
import type { RecordingFile, RecordingRow } from "../store/row-types.ts";

/** Lifetime of the URL of a session's file: seven days. */
const lifetimeMs = 604_800_000;

/** Returns a URL of a session's file, which expires after its lifetime. */
export function linkToSessionFile(context: Context, sessionId: string, name: string): { url: string; expiry: string } {
  const expiry = new Date(context.clock.now().getTime() + lifetimeMs).toISOString();
  return { url: link(context, "sessions", sessionId, name, expiry), expiry };
}

/**
 * Returns the URLs of a recording's files. They are null until it is uploaded, or always if RealtimeKit does not keep
 * the files.
 */
export function linksToRecording(
  context: Context,
  { id, type, download_url_expiry: expiry, internal }: RecordingRow,
): Required<Pick<Schemas["Recording"], "download_url" | "audio_download_url">> {
  if (!expiry) return { download_url: null, audio_download_url: null };
  const linkTo = (file: RecordingFile | undefined) =>
    file ? link(context, "recordings", id, file.name, expiry) : null;
  const audio_download_url = linkTo(internal.files.find(({ kind }) => kind === "audio"));
  if (type !== "TRACK")
    return { download_url: linkTo(internal.files.find(({ kind }) => kind === "video")), audio_download_url };
  const layers = groupBy(internal.files, ({ layer = "" }) => layer);
  const download_url = [...layers].map(([layer_name, files]) => ({
    layer_name,
    download_urls: Object.fromEntries(
      files.map((file) => [
        file.name,
        { download_url: linkTo(file) as string, custom_participant_id: file.customParticipantId ?? null },
      ]),
    ),
  }));
  return { download_url, audio_download_url };
}

function link({ origin }: Context, kind: "sessions" | "recordings", id: string, name: string, expiry: string): string {
  const expires = Math.floor(Date.parse(expiry) / 1000);
  return `${origin}${filesPath}/${kind}/${id}/${encodeURIComponent(name.toWellFormed())}?expires=${expires}`;
}
