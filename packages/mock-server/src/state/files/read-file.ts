import { ApiError } from "../../http/api-error.ts";
import type { Context } from "../context.ts";
import { filesPath } from "./file-links.ts";
import { mediaBytes } from "./media-bytes.ts";
import { writeChatCsv, writeTranscript } from "./session-files.ts";

/** A file that an answer carried the address of. */
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
  mp4: "video/mp4",
  webm: "video/webm",
  mp3: "audio/mpeg",
  aac: "audio/aac",
};

/**
 * The file at an address that an answer carried.
 *
 * @param address path and query, `/__mock/files/sessions/…/chat.csv?expires=1675853860`
 * @throws ApiError 403 when the address has expired, 404 when there is no such file
 */
export function readFile(context: Context, address: string): MockFile {
  const { pathname, searchParams } = new URL(address, context.origin);
  const [kind, id = "", encodedName = ""] = pathname.slice(filesPath.length + 1).split("/");
  const name = decode(encodedName);
  const body = kind === "sessions" ? sessionFile(context, id, name) : recordingFile(context, id, name);
  if (body === undefined) throw new ApiError(404, `There is no file ${pathname}`);
  // An address without a number is as good as one that expired long ago.
  if (!(Number(searchParams.get("expires")) * 1000 > context.clock.now().getTime())) {
    throw new ApiError(403, `The address of ${name} has expired: ask the API for a new one`);
  }
  return { contentType: contentTypes[name.split(".").at(-1) ?? ""] ?? "application/octet-stream", body };
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    throw new ApiError(400, `The path holds a malformed percent-encoding: ${name}`);
  }
}

function sessionFile({ store }: Context, sessionId: string, name: string): string | undefined {
  const session = store.sessions.find(sessionId);
  if (!session) return undefined;
  const { chat, transcript, summary } = session.internal;
  const stays = new Map(store.stays.list(sessionId).map((stay) => [stay.id, stay]));
  if (name === "chat.csv") return chat && writeChatCsv(session, chat, stays);
  if (name === "summary.md") return summary;
  const format = /^transcript\.(csv|json|srt|vtt)$/.exec(name)?.[1];
  return transcript && format ? writeTranscript(format as "csv", transcript, stays) : undefined;
}

function recordingFile({ store }: Context, recordingId: string, name: string): Uint8Array<ArrayBuffer> | undefined {
  const recording = store.recordings.find(recordingId);
  const isUploaded = recording?.download_url_expiry && recording.internal.files.some((file) => file.name === name);
  return isUploaded ? mediaBytes(name) : undefined;
}
