import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { installChromium } from "@org/browser-tests/chromium";
import { copyIntoEnvironments, environments, packageFolder } from "../environments.ts";
import type { Outcome, Row } from "../row.ts";
import { nodeProgram } from "./runtimes.ts";

const modules = join(environments, "node_modules");
const vitest = join(modules, "vitest/vitest.mjs");
const jest = join(modules, "jest/bin/jest.js");
const playwright = join(modules, "@playwright/test/cli.js");

/** The tests of `examples/testing`, each run by its own tool. */
export const recipeRows: Row[] = [
  recipe("vitest", "vitest", [vitest, "run", "vitest"]),
  recipe("jest", "jest", [jest, "jest"]),
  recipe("node:test", "node-24", ["--test", "node-test/attendance.test.js"]),
  recipe("Playwright", "@playwright/test", [playwright, "test", "--config", "playwright"]),
  recipe("msw", "msw", [vitest, "run", "msw"]),
];

function recipe(tool: string, packageName: string, args: string[]): Row {
  return {
    name: `recipe, ${tool}`,
    isInstalled: async () => true,
    version: async () => JSON.parse(await readFile(join(modules, packageName, "package.json"), "utf8")).version,
    run: async () => runRecipe(args, tool === "Playwright" ? { CHROMIUM: await installChromium() } : {}),
  };
}

/** Numbers, because a tool's filter would match its name in every path. */
let copies = 0;

/** Returns the number of passed tests that the tool reports. @throws Error with all output if it fails */
async function runRecipe(args: string[], variables: Record<string, string>): Promise<Outcome> {
  const cwd = await copyIntoEnvironments(join(packageFolder, "../../examples/testing"), `testing-${copies++}`);
  const node = nodeProgram("24");
  // The recipes start `node` and `npx rtk-mock` as a reader's project does.
  const PATH = [dirname(node), join(modules, ".bin"), process.env.PATH].join(":");
  const env = { ...process.env, NO_COLOR: "1", ...variables, PATH };
  const { stdout, stderr } = await promisify(execFile)(node, args, { cwd, env }).catch((error) => {
    throw new Error(`${error.message}\n${error.stdout}`);
  });
  const counts = Array.from(`${stdout}${stderr}`.matchAll(/\bpass (\d+)|(\d+) passed/g), ([, a, b]) => Number(a ?? b));
  if (counts.length === 0) throw new Error(`no number of passed tests\n${stdout}${stderr}`);
  return { passed: Math.max(...counts), failures: [] };
}
