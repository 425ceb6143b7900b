import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generatedFiles, type Mutation } from "./mutation.ts";
import { rebuild } from "./rebuild.ts";
import { type Outcome, runNode } from "./run-node.ts";

/** The result of trying a mutation. */
export interface Verdict {
  /** Whether a test failed because of it; false if the mutation could not be tried. */
  noticed: boolean;
  /** The first failed test, or why none failed. */
  reason: string;
}

interface PartResult {
  /** Whether the tests passed; `crashed` if they did not run. */
  outcome: "passed" | "failed" | "crashed";
  /** The first failed test, or what happened instead. */
  reason: string;
}

/** Applies a mutation in a scratch copy, and runs the part of the suite that must detect it. The copy stays broken. */
export async function tryMutation(root: string, mutation: Mutation): Promise<Verdict> {
  try {
    await applyMutation(root, mutation);
    if (mutation.part === generatedFiles) return await checkGenerated(root);
    await rebuild(root, mutation);
  } catch (error) {
    return { noticed: false, reason: (error as Error).message };
  }
  const { outcome, reason } = await runPart(root, mutation.part);
  return { noticed: outcome === "failed", reason };
}

/** @throws Error unless the file contains the text exactly once */
export async function applyMutation(root: string, { file, find, replace }: Mutation): Promise<void> {
  const path = join(root, file);
  const text = await readFile(path, "utf8").catch(() => {
    throw new Error(`it no longer applies: ${file} is missing`);
  });
  const parts = text.split(find);
  if (parts.length !== 2)
    throw new Error(`it no longer applies: ${file} contains the text ${parts.length - 1} times instead of once`);
  await writeFile(path, parts.join(replace));
}

/** The quick suite and the slow one. A part may have tests in either or both. */
const configs = ["vitest.config.ts", "vitest.slow.config.ts"];

/** Runs a part of the suite: its quick tests, and if they pass its slow ones. */
export async function runPart(root: string, part: string): Promise<PartResult> {
  let found = false;
  for (const config of configs) {
    const { code, output } = await runTests(root, part, config);
    if (code !== 0) return describeFailure(output);
    found ||= !output.includes("No test files found");
  }
  if (!found) return { outcome: "crashed", reason: `the suite has no tests in test/${part}` };
  return { outcome: "passed", reason: "the suite is green" };
}

function runTests(root: string, part: string, config: string): Promise<Outcome> {
  // Without `bail`, with which vitest loses failures of concurrent tests.
  const options = ["--config", config, "--reporter=default", "--passWithNoTests"];
  const args = ["node_modules/vitest/vitest.mjs", "run", ...options, `test/${part}`];
  return runNode(join(root, "packages/contract-tests"), args);
}

function describeFailure(output: string): PartResult {
  // A test file that fails to load is listed as failed too.
  const failed = /^ FAIL {2}(.+)$/m.exec(output)?.[1];
  if (failed) return { outcome: "failed", reason: failed };
  return { outcome: "crashed", reason: `the suite did not run: ${output.slice(-300)}` };
}

async function checkGenerated(root: string): Promise<Verdict> {
  const { code, output } = await runNode(root, ["packages/codegen/src/command/cli.ts", "--check"]);
  const noticed = code === 1 && output.includes("pnpm generate");
  return { noticed, reason: output.split(/\s+/).slice(0, 8).join(" ") };
}
