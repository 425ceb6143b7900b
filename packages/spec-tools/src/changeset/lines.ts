import type { Change } from "../diff/change.ts";
import { nameForUsers } from "../diff/names.ts";

/** Returns the line for a change in a changeset. The line is also how a listed change is recognized. */
export function lineFor({ operations, message, action }: Change): string {
  const shown = operations.length > 4 ? operations.slice(0, 3) : operations;
  const names = shown.map((operation) => `\`${nameForUsers(operation)}\``).join(", ");
  const more = operations.length > shown.length ? ` and ${operations.length - shown.length} more` : "";
  const advice = action === undefined ? "" : `. ${action}`;
  return `- ${names ? `${names}${more}: ` : ""}${message}${advice}`;
}

/** Returns the lines of a text without the indentation that changelogs add. */
export function linesOf(text: string): Set<string> {
  return new Set(text.split("\n").map((line) => line.trim()));
}
