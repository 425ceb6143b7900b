/** Characters that move the cursor, colour or hide text, or end a line: C0, C1, line separators, direction marks. */
const invisible = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Escapes characters that move the cursor, colour or hide text, or end a line: `\u001b`. */
export function escapeInvisible(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text.replaceAll(invisible, toEscape);
}

/**
 * Makes untrusted text safe for one line of output: control characters are shown as `\u001b`, and GitHub workflow
 * commands (`::error::`, `##[error]`) are broken up.
 */
export function printable(text: string): string {
  return escapeInvisible(text).replaceAll("::", ":\\u003a").replaceAll("##[", "##\\u005b");
}

/**
 * Makes an error message, which may quote an untrusted document, safe to print; keeps line breaks, and `::` within a
 * line.
 */
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
