import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

test.each(["README.md", "CONTRIBUTING.md", "SECURITY.md"])("every path that %s names exists", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const paths = text.matchAll(/(?<=[`(\s])(?:packages|specs|\.github|\.changeset)\/[\w./-]*/g);
  const missing = Array.from(paths, ([path]) => path).filter((path) => !existsSync(join(root, path)));
  expect(missing).toEqual([]);
});

test("the glossary has at least twenty terms, in alphabetical order", () => {
  const [, glossary = ""] = readFileSync(join(root, "CONTRIBUTING.md"), "utf8").split("## Glossary");
  const terms = Array.from(glossary.matchAll(/^\| ([a-z][^|]*) \|/gm), ([, term]) => term);
  expect(terms.length).toBeGreaterThanOrEqual(20);
  expect(terms).toEqual([...terms].sort());
});
