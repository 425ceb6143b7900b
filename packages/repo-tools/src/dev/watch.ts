import { type FSWatcher, watch } from "node:fs";
import { join } from "node:path";

/** Milliseconds of quiet after which files count as saved. */
const quietMs = 30;

/**
 * Calls back after each change of the description's files. Calls never overlap: what changes meanwhile is one more call.
 *
 * @param root the repository's root
 * @returns a function that ends it, once the call under way is done
 */
export function watchDescription(root: string, changed: () => Promise<void>): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(changed);
    }, quietMs);
  };
  const specs = join(root, "specs");
  const watchers: FSWatcher[] = [
    // The folder and not the file: most editors put a new file in the place of the old one.
    watch(specs, (_, name) => name === "openapi.yaml" && schedule()),
    ...["resources", "shared"].map((folder) => watch(join(specs, folder), { recursive: true }, schedule)),
  ];
  return async () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
    await running;
  };
}
