import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CommandResult } from "./shared/command-result.ts";
import { repositoryRoot } from "./shared/repository.ts";

/** Copies the version of the description's package, which changesets raise, into the description. */
export async function runVersion(_args: string[] = [], repository = repositoryRoot): Promise<CommandResult> {
  const { version } = JSON.parse(await readFile(join(repository, "specs/package.json"), "utf8"));
  const file = join(repository, "specs/openapi.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/^ {2}version: .*$/m, `  version: ${version}`));
  return { exitCode: 0, output: "", errors: "" };
}
