type Parts = Record<string, unknown>;

/**
 * Makes a row share equal texts and parts with the previous row, and equal texts within itself. Parsed rows have
 * separate copies of every timestamp, id and report.
 */
export function shareParts(row: object, previous: object | undefined): void {
  share(row as Parts, (previous ?? {}) as Parts, []);
}

function share(row: Parts, previous: Parts, texts: string[]): void {
  if (Object.isFrozen(row)) return;
  for (const name of Object.keys(row)) {
    const value = row[name];
    const other = previous[name];
    if (typeof value === "string") row[name] = value === other ? other : knownText(value, texts);
    else if (typeof value === "object" && value !== null) {
      if (isEqual(value, other)) row[name] = other;
      else share(value as Parts, (typeof other === "object" && other !== null ? other : {}) as Parts, texts);
    }
  }
}

function knownText(text: string, texts: string[]): string {
  const known = texts.find((other) => other === text);
  if (known === undefined) texts.push(text);
  return known ?? text;
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
