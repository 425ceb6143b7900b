import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

test.each(["README.md", "CONTRIBUTING.md", "SECURITY.md"])("every path that %s names exists", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const paths = text.matchAll(/(?<=[`(\s])(?:packages|specs|\.github|\.changeset)\/[\w./-]*/g);
  const missing = Array.from(paths, ([path]) => path).filter((path) => !existsSync(join(root, path)));
  expect(missing).toEqual([]);
});

const linkedPages = ["*.md", "docs/**/*.md", "packages/*/*.md", "specs/*.md", "examples/*/README.md"];

test("every relative link points to an existing file and heading", () => {
  const pages = globSync(linkedPages, { cwd: root });
  const links = pages.flatMap((page) => linksOf(page).map((link) => ({ page, ...link })));
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter(({ file, heading }) => !existsSync(file) || !hasHeading(file, heading))).toEqual([]);
});

test("docs/README.md links to every page of the documentation", () => {
  const linked = linksOf("docs/README.md").map(({ file }) => file);
  const pages = globSync("docs/**/*.md", { cwd: root, exclude: ["docs/README.md"] });
  expect(pages.filter((page) => !linked.includes(join(root, page)))).toEqual([]);
});

function linksOf(page: string) {
  const text = readFileSync(join(root, page), "utf8").replaceAll(/^```.*?^```$/gms, "");
  return Array.from(text.matchAll(/\]\((?![a-z]+:)([^)#\s]*)(?:#([^)\s]*))?\)/g), ([, path, heading]) => ({
    file: path ? join(root, dirname(page), path) : join(root, page),
    heading,
  }));
}

/** Headings become anchors as GitHub makes them. */
function hasHeading(file: string, anchor: string | undefined): boolean {
  if (!anchor) return true;
  const headings = readFileSync(file, "utf8").matchAll(/^#+ (.+)$/gm);
  return Array.from(headings, ([, text = ""]) => anchorOf(text)).includes(anchor);
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, "")
    .trim()
    .replaceAll(" ", "-");
}

test("the README's table of what the packages run on has the versions that are installed for it", () => {
  const lockfile = readFileSync(join(root, "packages/runtime-tests/environments/pnpm-lock.yaml"), "utf8");
  const [, table = ""] = readFileSync(join(root, "README.md"), "utf8").split(/<!-- .*versions.* -->/i);
  const versions = table.match(/\d+\.\d+/g) ?? [];
  expect(versions.length).toBeGreaterThan(10);
  expect(versions.filter((version) => !lockfile.includes(`@${version}.`))).toEqual([]);
});

test("the glossary has at least twenty terms, in alphabetical order", () => {
  const [, glossary = ""] = readFileSync(join(root, "CONTRIBUTING.md"), "utf8").split("## Glossary");
  const terms = Array.from(glossary.matchAll(/^\| ([a-z][^|]*) \|/gm), ([, term]) => term);
  expect(terms.length).toBeGreaterThanOrEqual(20);
  expect(terms).toEqual([...terms].sort());
});
