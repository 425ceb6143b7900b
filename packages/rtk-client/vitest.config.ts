import { defineConfig, mergeConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

export default mergeConfig(
  base,
  // A worker serves all files: starting one for each takes as long as the tests.
  defineConfig({ test: { isolate: false, typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] } } }),
);
