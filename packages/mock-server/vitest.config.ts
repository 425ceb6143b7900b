import { configDefaults, defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

/** Run by `vitest.slow.config.ts` in CI. */
export const slowTests = [
  "test/api/fuzz.test.ts",
  "test/api/proxy-large.test.ts",
  "test/cli/**/*.test.ts",
  "test/http/leaks.test.ts",
  "test/package.test.ts",
  "test/prism/dynamic.test.ts",
  "test/state-file/import-export.test.ts",
  "test/state-file/killed.test.ts",
  "test/state/history/large-history.test.ts",
  "test/state/list-order.test.ts",
];

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    exclude: [...configDefaults.exclude, ...slowTests],
  },
});
