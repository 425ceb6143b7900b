import { generatedFiles, type Mutation } from "./mutation.ts";
import { buildChanges, builtPackagesOf } from "./rebuild.ts";
import { runPart } from "./trial.ts";

/**
 * Returns why the mutations cannot be tried, if so: a suite that fails without any would notice everything, and a build
 * that differs each time would always count as changed.
 */
export async function findObstacle(root: string, mutations: Mutation[]): Promise<string | undefined> {
  for (const folder of new Set(mutations.flatMap(builtPackagesOf))) {
    if (await buildChanges(root, folder)) return `${folder}: a rebuild without a mutation changes its files`;
  }
  for (const part of new Set(mutations.map((mutation) => mutation.part))) {
    if (part === generatedFiles) continue;
    const { noticed, reason } = await runPart(root, part);
    if (noticed || reason !== "the suite is green") return `test/${part} fails without a mutation: ${reason}`;
  }
  return undefined;
}
