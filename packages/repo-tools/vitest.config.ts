import { configDefaults, defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

/** Left to `vitest.release.config.ts` and CI. */
export const slowTests = ["test/dev.test.ts", "test/release/**/*.test.ts", "test/upstream.test.ts"];

/** Left to `vitest.first-contact.config.ts` and CI. */
export const firstContactTests = ["test/first-contact/**/*.test.ts"];

export default defineConfig({
  ...base,
  test: { ...base.test, exclude: [...configDefaults.exclude, ...slowTests, ...firstContactTests] },
});
