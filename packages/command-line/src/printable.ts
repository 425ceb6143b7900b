/** Characters that move the cursor, colour or hide text, or end a line: C0, C1, line separators, marks of direction. */
const invisible = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Escapes what moves the cursor, colours or hides text, or ends a line: `\u001b`. */
export function escapeInvisible(text: string): string {
  return text.replaceAll(invisible, toEscape);
}

/**
 * Returns a text from a foreign document for one line of output: control characters are shown as `\u001b`, and what a
 * GitHub workflow would take for a command (`::error::`, `##[error]`) is broken.
 */
export function printable(text: string): string {
  return escapeInvisible(text).replaceAll("::", ":\\u003a").replaceAll("##[", "##\\u005b");
}

/** Returns an error's message, which may quote a foreign document; its line breaks stay, as do `::` within a line. */
export function printableLines(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      escapeInvisible(line)
        .replace(/^(\s*):(?=:)/, "$1\\u003a")
        .replaceAll("##[", "##\\u005b"),
    )
    .join("\n");
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
