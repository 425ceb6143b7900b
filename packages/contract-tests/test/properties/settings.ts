import fc from "fast-check";

/**
 * How properties are run. The seed is always the same, so that a run can be repeated; `RTK_SEED=random` draws another
 * one, and `RTK_RUNS=1000` looks longer. A failure prints seed and path, with which `RTK_SEED=<seed>` finds it again.
 */
export const seed: number =
  process.env.RTK_SEED === "random" ? Math.trunc(Math.random() * 2 ** 31) : Number(process.env.RTK_SEED ?? 20230201);

const factor = Number(process.env.RTK_RUNS ?? 0);

fc.configureGlobal({ seed });

/** How often a property is tried. */
export function runs(count: number): { numRuns: number } {
  return { numRuns: factor || count };
}
