import { exportSnapshot } from "./json-file.ts";
import type { Persistable, StateFile } from "./persistable.ts";

/** Milliseconds to wait after a change, so that further changes are written with it. */
const delayMs = 50;

/**
 * Writes the state to a JSON file after each change, for Node versions without SQLite. Each write contains the whole
 * state; changes during a write are combined into the next one.
 *
 * @throws Error that names the file if it cannot be written
 */
export async function followInJson(state: Persistable, file: string): Promise<StateFile> {
  const write = () =>
    exportSnapshot(file, state.snapshot()).catch((cause: Error) => {
      throw new Error(`The state file ${file} cannot be written: ${cause.message}`, { cause });
    });
  await write();
  process.emitWarning(
    `${file} is a JSON file, since Node ${process.versions.node} has no SQLite: each change writes the whole state, and a killed ` +
      "process loses unwritten changes. Node 22.13 or newer keeps a database instead.",
  );
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let isChanged = false;
  const writeChanges = async () => {
    timer = undefined;
    while (isChanged) {
      isChanged = false;
      await write();
    }
  };
  const stop = state.onChange(() => {
    isChanged = true;
    timer ??= setTimeout(() => {
      writing = writing.then(writeChanges).catch((error: Error) => process.emitWarning(error.message));
    }, delayMs);
  });
  return {
    async close() {
      stop();
      clearTimeout(timer);
      await writing;
      await writeChanges();
    },
  };
}
