/** Shortens a text to at most the given number of characters. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** Formats a timestamp as `2023-02-01 10:51:08`. */
export function toSeconds(timestamp: string | null | undefined): string {
  return timestamp ? timestamp.slice(0, 19).replace("T", " ") : "-";
}
