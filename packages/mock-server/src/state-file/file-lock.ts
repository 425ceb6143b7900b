import { open, readFile, rm } from "node:fs/promises";

/** Files that this process has locked. */
const locked = new Set<string>();

/**
 * Ensures that only one process uses a file, with a lock file next to it that names the process.
 * @returns a function that unlocks it
 * @throws Error that names the process that uses the file
 */
export async function lockFile(file: string): Promise<() => Promise<void>> {
  const lock = `${file}.lock`;
  if (locked.has(lock)) throw inUse(file, process.pid);
  const owner = await readOwner(lock);
  if (owner !== undefined && owner !== process.pid && isRunning(owner)) throw inUse(file, owner);
  // Left by a killed process; its id may since belong to another one, even to ours.
  if (owner !== undefined) await rm(lock, { force: true });
  const handle = await open(lock, "wx", 0o600);
  await handle.writeFile(`${process.pid}\n`);
  await handle.close();
  locked.add(lock);
  return async () => {
    locked.delete(lock);
    await rm(lock, { force: true });
  };
}

function inUse(file: string, pid: number): Error {
  return new Error(
    `${file} is in use by process ${pid}: stop it, or choose another file. (Its name is in ${file}.lock)`,
  );
}

/** @returns undefined without a lock, and 0 if it names no process */
async function readOwner(lock: string): Promise<number | undefined> {
  const text = await readFile(lock, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  return text === undefined ? undefined : Number.parseInt(text, 10) || 0;
}

function isRunning(pid: number): boolean {
  if (pid === 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
