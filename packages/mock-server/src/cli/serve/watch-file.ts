import { watch } from "chokidar";

/** Milliseconds without changes after which a file counts as saved. */
const quietMs = 50;

/**
 * Calls the listener after each change of a file, whether it is written in place or replaced. Calls never overlap.
 *
 * @returns once the file is watched
 */
export async function watchFile(file: string, listener: () => Promise<void>): Promise<{ close(): Promise<void> }> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = watch(file, { ignoreInitial: true });
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(listener);
    }, quietMs);
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
      await running;
    },
  };
}
