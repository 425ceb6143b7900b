import type { ViteUserConfig } from "vitest/config";

/** What all packages test with: words for people, and a report from which `.ci/run` counts. */
export const base = {
  test: {
    include: ["test/**/*.test.ts"],
    // Packages are tested as they ship: built, and loaded by Node itself.
    server: { deps: { external: [/\/packages\/[^/]+\/dist\//] } },
    // Tests that start processes take long while all packages are tested at once on a small machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
  },
} satisfies ViteUserConfig;
