import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";

// Chromium must be installed, and starts slowly.
const { test, ...rest } = suite("browsers", ["test/**/*.test.ts"]);

export default defineConfig({
  ...rest,
  test: { ...test, globalSetup: "src/start-chromium.ts", expect: { poll: { timeout: 30_000 } } },
});
