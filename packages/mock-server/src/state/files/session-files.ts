import type { ChatMessage, Sentence, SessionRow, StayRow } from "../store/store.ts";

type Stays = ReadonlyMap<string, StayRow>;

/** The chat as a CSV file, one message a line. */
export function writeChatCsv(session: SessionRow, messages: readonly ChatMessage[], stays: Stays): string {
  const header = [
    "id",
    "participantId",
    "sessionId",
    "meetingId",
    "displayName",
    "payloadType",
    "payload",
    "createdAt",
  ];
  const rows = messages.map(({ participantId, message, sentAt }, index) => {
    const stay = stays.get(participantId);
    const author = stay?.display_name ?? "";
    return [index + 1, stay?.user_id ?? "", session.id, session.associated_id, author, "TEXT_MESSAGE", message, sentAt];
  });
  return toCsv([header, ...rows]);
}

/**
 * A transcript in one of the four formats that RealtimeKit writes. The columns of the CSV file are milliseconds since the
 * beginning, ids of connection and participant, the participant's own id, name and text
 * (developers.cloudflare.com/realtime/realtimekit/ai/transcription).
 */
export function writeTranscript(
  format: "csv" | "json" | "srt" | "vtt",
  sentences: readonly Sentence[],
  stays: Stays,
): string {
  return writers[format](sentences, stays);
}

const writers: Record<"csv" | "json" | "srt" | "vtt", (sentences: readonly Sentence[], stays: Stays) => string> = {
  csv: (sentences, stays) =>
    toCsv(
      sentences.map(({ startMs, participantId, text }) => {
        const stay = stays.get(participantId);
        const { user_id = "", custom_participant_id = "", display_name = "" } = stay ?? {};
        return [startMs, stay?.internal.peerId ?? "", user_id, custom_participant_id, display_name, text];
      }),
    ),
  json: (sentences, stays) =>
    JSON.stringify(
      sentences.map((sentence) => toJson(sentence, stays)),
      null,
      2,
    ),
  srt: (sentences, stays) =>
    sentences.map((sentence, index) => `${index + 1}\n${toCue(sentence, stays, ",")}`).join("\n"),
  vtt: (sentences, stays) => ["WEBVTT\n", ...sentences.map((sentence) => toCue(sentence, stays, "."))].join("\n"),
};

function toJson({ startMs, endMs, participantId, text }: Sentence, stays: Stays): object {
  const stay = stays.get(participantId);
  return {
    startTime: startMs,
    endTime: endMs,
    sentence: text,
    peerData: {
      id: stay?.internal.peerId,
      userId: stay?.user_id,
      displayName: stay?.display_name,
      cpi: stay?.custom_participant_id,
      joinedAt: stay?.joined_at,
      leftAt: stay?.left_at,
    },
  };
}

function toCue({ startMs, endMs, participantId, text }: Sentence, stays: Stays, decimalMark: string): string {
  const [start, end] = [startMs, endMs].map((ms) => toTimecode(ms).replace(".", decimalMark));
  return `${start} --> ${end}\n${stays.get(participantId)?.display_name ?? ""}: ${text}\n`;
}

/** `00:01:02.345` */
function toTimecode(ms: number): string {
  const hours = Math.floor(ms / 3_600_000);
  return `${String(hours).padStart(2, "0")}:${new Date(ms % 3_600_000).toISOString().slice(14, 23)}`;
}

/** RFC 4180; what a spreadsheet would take for a formula is left to the reader, as in the real files. */
function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(toField).join(",")}\r\n`).join("");
}

function toField(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
