/** Returns a text as a string literal of TypeScript. */
export function literal(text: string): string {
  // Valid inside a literal, but line ends for the tools that read code by lines.
  return JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
