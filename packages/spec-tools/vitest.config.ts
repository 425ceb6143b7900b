import { configDefaults, defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

/** Run by `vitest.slow.config.ts` in CI. */
export const slowTests = ["test/changeset/*.test.ts", "test/{diff,drift}/command.test.ts"];

export default defineConfig({
  ...base,
  test: { ...base.test, exclude: [...configDefaults.exclude, ...slowTests], globalSetup: "test/temporary-folder.ts" },
});
