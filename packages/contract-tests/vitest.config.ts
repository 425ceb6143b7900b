import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

export default defineConfig({
  test: {
    ...base.test,
    // Tests of time limits do nothing but wait, which they can do together.
    maxConcurrency: 32,
  },
});
