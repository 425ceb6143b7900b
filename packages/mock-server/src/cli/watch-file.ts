import { watch } from "node:fs";
import { basename, dirname } from "node:path";

/** Milliseconds of quiet after which a file counts as written. */
const quietMs = 50;

/**
 * Tells of each change of a file. It watches the folder, since most editors put a new file in the place of the old one.
 *
 * @returns a function that ends it
 */
export function watchFile(file: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(dirname(file), (_, name) => {
    if (name !== basename(file)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, quietMs);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
