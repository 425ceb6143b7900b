import type { Snapshot } from "../state/snapshot.ts";
import { JsonSplitter } from "./json-splitter.ts";

/** Characters after which a chunk is complete. */
const chunkLength = 65_536;

/** Writes a snapshot as JSON, one row per line, in chunks: as a whole it can be longer than a string can be. */
export function* writeSnapshot({ store, ...rest }: Snapshot): Iterable<string> {
  let chunk = `${JSON.stringify(rest).slice(0, -1)},"store":{`;
  for (const [tableIndex, [table, owners]] of Object.entries(store).entries()) {
    chunk += `${separator(tableIndex)}${JSON.stringify(table)}:{`;
    for (const [ownerIndex, [owner, rows]] of Object.entries<readonly object[]>(owners).entries()) {
      chunk += `${separator(ownerIndex)}${JSON.stringify(owner)}:[`;
      for (const [rowIndex, row] of rows.entries()) {
        chunk += `${separator(rowIndex)}${JSON.stringify(row)}`;
        if (chunk.length < chunkLength) continue;
        yield chunk;
        chunk = "";
      }
      chunk += "\n]";
    }
    chunk += "\n}";
  }
  yield `${chunk}\n}}\n`;
}

function separator(index: number): string {
  return index > 0 ? ",\n" : "\n";
}

/**
 * Reads the JSON text of a snapshot row by row. Whether it is a snapshot is checked when it is restored.
 * @throws SyntaxError if the text is not JSON
 */
export async function readSnapshot(chunks: AsyncIterable<Uint8Array>): Promise<Snapshot> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const root: { ""?: unknown } = {};
  const splitter = new JsonSplitter({ enters, found: (path, value) => place(root, ["", ...path], value) });
  for await (const chunk of chunks) splitter.write(decoder.decode(chunk, { stream: true }));
  splitter.write(decoder.decode());
  splitter.end();
  return root[""] as Snapshot;
}

/** Enters everything down to the rows. */
function enters(path: readonly string[], bracket: string): boolean {
  if (path.length === 0) return bracket === "{";
  if (path[0] !== "store" || path.length > 3) return false;
  return bracket === (path.length === 3 ? "[" : "{");
}

function place(root: object, path: readonly string[], value: unknown): void {
  const keys = path.slice(0, -1);
  const parent = keys.reduce<unknown>((parent, key) => (parent as Record<string, unknown>)[key], root);
  if (Array.isArray(parent)) parent.push(value);
  else (parent as Record<string, unknown>)[path.at(-1) as string] = value;
}
