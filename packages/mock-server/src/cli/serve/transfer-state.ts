import { access } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { ExpectedError } from "@org/rtk-command-line";
import type { MockServer } from "../../server.ts";
import { exportSnapshot, importSnapshot } from "../../state-file/json-file.ts";

/**
 * Replaces the state with the one in a JSON file. @throws ExpectedError that names the file; the state is then
 * unchanged
 */
export async function importState(mock: Pick<MockServer, "restore">, file: string): Promise<void> {
  try {
    mock.restore(await importSnapshot(file));
  } catch (cause) {
    throw new ExpectedError(`The state cannot be imported from ${file}: ${(cause as Error).message}`, {
      cause,
      exitCode: 2,
    });
  }
}

/** Writes the state to a JSON file. @throws ExpectedError that names the file */
export async function exportState(mock: Pick<MockServer, "snapshot">, file: string): Promise<void> {
  try {
    await exportSnapshot(file, mock.snapshot());
  } catch (cause) {
    throw new ExpectedError(`The state cannot be exported to ${file}: ${(cause as Error).message}`, {
      cause,
      exitCode: 2,
    });
  }
}

/** Fails early. @throws ExpectedError if the folder of a file does not exist */
export async function checkFolderOf(file: string): Promise<void> {
  const folder = dirname(resolve(file));
  await access(folder).catch((cause) => {
    throw new ExpectedError(`${file} cannot be written: the folder ${folder} does not exist`, { cause, exitCode: 2 });
  });
}
