import { access, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { ExpectedError } from "@org/rtk-command-line";
import type { MockServer } from "../server.ts";
import type { Snapshot } from "../state/snapshot.ts";

/** Loads the state from a file. @throws ExpectedError that names the file */
export async function importState(mock: MockServer, file: string): Promise<void> {
  try {
    mock.restore(JSON.parse(await readFile(file, "utf8")) as Snapshot);
  } catch (cause) {
    throw new ExpectedError(`The state cannot be imported from ${file}: ${(cause as Error).message}`, {
      cause,
      exitCode: 2,
    });
  }
}

/** Writes the state to a file. @throws ExpectedError that names the file */
export async function exportState(mock: Pick<MockServer, "snapshot">, file: string): Promise<void> {
  try {
    // Readable by its owner only: it contains participant tokens.
    await writeFile(file, `${JSON.stringify(mock.snapshot())}\n`, { mode: 0o600 });
  } catch (cause) {
    throw new ExpectedError(`The state cannot be exported to ${file}: ${(cause as Error).message}`, { cause });
  }
}

/** Fails before the work instead of after it. @throws ExpectedError when the folder of a file does not exist */
export async function checkFolderOf(file: string): Promise<void> {
  const folder = dirname(resolve(file));
  await access(folder).catch((cause) => {
    throw new ExpectedError(`${file} cannot be written: the folder ${folder} does not exist`, { cause, exitCode: 2 });
  });
}
