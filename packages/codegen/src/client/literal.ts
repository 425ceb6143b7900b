/** Returns a text as a string literal of TypeScript. */
export function literal(text: string): string {
  // These are valid inside a literal, but tools that read code line by line treat them as line breaks.
  return JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
