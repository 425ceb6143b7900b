import { rolldown } from "rolldown";

/**
 * Bundles the entry point for vitest, an ES module like vitest itself. It imports this package by name, so that only
 * one copy is loaded.
 */
export async function writeVitestEntry(dist: string): Promise<void> {
  const bundle = await rolldown({
    input: { vitest: "src/vitest.ts" },
    platform: "node",
    external: ["@org/rtk-mock-server", "vitest"],
  });
  await bundle.write({ dir: dist, format: "esm" });
}
