import { escapeInvisible } from "@org/rtk-command-line";

/**
 * Returns a text as one line that is safe for a terminal: control characters are escaped, and text beyond the limit is
 * truncated.
 */
export function printable(text: string, limit = 500): string {
  const rest = text.length - limit;
  const escaped = escapeInvisible(rest > 0 ? text.slice(0, limit) : text);
  return rest > 0 ? `${escaped}… (${rest} more characters)` : escaped;
}

/** Returns a value as JSON that is safe for a terminal. */
export function printableJson(value: unknown): string {
  return escapeInvisible(JSON.stringify(value));
}
