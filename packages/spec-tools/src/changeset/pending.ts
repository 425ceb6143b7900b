import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "js-yaml";
import type { Impact } from "../diff/change.ts";
import { git } from "../shared/git.ts";
import { InputError } from "../shared/input-error.ts";

/** A changeset for the next release. */
export interface PendingChangeset {
  /** File name in `.changeset`. */
  file: string;
  /** Its bumps by package. */
  bumps: Record<string, Impact>;
  text: string;
  /** Whether this command wrote it on this branch, and so may replace it. */
  isOwn: boolean;
}

/** @throws InputError naming a changeset that cannot be parsed */
export async function readPending(repository: string): Promise<PendingChangeset[]> {
  const folder = join(repository, ".changeset");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".md") && file !== "README.md").sort();
  const shared = await filesOnMain(repository);
  return Promise.all(
    files.map(async (file) => ({
      file,
      ...parseChangeset(file, await readFile(join(folder, file), "utf8")),
      isOwn: /^spec-[0-9a-f]+\.md$/.test(file) && !shared.has(`.changeset/${file}`),
    })),
  );
}

function parseChangeset(file: string, content: string): Pick<PendingChangeset, "bumps" | "text"> {
  const [, bumps, text] = /^---\r?\n(.*?)\r?\n?---\r?\n(.*)$/s.exec(content) ?? [];
  if (bumps === undefined || text === undefined)
    throw new InputError(`.changeset/${file} has no front matter: put its bumps between two lines of \`---\`.`);
  return { bumps: (load(bumps) ?? {}) as Record<string, Impact>, text };
}

/** Returns the changesets at the commit where this branch left main. */
async function filesOnMain(repository: string): Promise<Set<string>> {
  for (const main of ["origin/main", "main"]) {
    const commit = await git(repository, "merge-base", "HEAD", main);
    const files = commit && (await git(repository, "ls-tree", "-r", "--name-only", commit, ".changeset"));
    if (files !== undefined) return new Set(files.split("\n"));
  }
  return new Set();
}
