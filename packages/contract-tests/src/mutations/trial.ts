import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generatedFiles, type Mutation } from "./mutation.ts";

/** What became of a mutation. */
export interface Verdict {
  /** Whether the suite turned red. */
  killed: boolean;
  /** The first test that failed, or why the trial is void. */
  reason: string;
}

/** Applies a mutation in a scratch copy, and runs the part of the suite that must notice. The copy stays broken. */
export async function tryMutation(root: string, mutation: Mutation): Promise<Verdict> {
  await applyMutation(root, mutation);
  if (mutation.part === generatedFiles) return checkGenerated(root);
  const builds = buildsFor(mutation);
  for (const [folder, ...command] of builds) {
    const { code, output } = await runNode(join(root, folder as string), command);
    if (code !== 0) return { killed: false, reason: `it does not build: ${output.slice(-300)}` };
  }
  return runPart(root, mutation.part);
}

/** @throws Error when the text is not in the file, or more than once */
export async function applyMutation(root: string, { name, file, find, replace }: Mutation): Promise<void> {
  const path = join(root, file);
  const parts = (await readFile(path, "utf8")).split(find);
  if (parts.length !== 2) throw new Error(`${name}: the text stands ${parts.length - 1} times in ${file}`);
  await writeFile(path, parts.join(replace));
}

/** Runs a part of the suite, or all of it. */
export async function runPart(root: string, part = ""): Promise<Verdict> {
  const folder = join(root, "packages/contract-tests");
  // Not to the first failure only: vitest's `bail` forgets failures among concurrent tests.
  const command = ["node_modules/vitest/vitest.mjs", "run", "--reporter=default", part && `test/${part}`];
  const { code, output } = await runNode(folder, command);
  if (code === 0) return { killed: false, reason: "the suite is green" };
  // A test file that cannot even be loaded fails as well.
  const failed = /^ FAIL {2}(.+)$/m.exec(output)?.[1];
  return { killed: failed !== undefined, reason: failed ?? `the suite did not run: ${output.slice(-300)}` };
}

async function checkGenerated(root: string): Promise<Verdict> {
  const { code, output } = await runNode(root, ["packages/codegen/src/cli.ts", "--check"]);
  return { killed: code === 1 && output.includes("pnpm generate"), reason: output.split(/\s+/).slice(0, 8).join(" ") };
}

/** What must be made again so that the suite sees the mutation: folder and command of each step. */
function buildsFor({ file, regenerate }: Mutation): string[][] {
  const generate = [".", "packages/codegen/src/cli.ts"];
  const client = ["packages/rtk-client", "node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"];
  const mock = ["packages/mock-server", "build/bundle.ts"];
  if (regenerate) return [generate, client, mock];
  if (file.startsWith("packages/rtk-client")) return [client];
  return file.startsWith("packages/mock-server") ? [mock] : [];
}

function runNode(cwd: string, args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const options = { cwd, timeout: 300_000, maxBuffer: 2 ** 26, env: { ...process.env, NO_COLOR: "1" } };
    execFile(process.execPath, args.filter(Boolean), options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
    });
  });
}
