import { constants, copyFile, mkdir, open, realpath, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { applicationId, formatVersion, StateDatabase } from "./database.ts";
import { lockFile } from "./file-lock.ts";
import { importSnapshot } from "./json-file.ts";
import { followInJson } from "./json-state-file.ts";
import { notAState, type Persistable, restoreFrom, type StateFile } from "./persistable.ts";
import { loadSqlite } from "./sqlite.ts";
import { followInSqlite } from "./sqlite-state-file.ts";

/** Length of the header of an SQLite database. */
const headerLength = 100;

/**
 * Loads the state from a file, if it exists, and writes changes back. The file is an SQLite database or, on Node
 * versions without SQLite, a JSON file. A JSON file of an earlier version is converted to a database, and kept as a
 * copy.
 *
 * @throws Error if the file is in use, cannot be written, or is not a state file, which is then left unchanged
 */
export async function persistState(state: Persistable, path: string): Promise<StateFile> {
  const file = await realpath(path).catch(() => resolve(path));
  const hasSqlite = loadSqlite() !== undefined;
  const unlock = await prepare(file);
  try {
    const content = await readContent(file, hasSqlite);
    if (content === "json") restoreFrom(state, file, await readJson(file));
    if (content === "json" && hasSqlite) await convert(state, file);
    const following = hasSqlite ? openDatabase(state, file) : await followInJson(state, file);
    let closed: Promise<void> | undefined;
    return {
      close() {
        closed ??= following.close().finally(unlock);
        return closed;
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** @throws Error that names the file */
function openDatabase(state: Persistable, file: string): StateFile {
  try {
    return followInSqlite(state, file);
  } catch (cause) {
    const { errcode, message } = cause as Error & { errcode?: number };
    if (errcode === undefined) throw cause;
    const isLocked = (errcode & 0xff) === 5;
    throw new Error(isLocked ? `${file} is in use by another process` : `${file} cannot be read: ${message}`, {
      cause,
    });
  }
}

/** Creates the folder and the file if they are missing. @returns a function that unlocks it */
async function prepare(file: string): Promise<() => Promise<void>> {
  try {
    await mkdir(dirname(file), { recursive: true });
    return await lockFile(file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === undefined) throw cause;
    throw new Error(`The state file ${file} cannot be written: ${(cause as Error).message}`, { cause });
  }
}

/** Reads the beginning of a file, so that foreign files are not touched. @throws Error for a foreign file */
async function readContent(file: string, hasSqlite: boolean): Promise<"nothing" | "json" | "database"> {
  const header = await readHeader(file);
  if (header.length === 0) return "nothing";
  const text = header.toString("latin1");
  if (!text.startsWith("SQLite format 3\0")) {
    if (/^(\u00ef\u00bb\u00bf)?\s*\{/.test(text)) return "json";
    throw notAState(file, "It is neither a database nor JSON");
  }
  if (header.length < headerLength || header.readUInt32BE(68) !== applicationId)
    throw notAState(file, "It is a database of another program");
  const version = header.readUInt32BE(60);
  if (version !== formatVersion) {
    throw new Error(
      `${file} has version ${version} of the state's format, but this mock server reads only ${formatVersion}; left unchanged. ` +
        "Export it with the other version of the mock server (--export), and start with another file and --import.",
    );
  }
  if (!hasSqlite) {
    throw new Error(
      `${file} is an SQLite database, which needs Node 22.13 or newer; left unchanged. Choose another file.`,
    );
  }
  return "database";
}

/** Creates a missing file, readable by its owner only: it contains participant tokens. */
async function readHeader(file: string): Promise<Buffer> {
  try {
    const handle = await open(file, constants.O_RDWR | constants.O_CREAT, 0o600);
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(headerLength), 0, headerLength, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw new Error(`The state file ${file} cannot be read and written: ${(cause as Error).message}`, { cause });
  }
}

function readJson(file: string) {
  return importSnapshot(file).catch((cause: Error) => {
    throw notAState(file, cause.message);
  });
}

/** Atomically replaces a JSON file with a database that contains its state, and keeps a copy of the JSON file. */
async function convert(state: Persistable, file: string): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  await rm(temporary, { force: true });
  await (await open(temporary, "wx", 0o600)).close();
  const database = new StateDatabase(temporary);
  try {
    database.replace(state.snapshot());
  } finally {
    database.close();
  }
  const kept = await keepCopy(file);
  await rename(temporary, file);
  process.emitWarning(`${file} is now an SQLite database; the previous JSON file is kept as ${kept}`);
}

/** @returns the name of the copy, which does not overwrite other files */
async function keepCopy(file: string, number = 1): Promise<string> {
  const copy = `${file}.${number}.json`;
  try {
    await copyFile(file, copy, constants.COPYFILE_EXCL);
    return copy;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return keepCopy(file, number + 1);
  }
}
