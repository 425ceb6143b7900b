import { rolldown } from "rolldown";

/**
 * Bundles the entry point for vitest, which is an ECMAScript module as vitest itself is. It imports this package by name,
 * so that there is one copy of it.
 */
export async function writeVitestEntry(dist: string): Promise<void> {
  const bundle = await rolldown({
    input: { vitest: "src/vitest.ts" },
    platform: "node",
    external: ["@org/rtk-mock-server", "vitest"],
  });
  await bundle.write({ dir: dist, format: "esm" });
}
