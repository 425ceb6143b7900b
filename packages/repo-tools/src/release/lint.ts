import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { CommandError, run } from "../run.ts";
import type { Tarball } from "./tarball.ts";

const attw = join(
  dirname(createRequire(import.meta.url).resolve("@arethetypeswrong/cli/package.json")),
  "dist/index.js",
);

/** Returns the problems that publint finds in a package's manifest and files. */
export async function lintTarball({ path }: Tarball): Promise<string[]> {
  const bytes = new Uint8Array(await readFile(path));
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
}

/** Entry point that only ES modules can import, because vitest cannot be required. */
const esmOnly = "vitest";

/** Returns the problems that attw finds in a package's types. */
export async function findTypeProblems({ path }: Tarball): Promise<string[]> {
  try {
    const options = ["--format", "ascii", "--no-color", "--no-emoji", "--exclude-entrypoints", esmOnly];
    await run(dirname(path), process.execPath, attw, path, ...options);
    return [];
  } catch (error) {
    if (error instanceof CommandError) return [`attw: ${error.message}`];
    throw error;
  }
}
