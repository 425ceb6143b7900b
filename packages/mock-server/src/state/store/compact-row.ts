type Parts = Record<string, unknown>;

/** How many texts of a row are looked through for equal ones: a session can have a chat of thousands. */
const mostTexts = 16;
/** The longest text that the engine always copies when it is cut out or put together. */
const longestCopied = 12;

/**
 * Freezes a row that is restored, and makes it small: it shares equal texts and parts with the previous row, and equal texts
 * with itself, since rows that were parsed have their own copy of every timestamp, id and report.
 */
export function compactRow(row: object, previous: object | undefined): void {
  compact(row as Parts, (previous ?? {}) as Parts, []);
}

function compact(row: Parts, previous: Parts, texts: string[]): void {
  if (Object.isFrozen(row)) return;
  for (const name of Object.keys(row)) {
    const value = row[name];
    const other = previous[name];
    if (value === other) {
      // Equal texts need not be the same one.
      if (typeof value === "string") row[name] = other;
    } else if (typeof value === "string") row[name] = knownText(value, texts);
    else if (typeof value === "object" && value !== null) {
      if (isEqual(value, other)) row[name] = other;
      else compact(value as Parts, (typeof other === "object" && other !== null ? other : {}) as Parts, texts);
    }
  }
  Object.freeze(row);
}

function knownText(text: string, texts: string[]): string {
  for (const known of texts) if (known === text) return known;
  const flat = flatten(text);
  if (texts.length < mostTexts) texts.push(flat);
  return flat;
}

/**
 * Returns a copy of a text in one piece. V8 keeps texts that were put together as a tree of their parts: a UUID of
 * `crypto.randomUUID` takes 480 bytes instead of 56.
 */
function flatten(text: string): string {
  // Most texts of this form are timestamps, which are in one piece.
  if (text.length <= longestCopied || (text.length === 24 && text.endsWith("Z"))) return text;
  return [text.slice(0, longestCopied), text.slice(longestCopied)].join("");
}

function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isEqual((a as Parts)[name], (b as Parts)[name]))
  );
}
