import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createStranger, type Stranger } from "./stranger.ts";

let stranger: Stranger;
let demo: string;
let tests: string;

beforeAll(async () => {
  stranger = await createStranger();
  const readme = await readFile(join(stranger.clone, "README.md"), "utf8");
  [demo, tests] = ["demo", "test"].map(
    (script) => new RegExp(`^npx -y pnpm@\\d+ ${script}$`, "m").exec(readme)?.[0] ?? "none",
  ) as [string, string];
});

afterAll(() => stranger[Symbol.asyncDispose]());

// Each test goes on where the last one has ended.

test("the README's first command installs, builds and shows the demo, without install scripts", async () => {
  const printed = await stranger.run(demo);
  expect(printed).toMatch(/^ +Mark /m);
  expect(await stranger.run("npm config get ignore-scripts")).toBe("true\n");
}, 300_000);

test("the second one runs tests, and ends with their number", async () => {
  const only = ["@org/rtk-command-line", "@org/rtk-demo", "@org/rtk-openapi-refs"].map((name) => `--only ${name}`);
  const printed = await stranger.run(`${tests} ${only.join(" ")}`);
  expect(printed.trimEnd().split("\n").at(-1)).toMatch(/^\d+ passed$/);
}, 300_000);

test("the second demo takes seconds without a network", async () => {
  const unreachable = { npm_config_registry: "http://127.0.0.1:9", npm_config_offline: "true" };
  const start = performance.now();
  expect(await stranger.run(demo.replace("npx ", "npx --offline "), unreachable)).toMatch(/^ +Mark /m);
  expect(performance.now() - start).toBeLessThan(60_000);
}, 120_000);

test("rtk-mock is there, and runs other commands", async () => {
  const printed = await stranger.run('npx -y pnpm@12 exec rtk-mock exec -- node --print "process.env.RTK_APP_ID"');
  expect(printed).toContain("2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3\n");
  expect(await stranger.run("npx -y pnpm@12 mock --help")).toContain("Usage: rtk-mock");
}, 120_000);

test("a reader that goes away ends the demo quietly", async () => {
  const printed = await stranger.run(
    "bash -o pipefail -c 'node_modules/.bin/node packages/demo/src/demo.ts | head -n 1'",
  );
  expect(printed).toMatch(/^Connected to [^\n]+\n$/);
}, 60_000);

test("nothing is left beside the repository, and nothing in it has changed", async () => {
  const visible = (await readdir(stranger.home)).filter((name) => !name.startsWith("."));
  expect(visible.sort()).toEqual(["rtk", "tmp"]);
  expect(await stranger.run("git status --porcelain")).toBe("");
});
