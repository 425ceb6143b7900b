import { generatedFiles, type Mutation } from "./mutation.ts";
import { buildChanges, builtPackagesOf } from "./rebuild.ts";
import { runPart } from "./trial.ts";

/** Builds the packages of the mutations in an unmutated scratch copy. Trials are compared with these builds. */
export async function buildBaseline(root: string, mutations: Mutation[]): Promise<void> {
  for (const folder of packagesOf(mutations)) await buildChanges(root, folder);
}

/**
 * Returns why mutations cannot be tried, or nothing if they can: a suite that fails without a mutation would detect
 * everything, and a build that is not reproducible would always count as changed.
 *
 * @param root a scratch copy with the builds of the baseline
 */
export async function findObstacle(root: string, mutations: Mutation[]): Promise<string | undefined> {
  for (const folder of packagesOf(mutations)) {
    if (await buildChanges(root, folder))
      return `The build of ${folder} is not reproducible, so changes cannot be detected`;
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
