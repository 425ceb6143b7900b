import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { unpack } from "@publint/pack";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, "..");

const consumers = [
  {
    consumer: "a Node server",
    include: ["*.ts"],
    module: "NodeNext",
    moduleResolution: "NodeNext",
    lib: ["ES2022"],
    types: ["node"],
  },
  {
    consumer: "a bundler for edge runtimes",
    include: ["*.ts"],
    module: "ESNext",
    moduleResolution: "Bundler",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    types: [],
  },
  {
    consumer: "a CommonJS server",
    include: ["commonjs/*.ts"],
    module: "NodeNext",
    moduleResolution: "NodeNext",
    lib: ["ES2022"],
    types: ["node"],
  },
];
/** TypeScript 6 deprecates it, 7 removed it. */
const oldResolution = {
  consumer: "a CommonJS server that resolves modules as Node 10 did",
  include: ["commonjs/*.ts"],
  module: "CommonJS",
  moduleResolution: "node10",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: ["node"],
};

/** Creates a consumer's project with the package as npm would install it. */
let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "rtk-consumer-"));
  await writeFile(join(project, "package.json"), '{"private":true,"type":"module"}');
  await cp(join(root, "consumers"), project, { recursive: true });
  await installPacked("@org/rtk-client");
  for (const name of ["openapi-fetch", "@types/node"]) await copyInstalled(name, require);
  await copyInstalled("openapi-typescript-helpers", createRequire(require.resolve("openapi-fetch")));
  await copyInstalled("undici-types", createRequire(require.resolve("@types/node/package.json")));
});

afterAll(() => rm(project, { recursive: true }));

async function installPacked(name: string): Promise<void> {
  const folder = dirname(require.resolve(`${name}/package.json`));
  const { stdout } = await run("pnpm", ["pack", "--json", "--pack-destination", project], { cwd: folder });
  const { files, rootDir } = await unpack(await readFile(JSON.parse(stdout).filename));
  for (const file of files) {
    const path = join(project, "node_modules", name, file.name.slice(rootDir.length + 1));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.data);
  }
}

async function copyInstalled(name: string, from: NodeJS.Require): Promise<void> {
  const folder = dirname(from.resolve(`${name}/package.json`));
  await cp(await realpath(folder), join(project, "node_modules", name), { recursive: true });
}

/** Compiles programs that use the packed client with the settings of each kind of project. */
export function describeConsumers(compiler: string): void {
  describe.concurrent(`${compiler} compiles`, () => {
    const manifest = require.resolve(`${compiler}/package.json`);

    const resolvesAsBefore = /5\.\d$/.test(compiler);

    test.for([...consumers, ...(resolvesAsBefore ? [oldResolution] : [])])("$consumer", async (given, { task }) => {
      const { consumer: _, include, ...options } = given;
      const strictness = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true };
      const compilerOptions = { target: "ES2022", ...options, ...strictness };
      const config = join(project, `tsconfig.${task.id}.json`);
      await writeFile(config, JSON.stringify({ compilerOptions, include }));
      const bin = join(dirname(manifest), "bin/tsc");
      const { stdout } = await run(process.execPath, [bin, "-p", config], { cwd: project }).catch((error) => error);
      expect(stdout).toBe("");
    });
  });
}
