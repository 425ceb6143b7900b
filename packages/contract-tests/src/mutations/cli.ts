import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildBaseline, findObstacle } from "./baseline.ts";
import type { Mutation } from "./mutation.ts";
import { mutations } from "./mutations.ts";
import { createScratch } from "./scratch.ts";
import { type Selection, selectMutations } from "./select.ts";
import { tryMutation, type Verdict } from "./trial.ts";

const usage = `Usage: pnpm test:mutations [--since <ref>] [part of a name]

Breaks description, client, mock server and suite on purpose, one mutation at a time in a copy of the repository, and runs
the part of the contract suite that must detect it. Exits with 1 if a mutation is not detected or no longer applies.

  --since <ref>   only mutations of packages that changed since this branch left <ref>
  --help, -h      this text
`;

const repositoryRoot = fileURLToPath(new URL("../../../..", import.meta.url));

process.exitCode = await main();

/** @returns exit code: 1 if a mutation is not detected, 2 for invalid arguments */
async function main(): Promise<number> {
  let chosen: Mutation[];
  try {
    const selection = readArguments();
    if (!selection) return 0;
    chosen = selectMutations(mutations, selection, repositoryRoot);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 2;
  }
  return tryAll(chosen);
}

/** @returns undefined after printing the help. @throws Error for an unknown option */
function readArguments(): Selection | undefined {
  const options = { help: { type: "boolean", short: "h" }, since: { type: "string" } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  if (!values.help) return { name: positionals.join(" "), since: values.since };
  print(usage);
  return undefined;
}

async function tryAll(chosen: Mutation[]): Promise<number> {
  const started = performance.now();
  return withScratch(repositoryRoot, async (baseline) => {
    await buildBaseline(baseline, chosen);
    const obstacle = await withScratch(baseline, (root) => findObstacle(root, chosen));
    if (obstacle) {
      print(obstacle);
      return 1;
    }
    const survivors = await inParallel(chosen, baseline);
    const seconds = Math.round((performance.now() - started) / 1000);
    print(`${chosen.length - survivors.length} of ${chosen.length} mutations were detected, in ${seconds} s`);
    for (const { name } of survivors) print(`not detected: ${name}`);
    return survivors.length > 0 ? 1 : 0;
  });
}

/** @returns the mutations that were not detected */
async function inParallel(chosen: Mutation[], baseline: string): Promise<Mutation[]> {
  const queue = [...chosen];
  const survivors: Mutation[] = [];
  const work = async () => {
    for (let mutation = queue.shift(); mutation; mutation = queue.shift()) {
      const { noticed } = await tryOnce(mutation, baseline);
      if (!noticed) survivors.push(mutation);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return survivors;
}

async function tryOnce(mutation: Mutation, baseline: string): Promise<Verdict> {
  const started = performance.now();
  const verdict = await withScratch(baseline, (root) => tryMutation(root, mutation));
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5);
  const mark = verdict.noticed ? "noticed " : "SURVIVED";
  print(`${mark}  ${seconds} s  ${mutation.part.padEnd(17)}  ${mutation.name}`);
  print(`${" ".repeat(38)}${verdict.reason}`);
  return verdict;
}

/** Uses a scratch copy of the repository with the builds of `builtRoot`, and removes it. */
async function withScratch<Result>(builtRoot: string, use: (root: string) => Promise<Result>): Promise<Result> {
  const scratch = await createScratch(repositoryRoot, builtRoot);
  try {
    return await use(scratch.root);
  } finally {
    await scratch.remove();
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
