import type { Change } from "../diff/change.ts";

/** How a changeset tells a change. Whether a change is told is read off from this line, so it says all of it. */
export function lineFor({ operations, message }: Change): string {
  const shown = operations.length > 4 ? operations.slice(0, 3) : operations;
  const names = shown.map((operation) => `\`${operation}\``).join(", ");
  const more = operations.length > shown.length ? ` and ${operations.length - shown.length} more` : "";
  return `- ${names ? `${names}${more}: ` : ""}${message}`;
}

/** The lines of a text, as they may stand indented in a list of a changelog. */
export function linesOf(text: string): Set<string> {
  return new Set(text.split("\n").map((line) => line.trim()));
}
