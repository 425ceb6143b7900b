import { configDefaults, defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

// What is tested here starts programs of some size. `vitest.release.config.ts` has what takes longer still.
export default defineConfig({
  test: { ...base.test, exclude: [...configDefaults.exclude, "test/release/**"], testTimeout: 60_000 },
});
