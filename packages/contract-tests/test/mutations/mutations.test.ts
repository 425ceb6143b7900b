import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mutations } from "../../src/mutations/mutations.ts";

const repositoryRoot = new URL("../../../../", import.meta.url);

test.for(mutations)("$name: $file contains the text to replace once", ({ file, find, replace }) => {
  const text = readFileSync(new URL(file, repositoryRoot), "utf8");
  expect(text.split(find)).toHaveLength(2);
  expect(replace).not.toBe(find);
});

test("names of mutations are unique", () => {
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
});
