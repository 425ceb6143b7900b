import { open, readdir, readFile, rename, unlink } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Snapshot } from "./state/state.ts";

/** The part of a world that is kept in a file. */
interface Keepable {
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  onChange(watcher: () => void): () => void;
}

/** A file that follows a world. */
export interface StateFile {
  /** Writes what is not written yet, and ends. @throws Error when it cannot be written */
  close(): Promise<void>;
}

/** Milliseconds in which further changes are written together with the first one. */
const delayMs = 50;

/**
 * Loads a world from a file, if there is one, and writes it back after each change. The file is replaced as a whole, so that
 * it holds the old or the new world whenever the process ends.
 *
 * @throws Error when the file holds something else, which is then left as it is, or cannot be written
 */
export async function keepState(world: Keepable, path: string): Promise<StateFile> {
  const file = resolve(path);
  await removeLeftovers(file);
  await load(world, file);
  const write = () => replaceFile(file, `${JSON.stringify(world.snapshot())}\n`);
  await write();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  const writeNext = () => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.catch(() => {}).then(write);
    return writing;
  };
  const stop = world.onChange(() => {
    timer ??= setTimeout(() => writeNext().catch((error: Error) => process.emitWarning(error.message)), delayMs);
  });
  return {
    async close() {
      stop();
      await (timer ? writeNext() : writing);
    },
  };
}

async function load(world: Keepable, file: string): Promise<void> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new Error(`The state file ${file} cannot be read: ${error.message}`);
  });
  if (text === undefined) return;
  try {
    world.restore(JSON.parse(text) as Snapshot);
  } catch (error) {
    const reason = (error as Error).message;
    throw new Error(
      `${file} holds no state of a mock server (${reason}). It was left as it is: mend it or move it away.`,
    );
  }
}

/** @throws Error that names the file */
async function replaceFile(file: string, text: string): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    // Only its owner may read it: it holds tokens of participants.
    const handle = await open(temporary, "w", 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    throw new Error(`The state cannot be written to ${file}: ${(error as Error).message}`);
  }
}

/** Removes what processes that were killed while they wrote have left behind. */
async function removeLeftovers(file: string): Promise<void> {
  const names = await readdir(dirname(file)).catch(() => []);
  for (const name of names) {
    const pid = name.startsWith(`${basename(file)}.`) && /\.(\d+)\.tmp$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) await unlink(join(dirname(file), name));
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
