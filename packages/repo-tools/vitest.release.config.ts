import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";
import { slowTests } from "./vitest.config.ts";

// What only CI runs: it clones, builds, packs and installs the repository, and lints it after every saved file.
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: slowTests,
    reporters: ["default", ["json", { outputFile: "reports/release.json" }]],
  },
});
