import { configDefaults, defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

/** Run by `vitest.release.config.ts` in CI. */
export const slowTests = ["test/dev.test.ts", "test/release/**/*.test.ts", "test/upstream.test.ts"];

/** Run by `vitest.first-contact.config.ts` in CI. */
export const firstContactTests = ["test/first-contact/**/*.test.ts"];

export default defineConfig({
  ...base,
  test: { ...base.test, exclude: [...configDefaults.exclude, ...slowTests, ...firstContactTests] },
});
