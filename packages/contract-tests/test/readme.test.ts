import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { account_id, app_id } from "./cases.ts";
import { type CodeBlock, commandsOf, readmeBlocks, repositoryRoot } from "./readme.ts";
import { checkCommand } from "./readme-commands.ts";

const run = promisify(execFile);
const packageFolder = new URL("..", import.meta.url).pathname;
const folder = `${packageFolder}.readme/`;
const blocks = readmeBlocks();
const examples = blocks.filter(({ language }) => language === "ts");
const commandBlocks = blocks.filter(({ language }) => language === "sh");

let mock: MockServer;
let baseUrl: string;

beforeAll(async () => {
  writeExamples();
  mock = await createMockServer();
  baseUrl = (await mock.listen({ port: 0 })).url;
});

afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

test("the README starts with the demo and the tests, and .ci/run runs that very test command", () => {
  const commands = commandBlocks.flatMap(commandsOf);
  expect(commands.slice(0, 2)).toEqual(["npx -y pnpm@12 demo", "npx -y pnpm@12 test"]);
  const script = readFileSync(`${repositoryRoot}/.ci/run`, "utf8");
  const pattern = /grep -m 1 -E '(.+?)' README\.md/.exec(script)?.[1] ?? "";
  expect(commands.filter((command) => new RegExp(pattern).test(command))).toEqual(["npx -y pnpm@12 test"]);
});

test("every code block names its language", () => {
  expect(blocks.filter(({ language }) => language === "").map(({ place }) => place)).toEqual([]);
});

test("the examples compile", async () => {
  const compile = run(process.execPath, ["node_modules/typescript/bin/tsc", "--noEmit", "-p", folder], {
    cwd: packageFolder,
  });
  const { stdout } = await compile.catch((failure: { stdout: string }) => failure);
  expect(stdout).toBe("");
});

describe.each(examples)("$place", (example) => {
  test("runs", async () => {
    const env = {
      ...process.env,
      CLOUDFLARE_API_TOKEN: "any-token",
      CLOUDFLARE_ACCOUNT_ID: account_id,
      RTK_APP_ID: app_id,
      CLOUDFLARE_BASE_URL: baseUrl,
    };
    const runner = isSuite(example)
      ? ["node_modules/vitest/vitest.mjs", "run", "--root", folder]
      : ["--import", "./test/readme-server.ts"];
    const { stdout } = await run(process.execPath, [...runner, fileOf(example)], { cwd: packageFolder, env });
    expect(stdout).toBe(example.prints ?? stdout);
  });
});

describe.each(commandBlocks)("$place", (block) => {
  test.each(commandsOf(block))("%s", (command) => checkCommand(command, { baseUrl }));
});

/** Inside this package, so that the examples resolve their imports. */
function writeExamples(): void {
  mkdirSync(folder, { recursive: true });
  for (const example of examples) writeFileSync(fileOf(example), example.code);
  writeFileSync(`${folder}tsconfig.json`, JSON.stringify({ extends: "../tsconfig.json", include: ["*.ts"] }));
}

function fileOf(example: CodeBlock): string {
  return `${folder}${example.place.replace(/\W/g, "-")}${isSuite(example) ? ".test" : ""}.ts`;
}

function isSuite({ code }: CodeBlock): boolean {
  return code.includes('from "vitest"');
}
