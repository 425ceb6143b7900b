import type { AttendanceRow, ChatMessage, Sentence, SessionRow } from "../store/row-types.ts";

/** Finds attendances by id. */
type Attendances = Pick<ReadonlyMap<string, AttendanceRow>, "get">;

/** Formats the chat as CSV, one message per line (developers.cloudflare.com/realtime/realtimekit/core/chat). */
export function writeChatCsv(session: SessionRow, messages: readonly ChatMessage[], attendances: Attendances): string {
  const header = [
    "id",
    "participantId",
    "sessionId",
    "meetingId",
    "displayName",
    "pinned",
    "isEdited",
    "payloadType",
    "payload",
    "createdAt",
  ];
  const rows = messages.map(({ participantId, message, sentAt }, index) => {
    const attendance = attendances.get(participantId);
    const author = attendance?.display_name ?? "";
    return [
      index + 1,
      attendance?.user_id ?? "",
      session.id,
      session.associated_id,
      author,
      "false",
      "false",
      "TEXT_MESSAGE",
      message,
      sentAt,
    ];
  });
  return toCsv([header, ...rows]);
}

/**
 * Formats a transcript in one of RealtimeKit's four formats. The CSV columns are milliseconds since the start, ids of
 * connection and participant, custom id of the participant, name and text
 * (developers.cloudflare.com/realtime/realtimekit/ai/transcription).
 */
export function writeTranscript(
  format: "csv" | "json" | "srt" | "vtt",
  sentences: readonly Sentence[],
  attendances: Attendances,
): string {
  return writers[format](sentences, attendances);
}

const writers: Record<
  "csv" | "json" | "srt" | "vtt",
  (sentences: readonly Sentence[], attendances: Attendances) => string
> = {
  csv: (sentences, attendances) =>
    toCsv(
      sentences.map(({ startMs, participantId, text }) => {
        const attendance = attendances.get(participantId);
        const { user_id = "", custom_participant_id = "", display_name = "" } = attendance ?? {};
        return [startMs, attendance?.internal.peerId ?? "", user_id, custom_participant_id, display_name, text];
      }),
    ),
  json: (sentences, attendances) =>
    JSON.stringify(
      sentences.map((sentence) => toJson(sentence, attendances)),
      null,
      2,
    ),
  srt: (sentences, attendances) =>
    sentences.map((sentence, index) => `${index + 1}\n${toCue(sentence, attendances, ",")}`).join("\n"),
  vtt: (sentences, attendances) =>
    ["WEBVTT\n", ...sentences.map((sentence) => toCue(sentence, attendances, "."))].join("\n"),
};

function toJson({ startMs, endMs, participantId, text }: Sentence, attendances: Attendances): object {
  const attendance = attendances.get(participantId);
  return {
    startTime: startMs,
    endTime: endMs,
    sentence: text,
    peerData: {
      id: attendance?.internal.peerId,
      userId: attendance?.user_id,
      displayName: attendance?.display_name,
      cpi: attendance?.custom_participant_id,
      joinedAt: attendance?.joined_at,
      leftAt: attendance?.left_at,
    },
  };
}

function toCue(
  { startMs, endMs, participantId, text }: Sentence,
  attendances: Attendances,
  decimalMark: string,
): string {
  const [start, end] = [startMs, endMs].map((ms) => toTimecode(ms).replace(".", decimalMark));
  return `${start} --> ${end}\n${attendances.get(participantId)?.display_name ?? ""}: ${text}\n`;
}

/** Returns the file name of a session's summary, whose extension shows the format. */
export function summaryFileName({ internal }: SessionRow): string {
  return internal.summaryFormat === "plain_text" ? "summary.txt" : "summary.md";
}

/** Returns e.g. `00:01:02.345`. */
function toTimecode(ms: number): string {
  const hours = Math.floor(ms / 3_600_000);
  return `${String(hours).padStart(2, "0")}:${new Date(ms % 3_600_000).toISOString().slice(14, 23)}`;
}

/**
 * Formats a CSV field (RFC 4180). As in the real files, fields that a spreadsheet would run as formulas are not
 * escaped.
 */
function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(toField).join(",")}\r\n`).join("");
}

function toField(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
