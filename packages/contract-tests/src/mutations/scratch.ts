import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A copy of the repository to break. */
export interface Scratch {
  root: string;
  remove(): Promise<void>;
}

/**
 * Copies all files that git does not ignore, the builds, and the links to dependencies, which stay shared.
 *
 * @param builtRoot root from which builds are copied: bundles contain paths to their modules, which depend on the
 *   location
 */
export async function createScratch(repositoryRoot: string, builtRoot = repositoryRoot): Promise<Scratch> {
  const root = await mkdtemp(join(tmpdir(), "rtk-mutations-"));
  const { stdout } = await run("git", ["ls-files", "-z", "-co", "--exclude-standard"], {
    cwd: repositoryRoot,
    maxBuffer: 2 ** 24,
  });
  const files = stdout.split("\0").filter(Boolean);
  const folders = await packageFolders(repositoryRoot);
  const dependencies = folders.map((folder) => `${folder}/node_modules`);
  for (const path of [...files, ...dependencies]) await copy(join(repositoryRoot, path), join(root, path));
  for (const folder of folders) await copy(join(builtRoot, folder, "dist"), join(root, folder, "dist"));
  await symlink(join(repositoryRoot, "node_modules"), join(root, "node_modules"));
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

async function packageFolders(repositoryRoot: string): Promise<string[]> {
  const names = await readdir(join(repositoryRoot, "packages"));
  return ["specs", ...names.map((name) => `packages/${name}`)];
}

/**
 * Skips missing files: git lists deleted ones, and not every package has a build. Links stay relative, and so point
 * into the copy.
 */
async function copy(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, verbatimSymlinks: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
}
