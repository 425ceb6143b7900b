import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { selectMutations } from "../../src/mutations/select.ts";

const mutations = ["packages/rtk-client/src/a.ts", "packages/mock-server/src/b.ts", "specs/openapi.yaml"].map(
  (file) => ({
    name: `breaks ${file}`,
    file,
    find: "x",
    replace: "y",
    part: "wire",
  }),
);

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "rtk-select-"));
  git("init", "--quiet", "--initial-branch", "main");
  commit("README.md");
  git("checkout", "--quiet", "-b", "change");
  commit("packages/rtk-client/README.md");
  commit("specs/shared/x.yaml");
});

afterAll(() => rmSync(root, { recursive: true }));

function git(...args: string[]): void {
  const identity = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
  execFileSync("git", [...identity, ...args], { cwd: root });
}

function commit(file: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), "");
  git("add", ".");
  git("commit", "--quiet", "--message", file);
}

const select = (selection: Parameters<typeof selectMutations>[1]) =>
  selectMutations(mutations, selection, root).map(({ file }) => file);

test("selects all mutations by default", () => {
  expect(select({})).toHaveLength(mutations.length);
});

test("selects by part of the name", () => {
  expect(select({ name: "b.ts" })).toEqual(["packages/mock-server/src/b.ts"]);
  expect(() => select({ name: "c.ts" })).toThrow('No mutation\'s name contains "c.ts"');
});

test("selects mutations of packages that changed since the branch left another", () => {
  expect(select({ since: "main" })).toEqual(["packages/rtk-client/src/a.ts", "specs/openapi.yaml"]);
  expect(select({ since: "HEAD" })).toEqual([]);
  expect(() => select({ since: "gone" })).toThrow('Git cannot compare with "gone": fetch it');
});
