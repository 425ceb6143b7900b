import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Artifact } from "./artifacts.ts";
import { agrees, hashInputs, recordAgreement } from "./fingerprint.ts";
import { repositoryRoot } from "./repository.ts";

/**
 * Brings the generated files in line with the description.
 * @param options.check only looks, and writes nothing
 * @returns the paths, from the repository's root, of those that differed
 * @throws Error naming file and place when the description cannot be read; nothing is written then
 */
export async function generate({ check = false } = {}): Promise<string[]> {
  const inputs = await hashInputs();
  if (await agrees(inputs)) return [];
  // The generators bring two compilers with them, which take longer to load than to see that nothing has changed.
  const { makeArtifacts } = await import("./artifacts.ts");
  const artifacts = await makeArtifacts();
  const stale = await findStale(artifacts);
  if (!check) await Promise.all(stale.map(write));
  const paths = stale.map(({ path }) => path);
  if (!check || paths.length === 0)
    await recordAgreement(
      inputs,
      artifacts.map(({ path }) => path),
    );
  return paths;
}

async function findStale(artifacts: Artifact[]): Promise<Artifact[]> {
  const current = await Promise.all(
    artifacts.map(({ path }) => readFile(join(repositoryRoot, path), "utf8").catch(() => undefined)),
  );
  return artifacts.filter(({ content }, index) => content !== current[index]);
}

async function write({ path, content }: Artifact): Promise<void> {
  const file = join(repositoryRoot, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
