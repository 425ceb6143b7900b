import { join } from "node:path";
import { watch } from "chokidar";

/** Milliseconds without a change after which files count as saved. */
const quietMs = 30;

/**
 * Calls back after each change of the description's files. Calls never overlap: changes during a call cause one more
 * call.
 *
 * Uses chokidar, because Node's recursive watch loses a file once an editor has replaced it.
 *
 * @param root the repository's root
 * @returns a function that stops watching, after the current call
 */
export async function watchDescription(root: string, changed: () => Promise<void>): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const paths = ["openapi.yaml", "resources", "shared"].map((name) => join(root, "specs", name));
  const watcher = watch(paths, { ignoreInitial: true });
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(changed);
    }, quietMs);
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return async () => {
    clearTimeout(timer);
    await watcher.close();
    await running;
  };
}
