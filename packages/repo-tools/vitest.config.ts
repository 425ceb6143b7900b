import { configDefaults, defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

// `vitest.release.config.ts` has what takes long.
export default defineConfig({
  ...base,
  test: { ...base.test, exclude: [...configDefaults.exclude, "test/release/**"] },
});
