import { equal } from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { MockServer } from "@org/rtk-mock-server";
import { type Checks, runCheckList } from "../application/check-list.ts";
import { environmentOf, joinChecks } from "../application/example-application.ts";
import { webhookChecks } from "../application/webhook-checks.ts";
import { startChild } from "../child.ts";
import { copyIntoEnvironments, environments, packageFolder } from "../environments.ts";
import type { Outcome, Row } from "../row.ts";
import { type ServerUrls, startServers } from "../servers.ts";
import { nodeProgram } from "./runtimes.ts";

const run = promisify(execFile);
const folder = join(environments, "node_modules/next");
const command = join(folder, "dist/bin/next");

/**
 * The example, built once and started in several versions of Node, with routes that run the checks and test caching.
 */
export const nextRows: Row[] = ["20", "24"].map((major) => ({
  name: `Next.js, node and edge routes, Node ${major}`,
  isInstalled: async () => existsSync(command) && existsSync(nodeProgram(major)),
  version: async () => JSON.parse(await readFile(join(folder, "package.json"), "utf8")).version,
  run: () => runStarted(nodeProgram(major)),
}));

const production = { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };

let built: Promise<string> | undefined;

async function runStarted(program: string): Promise<Outcome> {
  built ??= buildExample();
  const cwd = await built;
  await using servers = await startServers();
  const args = [command, "start", "-p", "0", "-H", "127.0.0.1"];
  const env = { ...production, ...environmentOf(servers.urls) };
  await using server = await startChild(program, args, { cwd, env });
  return await checkAll(servers.mock, servers.urls, server.url);
}

/** Builds the example. @returns its folder */
async function buildExample(): Promise<string> {
  const cwd = await copyIntoEnvironments(join(packageFolder, "../../examples/next"), "next");
  await cp(join(environments, "next"), cwd, { recursive: true });
  await cp(join(packageFolder, "conformance"), join(cwd, "conformance"), { recursive: true });
  await run(process.execPath, [command, "build"], { cwd, env: { ...process.env, ...production } });
  return cwd;
}

async function checkAll(mock: MockServer, urls: ServerUrls, url: string): Promise<Outcome> {
  const outcomes = [
    await runCheckList({
      ...cachingChecks(mock, url),
      ...joinChecks((meetingId) => `${url}/api/meetings/${meetingId}/join`),
    }),
    await runCheckList(webhookChecks(mock, `${url}/api/webhooks`)),
  ];
  for (const runtime of ["node", "edge"]) {
    const init = { method: "POST", body: JSON.stringify(urls) };
    const response = await fetch(`${url}/conformance/${runtime}`, init);
    const { passed, failures }: Outcome = JSON.parse(await response.text());
    outcomes.push({
      passed,
      failures: failures.map(({ name, message }) => ({ name: `${runtime}: ${name}`, message })),
    });
  }
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
  };
}

function cachingChecks(mock: MockServer, url: string): Checks {
  const requestsOf = async (path: string, operation: "meetings/list" | "presets/list") => {
    mock.requests.clear();
    for (let request = 0; request < 3; request++) equal((await fetch(url + path)).status, 200);
    return mock.requests.list(operation).length;
  };
  return {
    "the server receives 3 of 3 requests without a lifetime": async () =>
      equal(await requestsOf("/caching/not-cached", "meetings/list"), 3),
    "the server receives 1 of 3 requests of an operation with a lifetime": async () =>
      equal(await requestsOf("/caching/operation", "meetings/list"), 1),
    "the server receives 1 of 3 requests of a path with a lifetime": async () =>
      equal(await requestsOf("/caching/path", "meetings/list"), 1),
    "the server receives 1 of 3 requests of the example's presets": async () =>
      equal(await requestsOf("/api/presets", "presets/list"), 1),
  };
}
