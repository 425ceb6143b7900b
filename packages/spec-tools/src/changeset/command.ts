import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { defineCommand, type ExitCode } from "@org/rtk-command-line";
import type { Change } from "../diff/change.ts";
import { diffSources } from "../diff/command.ts";
import { repositoryRoot } from "../shared/repository.ts";
import { createChangeset } from "./content.ts";
import { isCovered, isListed, readVersionedLines } from "./coverage.ts";
import { lineFor } from "./lines.ts";
import { type Package, readPackages } from "./packages.ts";
import { type PendingChangeset, readPending } from "./pending.ts";

/**
 * Returns the command `spec:changeset`.
 *
 * @param repository root of the repository whose description is compared
 */
export function createChangesetCommand(repository = repositoryRoot) {
  return defineCommand({
    name: "pnpm spec:changeset",
    summary: "Writes .changeset/spec-<hash>.md for changes of the description that no changeset lists yet.",
    details:
      "You may add text above its list; the command reads the list to know which changes are covered. Changes of texts need no changeset.",
    positionals: {
      base: {
        help: "git revision, file or URL; by default the client's last release, or else the commit at which this branch left main",
      },
    },
    options: {
      check: {
        type: "boolean",
        help: "write nothing; list the changes that no changeset covers with a sufficient bump",
      },
    },
    exitCodes: { 1: "--check found changes that lack a changeset" },
    async run({ options, positionals, stdout, stderr }): Promise<ExitCode> {
      const state = await readState(repository, positionals.base);
      if (!options.check) {
        stdout.write(await write(repository, state));
        return 0;
      }
      const uncovered = findUncovered(state);
      if (uncovered === "") stdout.write(allCovered);
      else stderr.write(uncovered);
      return uncovered === "" ? 0 : 1;
    },
  });
}

const allCovered = "Changesets cover all changes of the description.\n";

interface State {
  /** Returns the changes since the last release that the changelog does not list yet. */
  changes: Change[];
  pending: PendingChangeset[];
  packages: Package[];
}

async function readState(repository: string, base: string | undefined): Promise<State> {
  const { changes } = await diffSources(repository, base);
  const versioned = await readVersionedLines(repository);
  return {
    changes: changes.filter((change) => !versioned.has(lineFor(change))),
    pending: await readPending(repository),
    packages: await readPackages(repository),
  };
}

/** Returns the changes that no changeset covers, as text; nothing if there are none. */
function findUncovered({ changes, pending, packages }: State): string {
  const uncovered = changes.filter((change) => isListed(change) && !isCovered(change, pending, packages));
  if (uncovered.length === 0) return "";
  const lines = uncovered.map((change) => `  ${change.impact}  ${lineFor(change).slice(2)}\n`).join("");
  return `These changes lack a changeset with a sufficient bump:\n${lines}Run: pnpm spec:changeset\n`;
}

/** Replaces the changeset that this command wrote on this branch. */
async function write(repository: string, { changes, pending, packages }: State): Promise<string> {
  const others = pending.filter(({ isOwn }) => !isOwn);
  const uncovered = changes.filter((change) => !isCovered(change, others, packages));
  const changeset = uncovered.length > 0 ? createChangeset(uncovered, packages) : undefined;
  const path = (file: string) => join(repository, ".changeset", file);
  const outdated = pending.filter(({ isOwn, file }) => isOwn && file !== changeset?.file);
  await Promise.all(outdated.map(({ file }) => rm(path(file))));
  const output = outdated.map(({ file }) => `removed .changeset/${file}\n`);
  const standing = pending.filter(({ file }) => file === changeset?.file);
  if (changeset && !uncovered.every((change) => isCovered(change, standing, packages))) {
    await writeFile(path(changeset.file), changeset.content);
    output.push(`wrote .changeset/${changeset.file}\n\n${changeset.content}`);
  }
  return output.join("") || allCovered;
}
