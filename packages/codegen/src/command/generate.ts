import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeArtifacts } from "./artifacts.ts";
import { repositoryRoot } from "./repository.ts";

/**
 * Writes the generated files that are out of date with the description.
 *
 * @param options.check only compares, and writes nothing
 * @param options.root the repository's root; this repository by default
 * @returns the paths of the files that differed, relative to the root
 * @throws DescriptionError naming file and place if the description cannot be read; nothing is written then
 */
export async function generate({ check = false, root = repositoryRoot } = {}): Promise<string[]> {
  const stale: string[] = [];
  for await (const { path, content } of makeArtifacts(root)) {
    const file = join(root, path);
    if (content === (await readFile(file, "utf8").catch(() => undefined))) continue;
    stale.push(path);
    if (!check) await write(file, content);
  }
  return stale;
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
