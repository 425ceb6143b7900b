import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

/** The property test of the ratings against the compiler. It takes minutes and runs in CI only. */
export default defineConfig({
  test: {
    ...base.test,
    include: ["test/ratings/**/*.property.ts"],
    hookTimeout: 1_800_000,
    reporters: ["default", ["json", { outputFile: "reports/ratings.json" }]],
  },
});
