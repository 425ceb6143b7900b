/** Returns a text for one line of Markdown, or a cell of a table, in which it can be neither markup of HTML nor a break. */
export function inline(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
