import fc from "fast-check";

/**
 * The seed is fixed, so that a run can be repeated; `RTK_SEED=random` draws another one, and `RTK_RUNS=1000` runs each
 * property longer. A failure prints its seed; `RTK_SEED=<seed>` reproduces it.
 */
export const seed: number =
  process.env.RTK_SEED === "random" ? Math.trunc(Math.random() * 2 ** 31) : Number(process.env.RTK_SEED ?? 20230201);

const factor = Number(process.env.RTK_RUNS ?? 0);

fc.configureGlobal({ seed });

/** How often a property runs. */
export function runs(count: number): { numRuns: number } {
  return { numRuns: factor || count };
}
