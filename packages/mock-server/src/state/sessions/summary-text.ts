import type { Schemas } from "../../description/schemas.ts";

/** RealtimeKit's default word limit. */
const defaultWordLimit = 500;

/** Heading of the summary for each kind of meeting. */
const subjects: Record<NonNullable<Schemas["SummarizationConfig"]["summary_type"]>, string> = {
  general: "Key points",
  team_meeting: "Decisions and actions",
  sales_call: "Needs and next steps",
  client_check_in: "Progress and concerns",
  interview: "Questions and answers",
  daily_standup: "Done, planned, blocked",
  one_on_one_meeting: "Feedback and goals",
  lecture: "Topics",
  code_review: "Changes and comments",
};

interface Speech {
  speaker: string;
  text: string;
}

/**
 * Creates a summary close to, but not above, the word limit of the meeting's settings: the transcript's sentences under
 * a heading for the kind of meeting, then filler sentences until the text is long enough.
 */
export function createSummaryText(
  title: string,
  speeches: readonly Speech[],
  { word_limit = defaultWordLimit, text_format, summary_type = "general" }: Schemas["SummarizationConfig"],
): string {
  const isPlain = text_format === "plain_text";
  const subject = subjects[summary_type];
  const heading = isPlain ? `${title}\n\n${subject}` : `# ${title}\n\n## ${subject}`;
  const points = speeches.map(({ speaker, text }) => `${isPlain ? "" : "- "}${speaker}: ${text}`);
  const said = takeWords(points, word_limit - countWords(heading));
  const rest = word_limit - countWords([heading, ...said].join(" "));
  const remarks = said.length > 0 ? takeWords(remarksOn(speeches), rest) : [];
  const paragraphs = [heading, said.join("\n"), remarks.join(" ")];
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}

/** Takes texts up to a total number of words. */
function takeWords(texts: Iterable<string>, limit: number): string[] {
  const taken: string[] = [];
  let count = 0;
  for (const text of texts) {
    count += countWords(text);
    if (count > limit) break;
    taken.push(text);
  }
  return taken;
}

/** Never ends. */
function* remarksOn(speeches: readonly Speech[]): Iterable<string> {
  const speakers = [...new Set(speeches.map(({ speaker }) => speaker))];
  while (true) {
    for (const speaker of speakers) {
      yield `The group discussed what ${speaker} had said.`;
      yield `${speaker} answered two questions about it.`;
      yield `Nobody objected, and ${speaker} will report on the progress next time.`;
    }
  }
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
