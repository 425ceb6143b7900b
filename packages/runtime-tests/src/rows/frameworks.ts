import { equal, ok } from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { runCheckList } from "../application/check-list.ts";
import { environmentOf, joinChecks } from "../application/example-application.ts";
import { webhookChecks } from "../application/webhook-checks.ts";
import { startChild } from "../child.ts";
import { copyIntoEnvironments, environments, packageFolder } from "../environments.ts";
import type { Outcome, Row } from "../row.ts";
import { startServers } from "../servers.ts";
import { nodeProgram } from "./runtimes.ts";

const manifest = (name: string) => join(environments, "node_modules", name, "package.json");

const servers = [
  { name: "node:http", script: "node-http.js", framework: "node-24" },
  { name: "Express", script: "express.js", framework: "express" },
  { name: "Fastify", script: "fastify.js", framework: "fastify" },
  { name: "Hono", script: "hono.js", framework: "hono" },
];

/** Servers that receive webhooks and call the API, and the example for NestJS. */
export const frameworkRows: Row[] = [
  ...servers.map(({ name, script, framework }) => ({
    name,
    ...installed(framework),
    run: () => checkServer([join(environments, "servers", script)]),
  })),
  { name: "NestJS, CommonJS", ...installed("@nestjs/core"), run: runNest },
];

function installed(name: string) {
  return {
    isInstalled: async () => existsSync(manifest(name)),
    version: async () => JSON.parse(await readFile(manifest(name), "utf8")).version,
  };
}

async function checkServer(args: string[], hasRooms = false): Promise<Outcome> {
  await using mock = await startServers();
  const env = { ...environmentOf(mock.urls), PORT: "0" };
  await using server = await startChild(nodeProgram("24"), args, { env });
  const { url } = server;
  return await runCheckList({
    ...webhookChecks(mock.mock, `${url}/webhooks`),
    "calls the API": async () => {
      const names: unknown = await (await fetch(`${url}/presets`)).json();
      ok(Array.isArray(names) && names.length > 0, JSON.stringify(names));
      equal(mock.mock.requests.list("presets/list").length, 1);
    },
    ...(hasRooms && joinChecks((meetingId) => `${url}/rooms/${meetingId}/join`)),
  });
}

/** Compiles the example with a guard that trusts the request. */
async function runNest(): Promise<Outcome> {
  const cwd = await copyIntoEnvironments(join(packageFolder, "../../examples/nest"), "nest");
  await cp(join(environments, "nest"), cwd, { recursive: true });
  const compiler = join(environments, "node_modules/typescript/bin/tsc");
  await promisify(execFile)(process.execPath, [compiler, "-p", cwd]).catch(({ stdout }) => {
    throw new Error(stdout);
  });
  return checkServer([join(cwd, "dist/main.js")], true);
}
