import { createReadStream } from "node:fs";
import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import type { Snapshot } from "../state/snapshot.ts";
import { readSnapshot, writeSnapshot } from "./snapshot-text.ts";

/** Reads a snapshot from a JSON file of any size. @throws Error if the file cannot be read or is not JSON */
export function importSnapshot(file: string): Promise<Snapshot> {
  return readSnapshot(createReadStream(file));
}

/**
 * Writes a snapshot to a JSON file, which is replaced atomically, so that it is never half-written. For a symbolic
 * link, the target is replaced. A device or a pipe (`/dev/stdout`) is written to.
 *
 * @throws system Error if the file cannot be written
 */
export async function exportSnapshot(path: string, snapshot: Snapshot): Promise<void> {
  if (await isSpecialFile(path)) return writeInto(path, snapshot);
  const file = await realpath(path).catch(() => path);
  const temporary = `${file}.${process.pid}.tmp`;
  // A leftover, or a link planted by someone: removed, not followed.
  await rm(temporary, { force: true });
  // Readable by its owner only: it contains participant tokens.
  const handle = await open(temporary, "wx", 0o600);
  try {
    await writeChunks(handle, snapshot);
    await handle.sync();
    await handle.close();
    await rename(temporary, file);
  } catch (error) {
    await handle.close();
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Whether a path is a device, a pipe or a socket. Replacing it would take it away from other programs. */
async function isSpecialFile(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

async function writeInto(path: string, snapshot: Snapshot): Promise<void> {
  const handle = await open(path, "w");
  try {
    await writeChunks(handle, snapshot);
  } finally {
    await handle.close();
  }
}

async function writeChunks(handle: FileHandle, snapshot: Snapshot): Promise<void> {
  for (const chunk of writeSnapshot(snapshot)) await handle.writeFile(chunk);
}
