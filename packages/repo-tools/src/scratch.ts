import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./run.ts";

/**
 * Clones a repository, including uncommitted changes, and installs its dependencies.
 *
 * @param root the repository's root
 * @param folder path of the clone; must be empty or not exist
 */
export async function makeScratch(root: string, folder: string): Promise<void> {
  await cloneWithChanges(root, folder);
  await run(folder, "pnpm", "install", "--frozen-lockfile", "--prefer-offline");
}

/** Clones a repository, including uncommitted changes. */
export async function cloneWithChanges(root: string, folder: string): Promise<void> {
  await run(root, "git", "clone", "--quiet", root, folder);
  for (const path of await listFiles(root, "--modified", "--others")) {
    await cp(join(root, path), join(folder, path)).catch(() => rm(join(folder, path), { force: true }));
  }
}

/** Returns the paths of untracked, modified and deleted files. */
async function listFiles(root: string, ...kinds: string[]): Promise<string[]> {
  const paths = await run(root, "git", "ls-files", "-z", "--exclude-standard", ...kinds);
  return paths.split("\0").filter((path) => path !== "");
}
