import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

// Clones, builds, packs and installs the repository, which takes half a minute of both cores.
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["test/release/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "reports/release.json" }]],
  },
});
