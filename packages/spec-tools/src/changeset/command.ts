import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Change } from "../diff/change.ts";
import { diffSources } from "../diff/command.ts";
import type { CommandResult } from "../shared/command-result.ts";
import { InputError } from "../shared/input-error.ts";
import { repositoryRoot } from "../shared/repository.ts";
import { createChangeset } from "./content.ts";
import { isCovered, isListed, readVersionedLines } from "./coverage.ts";
import { lineFor } from "./lines.ts";
import { type Package, readPackages } from "./packages.ts";
import { type PendingChangeset, readPending } from "./pending.ts";

const usage = `Usage: pnpm spec:changeset [--check] [<base>]

Writes .changeset/spec-<hash>.md for changes of the description that no changeset lists yet. You may add text above its
list; the list itself is how the command knows which changes are covered.

  <base>     git revision, file or URL to compare with (default: the client's last release, or else the
             commit at which this branch left main)

Options:
  --check    write nothing; list the changes that no changeset covers with a sufficient bump (changes of words need
             none)
  --help     print this text

Exit code: 0; 1 if --check finds something; 2 if the arguments are invalid.
`;

/**
 * Runs `spec:changeset`.
 *
 * @param args the command line's arguments
 * @param repository root of the repository whose description is compared
 */
export async function runChangeset(args: string[], repository = repositoryRoot): Promise<CommandResult> {
  try {
    const { values, positionals } = readArguments(args);
    if (values.help) return { exitCode: 0, output: usage, errors: "" };
    const state = await readState(repository, positionals[0]);
    return values.check ? check(state) : await write(repository, state);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { exitCode: 2, output: "", errors: `${error.message}\n` };
  }
}

interface State {
  /** Changes since the last release that the changelog does not list yet. */
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

function check({ changes, pending, packages }: State): CommandResult {
  const uncovered = changes.filter((change) => isListed(change) && !isCovered(change, pending, packages));
  if (uncovered.length === 0)
    return { exitCode: 0, output: "Changesets cover all changes of the description.\n", errors: "" };
  const lines = uncovered.map((change) => `  ${change.impact}  ${lineFor(change).slice(2)}\n`).join("");
  const errors = `These changes lack a changeset with a sufficient bump:\n${lines}Run: pnpm spec:changeset\n`;
  return { exitCode: 1, output: "", errors };
}

/** Replaces the changeset that this command wrote on this branch. */
async function write(repository: string, { changes, pending, packages }: State): Promise<CommandResult> {
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
  return { exitCode: 0, output: output.join("") || "Changesets cover all changes of the description.\n", errors: "" };
}

function readArguments(args: string[]) {
  const flag = { type: "boolean" } as const;
  try {
    const read = parseArgs({ args, allowPositionals: true, options: { check: flag, help: flag } });
    if (read.positionals.length > 1) throw new Error("Pass at most one base.");
    return read;
  } catch (error) {
    throw new InputError(`${(error as Error).message}\n\n${usage}`);
  }
}
