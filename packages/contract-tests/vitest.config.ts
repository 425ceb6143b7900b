import { configDefaults, defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

/** Run by `vitest.slow.config.ts` in CI. */
export const slowTests = [
  "test/live/**/*.test.ts",
  "test/official-client/page.test.ts",
  "test/properties/**/*.test.ts",
  "test/readme-runs.test.ts",
  "test/responses/generated.test.ts",
];

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    exclude: [...configDefaults.exclude, "test/prism/**", ...slowTests],
    // Tests of time limits mostly wait, so they run concurrently.
    maxConcurrency: 32,
  },
});
