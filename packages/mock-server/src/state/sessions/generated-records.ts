import type { Context } from "../context.ts";
import type { AttendanceRow, ChatMessage, Sentence, SessionRow } from "../store/row-types.ts";

/** Number of participants who write and speak. */
const maxSpeakers = 10;
const sentenceMs = 3500;
/** Time from joining to the greeting, and from the farewell to leaving. */
const pauseMs = 1000;
/** Participants who attend for less time say no farewell. */
const longStayMs = 20_000;

/** Creates a greeting by each of the first participants. */
export function generateMessages({ store }: Context, { id }: SessionRow): ChatMessage[] {
  return store.attendances
    .list(id)
    .slice(0, maxSpeakers)
    .map((attendance) => ({
      sentAt: attendance.joined_at,
      participantId: attendance.id,
      message: `Hello, this is ${attendance.display_name}.`,
    }));
}

/** Creates greetings and farewells of the first participants, in chronological order. */
export function generateSentences({ store }: Context, session: SessionRow): Sentence[] {
  return store.attendances
    .list(session.id)
    .slice(0, maxSpeakers)
    .flatMap((attendance) => sentencesOf(attendance, session))
    .sort((a, b) => a.startMs - b.startMs);
}

/** Participants who leave at once say nothing. */
function sentencesOf({ id, display_name, joined_at, left_at }: AttendanceRow, session: SessionRow): Sentence[] {
  const [sessionStart, joined, left] = [session.started_at, joined_at, left_at ?? joined_at].map(Date.parse) as [
    number,
    number,
    number,
  ];
  if (left - joined <= pauseMs) return [];
  const say = (startMs: number, text: string): Sentence => ({
    startMs: startMs - sessionStart,
    endMs: Math.min(startMs + sentenceMs, left) - sessionStart,
    participantId: id,
    text,
  });
  const greeting = say(joined + pauseMs, `My name is ${display_name}, good to be here.`);
  if (left - joined < longStayMs) return [greeting];
  return [greeting, say(left - pauseMs - sentenceMs, "Thank you all, I will write down what we agreed on.")];
}
