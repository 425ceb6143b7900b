import { open, readdir, readFile, rename, unlink } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Snapshot } from "../state/snapshot.ts";

/** The part of the state that the file needs. */
interface Persistable {
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  onChange(listener: () => void): () => void;
}

/** A file that follows the state. */
export interface StateFile {
  /** Writes pending changes and stops. @throws Error when the file cannot be written */
  close(): Promise<void>;
}

/** Milliseconds to wait after a change, so that further changes are written together with it. */
const delayMs = 50;

/**
 * Loads the state from a file, if it exists, and writes it back after each change. The file is replaced as a whole, so that
 * it contains either the old or the new state whenever the process ends.
 *
 * @throws Error when the file is not a state file, which is then left unchanged, or cannot be written
 */
export async function persistState(state: Persistable, path: string): Promise<StateFile> {
  const file = resolve(path);
  await removeLeftovers(file);
  await load(state, file);
  const write = () => replaceFile(file, `${JSON.stringify(state.snapshot())}\n`);
  await write();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  const writeNext = () => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.catch(() => {}).then(write);
    return writing;
  };
  const stop = state.onChange(() => {
    timer ??= setTimeout(() => writeNext().catch((error: Error) => process.emitWarning(error.message)), delayMs);
  });
  return {
    async close() {
      stop();
      await (timer ? writeNext() : writing);
    },
  };
}

async function load(state: Persistable, file: string): Promise<void> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new Error(`The state file ${file} cannot be read: ${error.message}`);
  });
  if (text === undefined) return;
  try {
    state.restore(JSON.parse(text) as Snapshot);
  } catch (error) {
    const reason = (error as Error).message;
    throw new Error(`${file} is not a mock-server state file; left unchanged. Fix or remove it. (${reason})`);
  }
}

/** @throws Error that names the file */
async function replaceFile(file: string, text: string): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    // Readable by its owner only: it contains participant tokens.
    const handle = await open(temporary, "w", 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    throw new Error(`The state file ${file} cannot be written: ${(error as Error).message}`);
  }
}

/** Removes temporary files of processes that were killed while writing. */
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
