import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Mutation } from "./mutation.ts";
import { runNode } from "./run-node.ts";

const client = "packages/rtk-client";
const mock = "packages/mock-server";

/** Returns the packages whose builds contain the mutated file. */
export function builtPackagesOf({ file, regenerate }: Mutation): string[] {
  return regenerate ? [client, mock] : [client, mock].filter((folder) => file.startsWith(`${folder}/`));
}

/**
 * Runs the build scripts of the packages that contain the mutation, and regenerates first if the mutation requires it.
 * @throws Error if a build fails or changes no file: the suite would test the old code
 */
export async function rebuild(root: string, mutation: Mutation): Promise<void> {
  if (mutation.regenerate) await runStep(root, ["packages/codegen/src/command/cli.ts"]);
  for (const folder of builtPackagesOf(mutation)) {
    if (!(await buildChanges(root, folder))) throw new Error(`the build of ${folder} changed no file`);
  }
}

/** Runs a package's own build script. @returns whether any built file changed. @throws Error if the build fails */
export async function buildChanges(root: string, folder: string): Promise<boolean> {
  const dist = join(root, folder, "dist");
  const before = await fingerprint(dist);
  await runStep(join(root, folder), ["--run", "build"]);
  return (await fingerprint(dist)) !== before;
}

async function runStep(folder: string, args: string[]): Promise<void> {
  const { code, output } = await runNode(folder, args);
  if (code !== 0) throw new Error(`it does not build: ${output.slice(-300)}`);
}

/** Hash of the code that the suite loads; type declarations and source maps do not count. */
async function fingerprint(dist: string): Promise<string> {
  const files = (await readdir(dist, { recursive: true })).filter((file) => /\.c?js$/.test(file)).sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(await readFile(join(dist, file)));
  return hash.digest("hex");
}
