import fc from "fast-check";

/**
 * The seed is fixed, so that runs are repeatable; `RTK_SEED=random` draws another one, and `RTK_RUNS=1000` sets the
 * number of runs. A failure prints its seed; `RTK_SEED=<seed>` reproduces it.
 */
export const seed: number =
  process.env.RTK_SEED === "random" ? Math.trunc(Math.random() * 2 ** 31) : Number(process.env.RTK_SEED ?? 20230201);

const factor = Number(process.env.RTK_RUNS ?? 0);

fc.configureGlobal({ seed });

/** Number of runs of each property. */
export function runs(count: number): { numRuns: number } {
  return { numRuns: factor || count };
}
