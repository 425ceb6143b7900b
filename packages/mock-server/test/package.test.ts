import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { publint } from "publint";
import { afterAll, beforeAll, expect, test } from "vitest";
import { account } from "./support/requests.ts";

const root = join(import.meta.dirname, "..");
const execute = promisify(execFile);

/** A folder with only the packed package installed, like a user's project. */
let project: string;
let installed: string;
let tarball: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "rtk-mock-package-"));
  // Packed with pnpm, which applies publishConfig.
  const { stdout } = await execute("pnpm", ["pack", "--json", "--pack-destination", project], { cwd: root });
  tarball = (JSON.parse(stdout) as { filename: string }).filename;
  await writeFile(join(project, "package.json"), '{"private":true,"type":"module"}');
  // Offline, because it has no dependencies.
  await npm(["install", "--offline", "--no-audit", "--no-fund", tarball], project);
  installed = join(project, "node_modules/@org/rtk-mock-server");
}, 120_000);

afterAll(() => rm(project, { recursive: true }));

function npm(args: string[], cwd: string) {
  // npm must not read the settings of the pnpm that runs the tests.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_/i.test(name)));
  return execute("npm", args, { cwd, env });
}

test("installs without dependencies, with its licence and those of its bundled packages", async () => {
  expect((await readdir(join(project, "node_modules"))).filter((name) => !name.startsWith("."))).toEqual(["@org"]);
  expect(await readdir(installed)).toEqual(expect.arrayContaining(["LICENSE", "README.md", "dist", "package.json"]));
  // The script for clones is not published.
  expect(await readdir(installed)).not.toContain("bin");
  const licenses = await readFile(join(installed, "dist/THIRD-PARTY-LICENSES"), "utf8");
  for (const bundled of [
    "@stoplight/prism-http 5",
    "ajv 8",
    "lodash 4",
    "fp-ts 2",
    "@scalar/api-reference 1",
    "preact 11",
  ])
    expect(licenses).toContain(bundled);
});

test("publint and attw find no problems with any module resolution", async () => {
  const bytes = new Uint8Array(await readFile(tarball));
  const { messages } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  expect(messages).toEqual([]);
  const attw = createRequire(import.meta.url).resolve("@arethetypeswrong/cli/package.json");
  const program = join(dirname(attw), "dist/index.js");
  // vitest cannot be required.
  const options = ["--format", "ascii", "--no-emoji", "--no-color", "--exclude-entrypoints", "vitest"];
  const { stdout } = await execute(process.execPath, [program, tarball, ...options]);
  expect(stdout).toMatch(/^node10: OK/m);
  expect(stdout).not.toMatch(/^(node10|node16 \(from (CJS|ESM)\)|bundler): (?!OK)/m);
});

test("CommonJS and ESM load the same instance", async () => {
  await writeFile(
    join(project, "both.js"),
    `import { createRequire } from "node:module";
    import { createMockServer } from "@org/rtk-mock-server";
    const required = createRequire(import.meta.url)("@org/rtk-mock-server");
    const mock = await required.createMockServer();
    const { status } = await mock.fetch("http://m${account}/apps", { headers: { authorization: "Bearer t" } });
    console.log(status, required.createMockServer === createMockServer);`,
  );
  expect((await execute(process.execPath, ["both.js"], { cwd: project })).stdout).toBe("200 true\n");
});

test("npx @org/rtk-mock-server serves from an otherwise empty folder", async () => {
  const child = spawn("npx", ["--offline", "@org/rtk-mock-server", "--port", "0"], { cwd: project, detached: true });
  let printed = "";
  while (!printed.includes("/client/v4")) printed += (await once(child.stdout, "data"))[0];
  const [url] = /http:\S+\/client\/v4/.exec(printed) ?? [];
  const response = await fetch(`${url}${account}/apps`, { headers: { authorization: "Bearer t" } });
  process.kill(-(child.pid as number), "SIGTERM");
  await once(child, "exit");
  expect(response.status).toBe(200);
});

test("contains the pages, in at most 3 MB", async () => {
  await writeFile(
    join(project, "pages.js"),
    `import { createMockServer } from "@org/rtk-mock-server";
    const mock = await createMockServer();
    const paths = ["/docs", "/docs/scalar.js", "/docs/openapi.json", "/__mock/ui", "/__mock/ui/ui.js"];
    const responses = await Promise.all(paths.map((path) => mock.fetch("http://m" + path)));
    console.log(responses.map(({ status }) => status).join());`,
  );
  expect((await execute(process.execPath, ["pages.js"], { cwd: project })).stdout).toBe("200,200,200,200,200\n");
  const files = await readdir(join(installed, "dist/pages"));
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(installed, "dist/pages", file))).size));
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(3_000_000);
});

test("the vitest fixture works when installed, and nothing else needs vitest or the client", async () => {
  await symlink(join(root, "node_modules/vitest"), join(project, "node_modules/vitest"));
  await writeFile(
    join(project, "fixture.test.js"),
    `import { createMockTest } from "@org/rtk-mock-server/vitest";
    import { expect } from "vitest";
    const test = createMockTest({ client: ({ fetch }) => fetch });
    test("responds", async ({ rtk, mock }) => {
      const { status } = await rtk("http://m${account}/apps", { headers: { authorization: "Bearer t" } });
      expect([status, mock.requests.list()[0].operation]).toEqual([200, "apps/list"]);
    });`,
  );
  const runner = join(root, "node_modules/vitest/vitest.mjs");
  const { stdout } = await execute(process.execPath, [runner, "run", "--root", project], { cwd: project });
  expect(stdout).toContain("1 passed");
});

test("every mode works when installed: state, generated responses, another description", async () => {
  await writeFile(
    join(project, "program.js"),
    `import { createMockServer } from "@org/rtk-mock-server";
    import { readFile } from "node:fs/promises";
    const description = JSON.parse(await readFile(process.argv[2], "utf8"));
    const mock = await createMockServer({ description });
    const get = (prefer) => mock.fetch("http://m${account}/apps", { headers: { authorization: "Bearer t", prefer } });
    const statuses = [await get(""), await get("dynamic=true"), await get("code=404"), await get("code=401")];
    console.log(statuses.map(({ status }) => status).join());`,
  );
  const description = fileURLToPath(import.meta.resolve("@org/rtk-spec/openapi.json"));
  const { stdout } = await execute(process.execPath, ["program.js", description], { cwd: project });
  expect(stdout).toBe("200,200,400,401\n");
});

test("its types need no other packages' types", async () => {
  const source = `import { createMockServer, type MockServer } from "@org/rtk-mock-server";
    const mock: MockServer = await createMockServer({ seed: "a", rateLimit: { requests: 1, perMs: 2_000 } });
    const fault = mock.faults.add({ operation: "meetings/get", fault: "status=503", times: 2 });
    const id: number = fault.id;
    const titles: (string | undefined)[] = Object.values(mock.state.meetings).flat().map(({ title }) => title ?? undefined);
    mock.clock.advance("PT5M");
    // @ts-expect-error unknown option
    await createMockServer({ port: 1 });
    export { id, titles };`;
  await mkdir(join(project, "types"));
  await writeFile(join(project, "types/consumer.ts"), source);
  const options = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2022", "--module", "nodenext"];
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const args = [compiler, ...options, "--types", "", "--lib", "es2024,dom", join(project, "types/consumer.ts")];
  const { stdout } = await execute(process.execPath, args, { cwd: project }).catch((error) => error);
  expect(stdout).toBe("");
});
