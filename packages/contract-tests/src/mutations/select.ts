import { execFileSync } from "node:child_process";
import type { Mutation } from "./mutation.ts";

export interface Selection {
  /** Part of the mutation's name. */
  name?: string | undefined;
  /** Git ref: only packages that changed since this branch left it. */
  since?: string | undefined;
}

/** Selects the mutations by name and by changed package. @throws Error if no name matches or the ref is unknown */
export function selectMutations(mutations: Mutation[], { name = "", since }: Selection, root: string): Mutation[] {
  const named = mutations.filter((mutation) => mutation.name.includes(name));
  if (named.length === 0) throw new Error(`No mutation's name contains "${name}"`);
  if (since === undefined) return named;
  const changed = new Set(changedFiles(since, root).map(packageOf));
  return named.filter(({ file }) => changed.has(packageOf(file)));
}

function changedFiles(since: string, root: string): string[] {
  try {
    const options = { cwd: root, encoding: "utf8", stdio: "pipe" } as const;
    return execFileSync("git", ["diff", "--name-only", `${since}...HEAD`], options)
      .split("\n")
      .filter(Boolean);
  } catch (cause) {
    throw new Error(`Git cannot compare with "${since}": fetch it, or pass another ref to --since`, { cause });
  }
}

/** `packages/rtk-client`; `specs` is a package too. */
function packageOf(file: string): string {
  return /^packages\/[^/]+|^[^/]+/.exec(file)?.[0] ?? file;
}
