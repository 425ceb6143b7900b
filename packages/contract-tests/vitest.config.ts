import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    // The description is read and compiled once for all files of a worker.
    isolate: false,
    // Tests of time limits do nothing but wait, which they can do together.
    maxConcurrency: 32,
  },
});
