import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generatedFiles, type Mutation } from "./mutation.ts";
import { mutations } from "./mutations.ts";
import { createScratch, type Scratch } from "./scratch.ts";
import { runPart, tryMutation, type Verdict } from "./trial.ts";

const usage = `Usage: pnpm test:mutations [part of a name]

Breaks description, client, mock server and suite on purpose, one breakage at a time, in a copy of the repository, and
runs the part of the contract suite that must notice. Exits with 1 when a breakage goes unnoticed.
`;

const repositoryRoot = fileURLToPath(new URL("../../../..", import.meta.url));

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    print(usage);
    return 0;
  }
  const chosen = mutations.filter(({ name }) => name.includes(positionals[0] ?? ""));
  const started = performance.now();
  if (!(await isGreen(chosen))) return 1;
  const survivors = await tryAll(chosen);
  const seconds = Math.round((performance.now() - started) / 1000);
  print(`${chosen.length - survivors} of ${chosen.length} breakages were noticed, in ${seconds} s`);
  return survivors > 0 ? 1 : 0;
}

/** A suite that is red without a breakage would notice everything. */
async function isGreen(chosen: Mutation[]): Promise<boolean> {
  const parts = [...new Set(chosen.map(({ part }) => part))].filter((part) => part !== generatedFiles);
  return withScratch(async ({ root }) => {
    for (const part of parts) {
      const { killed, reason } = await runPart(root, part);
      if (reason === "the suite is green") continue;
      print(`The suite is red without any breakage (${part}): ${killed ? reason : reason.trim()}`);
      return false;
    }
    return true;
  });
}

/** @returns how many went unnoticed */
async function tryAll(chosen: Mutation[]): Promise<number> {
  const queue = [...chosen];
  let survivors = 0;
  const work = async () => {
    for (let mutation = queue.shift(); mutation; mutation = queue.shift()) {
      const verdict = await tryOnce(mutation);
      if (!verdict.killed) survivors++;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return survivors;
}

async function tryOnce(mutation: Mutation): Promise<Verdict> {
  const started = performance.now();
  const verdict = await withScratch(({ root }) => tryMutation(root, mutation));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const mark = verdict.killed ? "noticed " : "SURVIVED";
  print(
    `${mark}  ${seconds.padStart(5)} s  ${mutation.part.padEnd(17)}  ${mutation.name}\n${" ".repeat(38)}${verdict.reason}`,
  );
  return verdict;
}

async function withScratch<Result>(use: (scratch: Scratch) => Promise<Result>): Promise<Result> {
  const scratch = await createScratch(repositoryRoot);
  try {
    return await use(scratch);
  } finally {
    await scratch.remove();
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
