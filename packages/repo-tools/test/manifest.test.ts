import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findManifestProblems, type Manifest } from "../src/release/manifest.ts";

const root = join(import.meta.dirname, "../../..");

describe.each(["packages/rtk-client", "packages/mock-server"])("%s", (folder) => {
  const manifest: Manifest = { ...JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")), folder };

  test("has the fields that npm shows and needs", () => {
    expect(findManifestProblems(manifest)).toEqual([]);
  });

  test.each(["repository", "homepage", "bugs", "author"] as const)("is not published without %s", (field) => {
    const { [field]: _, ...rest } = manifest;
    expect(findManifestProblems(rest as Manifest).join("\n")).toMatch(new RegExp(`^package.json: ${field}`));
  });
});

test("a manifest about another package's folder is reported", () => {
  const url = "https://github.com/org/rtk";
  const manifest: Manifest = {
    name: "b",
    version: "1.0.0",
    folder: "packages/b",
    homepage: `${url}/tree/main/packages/a#readme`,
    bugs: `${url}/issues`,
    author: "The authors",
    repository: { type: "git", url: `git+${url}.git`, directory: "packages/a" },
  };
  expect(findManifestProblems(manifest)).toEqual([
    "package.json: repository.directory is missing or is not about packages/b",
    "package.json: homepage is missing or is not about packages/b",
  ]);
});
