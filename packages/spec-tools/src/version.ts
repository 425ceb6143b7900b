import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { defineCommand } from "@org/rtk-command-line";
import { repositoryRoot } from "./shared/repository.ts";

/** Returns the command that copies the version of the description's package into the description. */
export function createVersionCommand(repository = repositoryRoot) {
  return defineCommand({
    name: "spec version",
    summary: "Copies the version of the description's package, which changesets raise, into the description.",
    async run() {
      const { version } = JSON.parse(await readFile(join(repository, "specs/package.json"), "utf8"));
      const file = join(repository, "specs/openapi.yaml");
      const text = await readFile(file, "utf8");
      await writeFile(file, text.replace(/^ {2}version: .*$/m, `  version: ${version}`));
    },
  });
}
