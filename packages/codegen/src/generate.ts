import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { agrees, hashInputs, recordAgreement } from "./fingerprint.ts";
import { repositoryRoot } from "./repository.ts";

/**
 * Brings the generated files in line with the description.
 * @param options.check only looks, and writes nothing
 * @param options.root the repository's root, if it is not this one
 * @returns the paths, from the root, of those that differed
 * @throws Error naming file and place when the description cannot be read; nothing is written then
 */
export async function generate({ check = false, root = repositoryRoot } = {}): Promise<string[]> {
  const inputs = await hashInputs(root);
  if (await agrees(root, inputs)) return [];
  // The generators bring two compilers with them, which take longer to load than to see that nothing has changed.
  const { makeArtifacts } = await import("./artifacts.ts");
  const outputs: string[] = [];
  const stale: string[] = [];
  for await (const { path, content } of makeArtifacts(root)) {
    outputs.push(path);
    const file = join(root, path);
    if (content === (await readFile(file, "utf8").catch(() => undefined))) continue;
    stale.push(path);
    if (!check) await write(file, content);
  }
  if (!check || stale.length === 0) await recordAgreement(root, inputs, outputs);
  return stale;
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
