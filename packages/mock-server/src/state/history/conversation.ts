import type { AttendanceRow, ChatMessage, Sentence } from "../store/row-types.ts";
import type { Chance } from "./chance.ts";

const messages = [
  "Good morning!",
  "Can you hear me?",
  "The link is in the invitation.",
  "I will be back in two minutes.",
  "Could you share the slides afterwards?",
  "+1",
  "Great question.",
  "My camera is not working today, sorry.",
  "Thanks, that helps.",
  "Let's talk about it tomorrow.",
];

const sentences = [
  "Let's start with what is left from last time.",
  "I have finished the draft, and would like two people to read it.",
  "The numbers are better than last week.",
  "We should decide that today.",
  "I see it differently, but I can live with it.",
  "Who is writing that down?",
  "There is one problem left, and I know where it is.",
  "Our customers ask for this every week.",
  "I need until Thursday.",
  "Could you show us that once more?",
  "That is all from me.",
  "Then we agree.",
];

const limits = { messages: 40, sentences: 120, speakers: 12 } as const;
const [leastMs, mostMs] = [2_000, 7_000];

/** Creates chat messages of some of the people present, in chronological order. */
export function createMessages(chance: Chance, attendances: readonly AttendanceRow[]): ChatMessage[] {
  const count = Math.min(Math.round(attendances.length * chance.between(0.3, 1.2)), limits.messages);
  return Array.from({ length: count }, () => {
    const { id, joined_at, left_at } = chance.pick(attendances);
    const sentMs = chance.between(Date.parse(joined_at), Date.parse(left_at ?? joined_at));
    return { participantId: id, message: chance.pick(messages), sentAt: new Date(Math.floor(sentMs)).toISOString() };
  }).sort((a, b) => (a.sentAt < b.sentAt ? -1 : 1));
}

/** Creates transcript sentences of the first participants while they are present, in chronological order. */
export function createSentences(
  chance: Chance,
  attendances: readonly AttendanceRow[],
  startMs: number,
  lengthMs: number,
): Sentence[] {
  const speakers = attendances.slice(0, limits.speakers);
  const gapMs = Math.max(lengthMs / limits.sentences, 20_000);
  const said: Sentence[] = [];
  for (let atMs = chance.between(0, gapMs); atMs < lengthMs; atMs += mostMs + chance.between(0, gapMs)) {
    const isThere = ({ joined_at, left_at }: AttendanceRow) =>
      Date.parse(joined_at) <= startMs + atMs && startMs + atMs + mostMs <= Date.parse(left_at ?? joined_at);
    const present = speakers.filter(isThere);
    if (present.length === 0) continue;
    const begin = Math.floor(atMs);
    said.push({
      startMs: begin,
      endMs: begin + chance.whole(leastMs, mostMs),
      participantId: chance.pick(present).id,
      text: chance.pick(sentences),
    });
  }
  return said;
}
