/** Characters that terminals obey, or that change how the text around them reads. */
const unprintable = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Returns a text on one line that does nothing to a terminal: control characters are escaped, and what is longer than the
 * limit is cut.
 */
export function printable(text: string, limit = 500): string {
  const rest = text.length - limit;
  const shown = rest > 0 ? text.slice(0, limit) : text;
  const escaped = shown.replace(unprintable, escapeCharacter);
  return rest > 0 ? `${escaped}… (${rest} more characters)` : escaped;
}

/** Returns a value as JSON that does nothing to a terminal. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(unprintable, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
