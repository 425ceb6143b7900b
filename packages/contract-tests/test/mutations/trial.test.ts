import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Mutation } from "../../src/mutations/mutation.ts";
import { tryMutation } from "../../src/mutations/trial.ts";

const mutation: Mutation = {
  name: "the client adds instead of multiplying",
  file: "packages/rtk-client/src/index.ts",
  find: "2 * 3",
  replace: "2 + 3",
  part: "wire",
};

const copySource = "node -e \"require('fs').copyFileSync('src/index.ts','dist/index.js')\"";

/** Creates a repository with a one-file client and a suite, under one of two configs, that checks the built text. */
async function createRepository({
  source = "2 * 3",
  build = copySource,
  testsIn = "vitest.config.ts",
}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "rtk-trial-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const suite = 'if (!require("fs").readFileSync("../rtk-client/dist/index.js", "utf8").includes("*")) {';
  const files = {
    "packages/rtk-client/package.json": JSON.stringify({ scripts: { build } }),
    "packages/rtk-client/src/index.ts": source,
    "packages/rtk-client/dist/index.js": source,
    "packages/contract-tests/node_modules/vitest/vitest.mjs": `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
if (!process.argv.includes("${testsIn}")) console.log("No test files found, exiting with code 0");
else ${suite} console.log(" FAIL  it multiplies"); process.exit(1); }`,
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

test("a mutation is detected if the suite fails on the rebuilt package", async () => {
  const root = await createRepository({});
  expect(await tryMutation(root, mutation)).toEqual({ noticed: true, reason: "it multiplies" });
});

test("a mutation is detected by tests of the slow suite", async () => {
  const root = await createRepository({ testsIn: "vitest.slow.config.ts" });
  expect(await tryMutation(root, mutation)).toEqual({ noticed: true, reason: "it multiplies" });
});

test("a mutation whose part has no tests counts as not detected", async () => {
  const root = await createRepository({ testsIn: "none" });
  const verdict = await tryMutation(root, mutation);
  expect(verdict).toEqual({ noticed: false, reason: "the suite has no tests in test/wire" });
});

test("a mutation survives a green suite", async () => {
  const root = await createRepository({});
  const verdict = await tryMutation(root, { ...mutation, replace: "3 * 2" });
  expect(verdict).toEqual({ noticed: false, reason: "the suite is green" });
});

test.for([
  [
    "whose text is missing",
    { source: "7" },
    /^it no longer applies: .*index\.ts contains the text 0 times instead of once$/,
  ],
  [
    "whose text is ambiguous",
    { source: "2 * 3; 2 * 3" },
    /^it no longer applies: .*index\.ts contains the text 2 times instead of once$/,
  ],
  ["that never reaches the build", { build: 'node -e ""' }, /^the build of packages\/rtk-client changed no file$/],
  ["that does not build", { build: 'node -e "process.exit(1)"' }, /^it does not build/],
] as const)("a mutation %s counts as not detected", async ([, repository, reason]) => {
  const root = await createRepository(repository);
  const verdict = await tryMutation(root, mutation);
  expect(verdict).toEqual({ noticed: false, reason: expect.stringMatching(reason) });
});

test("a mutation of a missing file counts as not detected", async () => {
  const root = await createRepository({});
  const verdict = await tryMutation(root, { ...mutation, file: "packages/rtk-client/src/gone.ts" });
  expect(verdict).toEqual({
    noticed: false,
    reason: expect.stringMatching(/^it no longer applies: .*gone\.ts is missing$/),
  });
});
