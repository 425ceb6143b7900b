import { configDefaults, defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    exclude: [...configDefaults.exclude, "test/prism/**"],
    // The description is read and compiled once for all files of a worker.
    isolate: false,
    // Tests of time limits only wait, which they can do together.
    maxConcurrency: 32,
  },
});
