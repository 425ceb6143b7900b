/** Escapes a text for one line or table cell of Markdown, so that it is neither HTML nor a line break. */
export function inline(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
