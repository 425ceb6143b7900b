type Parts = Record<string, unknown>;

/** Maximum number of a row's texts that are searched for equal ones: a chat can have thousands. */
const mostTexts = 16;
/** Maximum length of texts that the engine always copies when slicing or concatenating. */
const longestCopied = 12;

/**
 * Freezes and compacts a restored row: it shares equal texts and parts with the previous row, and equal texts within
 * itself. Parsed rows have separate copies of every timestamp, id and report.
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
      // Equal texts may be different objects in memory.
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
 * Returns a flat copy of a text. V8 stores concatenated texts as a tree of their parts: a UUID of `crypto.randomUUID`
 * takes 480 bytes instead of 56.
 */
export function flatten(text: string): string {
  // Most texts of this form are timestamps, which are already flat.
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
