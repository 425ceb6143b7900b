/**
 * Names operations briefly: `meetings/*` for all that a resource has.
 *
 * @param all every operation that was compared
 */
export function listOperations(operations: string[], all: string[]): string {
  const named = all.filter((id) => resourceOf(id) !== undefined);
  if (operations.length > 1 && operations.length === all.length) return `all ${all.length} operations`;
  const byResource = Map.groupBy(named, resourceOf);
  const covered = new Set(
    [...byResource]
      .filter(([, ids]) => ids.length > 1 && ids.every((id) => operations.includes(id)))
      .map(([resource]) => resource),
  );
  const names = operations.map((id) => (covered.has(resourceOf(id)) ? `${resourceOf(id)}/*` : id));
  const list = [...new Set(names)].join(", ");
  return operations.length > 1 ? `${operations.length} operations: ${list}` : list;
}

function resourceOf(id: string): string | undefined {
  return /^([^/ ]+)\/[^/ ]+$/.exec(id)?.[1];
}

/** Breaks a text at spaces, so that no line is longer than `width` where a space permits. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line.trim() !== "" && line.length + word.length >= width) {
      lines.push(line);
      line = indent + word;
    } else line = lines.length === 0 && line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}
