import { existsSync } from "node:fs";
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { copyIntoEnvironments, environments, packageFolder } from "../environments.ts";
import type { Row } from "../row.ts";
import { nodeProgram, runProgram } from "./runtimes.ts";

const tests = join(environments, "example-worker");
const miniflare = join(environments, "node_modules/miniflare/package.json");

/** The example Worker in workerd, with a database and a queue, against the mock server. */
export const exampleWorkerRow: Row = {
  name: "Example Worker in workerd",
  isInstalled: async () => existsSync(miniflare),
  version: async () => JSON.parse(await readFile(miniflare, "utf8")).version,
  async run() {
    const folder = await copyIntoEnvironments(join(packageFolder, "../example-worker"), "worker");
    await cp(join(tests, "counting-worker.js"), join(folder, "counting-worker.js"));
    return runProgram(nodeProgram("24"), [join(tests, "run.mjs"), folder]);
  },
};
