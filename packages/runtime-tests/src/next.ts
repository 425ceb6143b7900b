import { equal } from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { MockServer } from "@org/rtk-mock-server";
import { type Checks, runCheckList } from "./check-list.ts";
import { startChild } from "./child.ts";
import { copyIntoEnvironments, environments, packageFolder } from "./environments.ts";
import type { Outcome, Row } from "./row.ts";
import { nodeProgram } from "./runtimes.ts";
import { type ServerUrls, startServers } from "./servers.ts";
import { webhookChecks } from "./webhook-checks.ts";

const run = promisify(execFile);
const folder = join(environments, "node_modules/next");
const command = join(folder, "dist/bin/next");

/** The example, built once and started in several versions of Node, with routes that run the checks and are cached. */
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

/** Variables of an application that talks to the mock server's seed data. */
export function environmentOf({ baseUrl }: ServerUrls): Record<string, string> {
  return {
    CLOUDFLARE_API_TOKEN: "any-token",
    CLOUDFLARE_ACCOUNT_ID: "5f1c7a90e2b34d6881f0a3c47be9d215",
    RTK_APP_ID: "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3",
    CLOUDFLARE_BASE_URL: baseUrl,
    RTK_WEBHOOK_KEY_URL: new URL("/.well-known/webhooks.json", baseUrl).href,
  };
}

async function checkAll(mock: MockServer, urls: ServerUrls, url: string): Promise<Outcome> {
  const outcomes = [
    await runCheckList({ ...cachingChecks(mock, url), ...joinChecks(url) }),
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
    "the server gets 3 of 3 requests without a lifetime": async () =>
      equal(await requestsOf("/caching/not-cached", "meetings/list"), 3),
    "the server gets 1 of 3 requests of an operation with a lifetime": async () =>
      equal(await requestsOf("/caching/operation", "meetings/list"), 1),
    "the server gets 1 of 3 requests of a path with a lifetime": async () =>
      equal(await requestsOf("/caching/path", "meetings/list"), 1),
    "the server gets 1 of 3 requests of the example's presets": async () =>
      equal(await requestsOf("/api/presets", "presets/list"), 1),
  };
}

function joinChecks(url: string): Checks {
  const join = (meetingId: string, headers: Record<string, string>) =>
    fetch(`${url}/api/meetings/${meetingId}/join`, { method: "POST", headers });
  const known = "4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834";
  const unknown = "00000000-0000-4000-8000-000000000000";
  return {
    "gives a signed-in user a token": async () => {
      const { token } = (await (await join(known, { "x-user": "user-42" })).json()) as { token: string };
      equal(token.split(".").length, 3);
    },
    "gives nobody else one": async () => equal((await join(known, {})).status, 401),
    "responds 404 for an unknown meeting": async () => equal((await join(unknown, { "x-user": "u" })).status, 404),
  };
}
