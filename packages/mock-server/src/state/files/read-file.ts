import { ApiError } from "../../http/api-error.ts";
import { filesPath } from "../../http/paths.ts";
import type { Context } from "../context.ts";
import { mediaBytes } from "./media-bytes.ts";
import { summaryFileName, writeChatCsv, writeTranscript } from "./session-files.ts";

/** A file that a response links to. */
export interface MockFile {
  contentType: string;
  body: string | Uint8Array<ArrayBuffer>;
}

const contentTypes: Record<string, string> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json",
  srt: "application/x-subrip; charset=utf-8",
  vtt: "text/vtt; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  mp4: "video/mp4",
  webm: "video/webm",
  mp3: "audio/mpeg",
  aac: "audio/aac",
};

/**
 * Returns the file at a URL from a response.
 *
 * @param url path and query, e.g. `/__mock/files/sessions/…/chat.csv?expires=1675853860`
 * @throws ApiError 403 if the URL has expired, 404 if the file does not exist
 */
export function readFile(context: Context, url: string): MockFile {
  const { pathname, searchParams } = new URL(url, context.origin);
  const [kind, id = "", encodedName = ""] = pathname.slice(filesPath.length + 1).split("/");
  const name = decode(encodedName);
  const body = kind === "sessions" ? sessionFile(context, id, name) : recordingFile(context, id, name);
  if (body === undefined) throw new ApiError(404, `File ${pathname} not found`);
  // A URL without a number counts as expired.
  if (!(Number(searchParams.get("expires")) * 1000 > context.clock.now().getTime())) {
    throw new ApiError(403, `The URL of ${name} has expired: request a new one from the API`);
  }
  return { contentType: contentTypes[name.split(".").at(-1) ?? ""] ?? "application/octet-stream", body };
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    throw new ApiError(400, `The path contains malformed percent-encoding: ${name}`);
  }
}

function sessionFile({ store }: Context, sessionId: string, name: string): string | undefined {
  const session = store.sessions.find(sessionId);
  if (!session) return undefined;
  const { chat, transcript, summary } = session.internal;
  const attendances = { get: (id: string) => store.attendances.get(sessionId, id) };
  if (name === "chat.csv") return chat && writeChatCsv(session, chat, attendances);
  if (name === summaryFileName(session)) return summary;
  const format = /^transcript\.(csv|json|srt|vtt)$/.exec(name)?.[1];
  return transcript && format ? writeTranscript(format as "csv", transcript, attendances) : undefined;
}

function recordingFile({ store }: Context, recordingId: string, name: string): Uint8Array<ArrayBuffer> | undefined {
  const recording = store.recordings.find(recordingId);
  const isUploaded =
    recording?.download_url_expiry && recording.internal.files.some((file) => file.name.toWellFormed() === name);
  return isUploaded ? mediaBytes(name) : undefined;
}
