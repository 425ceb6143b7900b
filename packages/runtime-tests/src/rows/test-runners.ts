import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { copyIntoEnvironments, environments, packageFolder } from "../environments.ts";
import type { Outcome, Row } from "../row.ts";
import { startServers } from "../servers.ts";
import { nodeProgram } from "./runtimes.ts";

const run = promisify(execFile);
const modules = join(environments, "node_modules");

const jest = (transform: string, major: string): Row => ({
  name: `jest, ${transform}, Node ${major}`,
  isInstalled: async () => existsSync(join(modules, "jest")),
  version: async () => (await readManifest("jest")).version,
  run: () =>
    runTests(transform, major, [
      "jest/bin/jest.js",
      "--config",
      `jest.${transform}.config.cjs`,
      "--json",
      "--outputFile",
    ]),
});

const vitest = (name: string, ...files: string[]): Row => ({
  name,
  isInstalled: async () => existsSync(join(modules, "vitest")),
  version: async () => (await readManifest(name)).version,
  run: () => runTests(name, "24", ["vitest/vitest.mjs", "run", ...files, "--reporter=json", "--outputFile"]),
});

/** All checks as tests of the runners that people use. */
export const testRunnerRows: Row[] = [
  vitest("vitest", "conformance", "mock-server"),
  vitest("msw", "msw"),
  jest("swc", "20"),
  jest("babel", "22"),
  jest("ts-jest", "24"),
];

/** Runs a test runner whose last option takes the file of its report. */
async function runTests(name: string, major: string, [command = "", ...args]: string[]): Promise<Outcome> {
  const cwd = await copyIntoEnvironments(join(environments, "test-runners"), `test-runners-${name}`);
  await cp(join(packageFolder, "conformance"), join(cwd, "conformance"), { recursive: true });
  await using servers = await startServers();
  const report = join(cwd, "report.json");
  const env = { ...process.env, NO_COLOR: "1", RTK_SERVERS: JSON.stringify(servers.urls) };
  const printed = await run(nodeProgram(major), [join(modules, command), ...args, report], { cwd, env }).catch(
    (error) => error,
  );
  if (!existsSync(report)) throw new Error(`there is no report\n${printed.stdout}${printed.stderr}`);
  return toOutcome(JSON.parse(await readFile(report, "utf8")));
}

interface Report {
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { title: string; status: string; failureMessages: string[] }[];
  }[];
}

function toOutcome({ numPassedTests, testResults }: Report): Outcome {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.filter(({ status }) => status === "failed");
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return {
    passed: numPassedTests,
    failures: [
      ...failed.map(({ title, failureMessages }) => ({ name: title, message: failureMessages.join("\n") })),
      ...broken.map(({ name, message }) => ({ name, message })),
    ],
  };
}

async function readManifest(name: string) {
  return JSON.parse(await readFile(join(modules, name, "package.json"), "utf8"));
}
