import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { findReleaseTag } from "../diff/base.ts";
import { type Change, isAtLeast } from "../diff/change.ts";
import { bumpFor } from "./bump.ts";
import { lineFor, linesOf } from "./lines.ts";
import type { Package } from "./packages.ts";
import type { PendingChangeset } from "./pending.ts";

/** Returns whether some changeset lists a change and has a sufficient bump for every package. */
export function isCovered(change: Change, changesets: PendingChangeset[], packages: Package[]): boolean {
  return changesets.some(
    ({ bumps, text }) =>
      (!isListed(change) || linesOf(text).has(lineFor(change))) &&
      packages.every(({ name, version }) => bumps[name] && isAtLeast(bumps[name], bumpFor(change.impact, version))),
  );
}

/**
 * Returns whether changesets list a change. Changed texts need only a bump, changed examples a line too: the mock
 * server responds with them.
 */
export function isListed({ impact, rule }: Change): boolean {
  return impact !== "patch" || rule === "example";
}

/** Returns the lines of the client's changelog above the last release: versioned but not yet published. */
export async function readVersionedLines(repository: string): Promise<Set<string>> {
  const tag = await findReleaseTag(repository);
  const changelog = await readFile(join(repository, "packages/rtk-client/CHANGELOG.md"), "utf8").catch(() => "");
  const [unpublished = ""] = tag ? changelog.split(`\n## ${tag.split("@").at(-1)}\n`) : [];
  return linesOf(unpublished);
}
