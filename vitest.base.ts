import type { ViteUserConfig } from "vitest/config";

/** Shared by all packages: output for people, and a report that `.ci/run` counts. */
export const base = {
  test: {
    include: ["test/**/*.test.ts"],
    // Packages are tested as published: built, and loaded by Node itself.
    server: { deps: { external: [/\/packages\/[^/]+\/dist\//] } },
    // Tests that start processes are slow while all packages are tested at once on a small machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
  },
} satisfies ViteUserConfig;

/** A suite of its own, `test/<name>/`, with its own script `test:<name>` and report: too slow for every test run. */
export function suite(name: string) {
  return {
    test: {
      ...base.test,
      include: [`test/${name}/**/*.test.ts`],
      reporters: ["default", ["json", { outputFile: `reports/${name}.json` }]],
    },
  } satisfies ViteUserConfig;
}
