import type { ViteUserConfig } from "vitest/config";

/**
 * The packages of this repository are tested from their source, so that an edit needs no build. With RTK_BUILT=1, as
 * `pnpm test` and CI set it, they are tested as they ship: built, and loaded by Node itself.
 */
const source = process.env.RTK_BUILT === "1" ? [] : ["@org/source"];

/** Vite's defaults for code that runs in Node, which a custom list would replace. */
const conditions = [...source, "module", "node", "development|production"];

/** Configuration that all packages share. */
export const base = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["test/**/*.test.ts"],
    // A worker serves all files of a package: starting one for each would take as long as the tests.
    isolate: false,
    server: { deps: { external: [/\/packages\/[^/]+\/dist\//] } },
    // Tests that start processes are slow while all packages are tested at once on a small machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // `.ci/run` counts from the JSON reports.
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
  },
} satisfies ViteUserConfig;

/** A suite too slow for every test run, with its own script `test:<name>` and report. */
export function suite(name: string, include = [`test/${name}/**/*.test.ts`]) {
  return {
    ...base,
    test: {
      ...base.test,
      isolate: true,
      // A suite runs alone, whereas `pnpm test` tests as many packages at once as there are cores.
      maxWorkers: "100%",
      include,
      reporters: ["default", ["json", { outputFile: `reports/${name}.json` }]],
    },
  } satisfies ViteUserConfig;
}
