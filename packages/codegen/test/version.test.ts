import { expect, test } from "vitest";
import { generateVersion } from "../src/version.ts";
import { things } from "./things.ts";

function hashOf(code: string): string | undefined {
  return /descriptionHash = "([0-9a-f]{12})"/.exec(code)?.[1];
}

test("the versions of package and description are told", () => {
  const code = generateVersion(things, "4.5.6");
  expect(code).toContain('export const packageVersion = "4.5.6";');
  expect(code).toContain('export const descriptionVersion = "1.2.3";');
});

test("the hash changes with the description and with nothing else", () => {
  const hash = hashOf(generateVersion(things, "4.5.6"));
  expect(hash).toBeDefined();
  expect(hashOf(generateVersion(structuredClone(things), "4.5.7"))).toBe(hash);
  expect(hashOf(generateVersion({ ...things, components: {} }, "4.5.6"))).not.toBe(hash);
});
