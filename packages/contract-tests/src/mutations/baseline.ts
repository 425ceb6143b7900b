import { generatedFiles, type Mutation } from "./mutation.ts";
import { buildChanges, builtPackagesOf } from "./rebuild.ts";
import { runPart } from "./trial.ts";

/** Builds, in a scratch copy without a mutation, the packages that mutations are in: trials are compared with them. */
export async function buildBaseline(root: string, mutations: Mutation[]): Promise<void> {
  for (const folder of packagesOf(mutations)) await buildChanges(root, folder);
}

/**
 * Returns why mutations cannot be tried, if so: a suite that fails without any would notice everything, and a build that
 * differs each time would always count as changed.
 *
 * @param root a scratch copy with the builds of the baseline
 */
export async function findObstacle(root: string, mutations: Mutation[]): Promise<string | undefined> {
  for (const folder of packagesOf(mutations)) {
    if (await buildChanges(root, folder)) return `The build of ${folder} differs each time, so that no change shows`;
  }
  for (const part of new Set(mutations.map((mutation) => mutation.part))) {
    if (part === generatedFiles) continue;
    const { outcome, reason } = await runPart(root, part);
    if (outcome !== "passed") return `test/${part} fails without a mutation: ${reason}`;
  }
  return undefined;
}

function packagesOf(mutations: Mutation[]): string[] {
  return [...new Set(mutations.flatMap(builtPackagesOf))];
}
