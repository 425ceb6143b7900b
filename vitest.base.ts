import type { ViteUserConfig } from "vitest/config";

/** What all packages test with: words for people, and a report from which `.ci/run` counts. */
export const base = {
  test: {
    include: ["test/**/*.test.ts"],
    // Packages are tested as they ship: built, and loaded by Node itself.
    server: { deps: { external: [/\/packages\/[^/]+\/dist\//] } },
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
  },
} satisfies ViteUserConfig;
