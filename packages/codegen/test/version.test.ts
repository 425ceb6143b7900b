import { expect, test } from "vitest";
import { generateVersion } from "../src/client/version.ts";
import { smallDescription } from "./small-description.ts";

function hashOf(code: string): string | undefined {
  return /descriptionHash = "([0-9a-f]{12})"/.exec(code)?.[1];
}

test("has the versions of package and description", () => {
  const code = generateVersion(smallDescription, "4.5.6");
  expect(code).toContain('export const packageVersion = "4.5.6";');
  expect(code).toContain('export const descriptionVersion = "1.2.3";');
});

test("the hash changes only with the description", () => {
  const hash = hashOf(generateVersion(smallDescription, "4.5.6"));
  expect(hash).toBeDefined();
  expect(hashOf(generateVersion(structuredClone(smallDescription), "4.5.7"))).toBe(hash);
  expect(hashOf(generateVersion({ ...smallDescription, components: {} }, "4.5.6"))).not.toBe(hash);
});
