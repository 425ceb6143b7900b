import { type Figure, summarize } from "./statistics.ts";
import type { Row, SuiteContext } from "./suite.ts";

/** One of several ways to do the same thing. */
export interface Contender {
  name: string;
  /** Does it once, and returns the measurements by column. */
  measure(): Promise<Record<string, number>>;
}

/** Number of turns of each contender. */
export interface Rounds {
  rounds: number;
  /** Number of warm-up rounds, which are not counted. */
  warmUp?: number;
  /** Text of the progress line. */
  label: string;
}

/**
 * Measures contenders in one run. They take turns, and each round begins with another contender, so that other load on
 * the machine affects all of them.
 */
export async function takeTurns(
  contenders: readonly Contender[],
  { progress }: SuiteContext,
  { rounds, warmUp = 0, label }: Rounds,
): Promise<Row[]> {
  progress.expect(rounds + warmUp);
  const samples = new Map(contenders.map((contender) => [contender, [] as Record<string, number>[]]));
  for (let round = -warmUp; round < rounds; round++) {
    progress.step(round < 0 ? `${label}: warm-up` : `${label}: round ${round + 1} of ${rounds}`);
    for (const contender of rotate(contenders, round + warmUp)) {
      const sample = await contender.measure();
      if (round >= 0) samples.get(contender)?.push(sample);
    }
  }
  return [...samples].map(([{ name }, measured]) => ({ name, figures: summarizeColumns(measured) }));
}

function rotate<Item>(items: readonly Item[], by: number): Item[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

function summarizeColumns(samples: Record<string, number>[]): Record<string, Figure> {
  const columns = Object.keys(samples[0] ?? {});
  return Object.fromEntries(columns.map((key) => [key, summarize(samples.map((sample) => sample[key] as number))]));
}

/** Returns a contender that runs a function many times per turn, and measures microseconds per run. */
export function timed(name: string, iterations: number, run: () => unknown): Contender {
  return {
    name,
    async measure() {
      const start = performance.now();
      for (let iteration = 0; iteration < iterations; iteration++) await run();
      return { us: ((performance.now() - start) * 1000) / iterations };
    },
  };
}

/** Returns the median of a row's column. @throws Error if it was not measured */
export function medianOf(rows: readonly Row[], name: string, key: string): number {
  const figure = rows.find((row) => row.name === name)?.figures[key];
  if (!figure) throw new Error(`${key} of ${name} was not measured`);
  return figure.median;
}
