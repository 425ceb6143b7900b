/** One of several ways to do the same thing. */
export interface Contender {
  name: string;
  /** Runs it once. */
  run(): unknown;
}

export interface Measurement {
  name: string;
  /** Median over all rounds, in microseconds per run. */
  medianUs: number;
}

/**
 * Measures contenders against each other in one run.
 *
 * They take turns, each round starting with another one, so that other load on the machine affects all of them.
 *
 * @param iterations runs of a contender per turn
 */
export async function measure(contenders: Contender[], { rounds = 40, iterations = 200 } = {}): Promise<Measurement[]> {
  const samples = contenders.map((): number[] => []);
  for (let round = -warmUpRounds; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (turn + round + warmUpRounds) % contenders.length;
      const elapsedUs = await timeTurn(contenders[index] as Contender, iterations);
      if (round >= 0) samples[index]?.push(elapsedUs / iterations);
    }
  }
  return contenders.map(({ name }, index) => ({ name, medianUs: median(samples[index] as number[]) }));
}

const warmUpRounds = 5;

async function timeTurn({ run }: Contender, iterations: number): Promise<number> {
  const start = performance.now();
  for (let iteration = 0; iteration < iterations; iteration++) await run();
  return (performance.now() - start) * 1000;
}

export function median(values: number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] as number) + (sorted[Math.floor(middle)] as number)) / 2;
}

/** Prints medians and their ratios to the first. */
export function printMeasurements(title: string, measurements: Measurement[]): void {
  const width = Math.max(...measurements.map(({ name }) => name.length));
  const first = measurements[0]?.medianUs ?? Number.NaN;
  const lines = measurements.map(({ name, medianUs }) =>
    [
      name.padEnd(width),
      `${medianUs.toFixed(1).padStart(9)} µs`,
      `${Math.round(1e6 / medianUs)
        .toLocaleString("en")
        .padStart(9)} /s`,
      `${(medianUs / first).toFixed(2).padStart(6)} ×`,
    ].join("  "),
  );
  process.stdout.write(`${title} (Node ${process.versions.node})\n${lines.join("\n")}\n`);
}
