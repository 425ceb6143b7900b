import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createOtherUser, type OtherUser } from "./other-user.ts";

let otherUser: OtherUser;
let demo: string;
let tests: string;
/** `git status` of the clone, which contains our uncommitted changes. */
let before: string;

beforeAll(async () => {
  otherUser = await createOtherUser();
  before = (await otherUser.run("git status --porcelain")).stdout;
  const readme = await readFile(join(otherUser.clone, "README.md"), "utf8");
  [demo, tests] = ["demo", "test"].map(
    (script) => new RegExp(`^npx -y pnpm@\\d+ ${script}$`, "m").exec(readme)?.[0] ?? "none",
  ) as [string, string];
});

afterAll(() => otherUser[Symbol.asyncDispose]());

// Each test continues from the previous one.

test("the README's first command installs, builds and shows the demo, without install scripts", async () => {
  expect((await otherUser.run(demo)).stdout).toMatch(/^ +Mark /m);
  expect((await otherUser.run("npm config get ignore-scripts")).stdout).toBe("true\n");
}, 600_000);

test("the second command runs the tests and prints their number at the end", async () => {
  const only = ["@org/rtk-command-line", "@org/rtk-demo", "@org/rtk-openapi-refs"].map((name) => `--only ${name}`);
  const { stdout } = await otherUser.run(`${tests} ${only.join(" ")}`);
  expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^\d+ passed$/);
}, 600_000);

test("a second demo takes seconds, without a network", async () => {
  const nowhere = "http://127.0.0.1:9";
  const unreachable = { HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, http_proxy: nowhere, https_proxy: nowhere };
  const start = performance.now();
  const { stdout } = await otherUser.run(demo.replace("npx -y", "npx --offline"), unreachable);
  expect(stdout).toMatch(/^ +Mark /m);
  expect(performance.now() - start).toBeLessThan(60_000);
}, 180_000);

test("rtk-mock is installed and runs other commands", async () => {
  const { stdout } = await otherUser.run('npx -y pnpm@12 exec rtk-mock exec -- node --print "process.env.RTK_APP_ID"');
  expect(stdout).toContain("2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3\n");
  expect((await otherUser.run("npx -y pnpm@12 mock --help")).stdout).toContain("Usage: rtk-mock");
}, 120_000);

test("the demo ends quietly if its output's reader closes the pipe", async () => {
  const { stdout, stderr } = await otherUser.run(
    "bash -o pipefail -c 'node_modules/.bin/node packages/demo/src/demo.ts | head -n 1'",
  );
  expect(stdout).toMatch(/^Connected to [^\n]+\n$/);
  expect(stderr).toBe("");
}, 60_000);

test("nothing is left outside the repository, and nothing in it has changed", async () => {
  const visible = (await readdir(otherUser.home)).filter((name) => !name.startsWith("."));
  expect(visible.sort()).toEqual(["rtk", "tmp"]);
  expect((await otherUser.run("git status --porcelain")).stdout).toBe(before);
});
