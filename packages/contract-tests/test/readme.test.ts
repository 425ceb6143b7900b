import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { commandsOf, readmeBlocks, repositoryRoot } from "./readme.ts";
import { packageFolder, ReadmeExamples, usesCloudflare } from "./readme-examples.ts";

const run = promisify(execFile);
const blocks = readmeBlocks();

test("the README starts with the demo and the tests, and .ci/run runs the same test command", () => {
  const commands = blocks.filter(({ language }) => language === "sh").flatMap(commandsOf);
  expect(commands.slice(0, 2)).toEqual(["npx -y pnpm@12 demo", "npx -y pnpm@12 test"]);
  const script = readFileSync(`${repositoryRoot}/.ci/run`, "utf8");
  const pattern = /grep -m 1 -E '(.+?)' README\.md/.exec(script)?.[1] ?? "";
  expect(commands.filter((command) => new RegExp(pattern).test(command))).toEqual(["npx -y pnpm@12 test"]);
});

test("every code block names its language", () => {
  expect(blocks.filter(({ language }) => language === "").map(({ place }) => place)).toEqual([]);
});

test("the examples compile", async ({ onTestFinished }) => {
  const examples = new ReadmeExamples(".readme-types", (example) => !usesCloudflare(example));
  examples.write();
  onTestFinished(() => examples.remove());
  const compile = run(process.execPath, ["node_modules/typescript/bin/tsc", "--noEmit", "-p", examples.folder], {
    cwd: packageFolder,
  });
  const { stdout } = await compile.catch((failure: { stdout: string }) => failure);
  expect(stdout).toBe("");
});
